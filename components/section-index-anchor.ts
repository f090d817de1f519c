/** Where the list of a page’s sections stands. */
export const SECTION_INDEX = 'sections';
