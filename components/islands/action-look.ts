/** The look of what a reader can do with a panel or a chart: words in a row, each with room for a thumb. */
export const ACTION = 'row-link text-small underline underline-offset-4 decoration-1 hover:decoration-2';
