import type { Sort } from '../../lib/page/data-filter';

const MARKS = { none: '↕', ascending: '↑', descending: '↓' } as const;

/** Makes a button of the head of every column that one can sort by: without a script it is only its word. */
export function addSortButtons(table: HTMLElement): void {
  for (const header of table.querySelectorAll('[data-sort]')) {
    const button = document.createElement('button');
    const mark = document.createElement('span');
    button.type = 'button';
    button.className = 'sort-button';
    button.dataset.press = 'sort';
    mark.className = 'sort-mark';
    mark.setAttribute('aria-hidden', 'true');
    button.append(...header.childNodes, mark);
    header.append(button);
  }
  showSort(table, null);
}

/** Has the heads say by which column the table is sorted, and which way. */
export function showSort(table: HTMLElement, sort: Sort | null): void {
  for (const header of table.querySelectorAll<HTMLElement>('[data-sort]')) {
    const direction = sort?.column !== header.dataset.sort ? 'none' : sort?.descending ? 'descending' : 'ascending';
    header.setAttribute('aria-sort', direction);
    const mark = header.querySelector('.sort-mark');
    if (mark) mark.textContent = MARKS[direction];
  }
}
