/** Id of a page's contents, where 目录 leads. */
export const CONTENTS = 'contents';
