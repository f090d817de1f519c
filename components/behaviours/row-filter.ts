import { arrangeRows, EVERYTHING, FIRST_ROWS, nextSort, parseFacts, parseFilter, printFilter, wordAll, wordResult, type Filter, type SortColumn } from '../../lib/page/data-filter';
import { createAnnouncer } from '../browser/announcer';
import { writeQuery } from '../browser/query';
import { onTyping } from '../browser/typing';
import { onPress } from './press';
import { addSortButtons, showSort } from './sort-buttons';

type Control = HTMLInputElement | HTMLSelectElement;

/** Searches, filters and sorts the table of all figures (components/figure-finder.tsx); the address says how, and Back undoes it. */
export function startRowFilter(): void {
  const form = document.querySelector<HTMLFormElement>('.finder');
  const table = document.querySelector<HTMLTableElement>('.figure-list');
  const body = table?.tBodies[0];
  const data = document.querySelector('.figure-facts')?.textContent;
  const status = form?.querySelector('[role="status"]');
  const more = document.querySelector<HTMLElement>('[data-press="finder-more"]');
  if (!form || !table || !body || !data || !status) return;

  const facts = parseFacts(data);
  const allowed = { sections: facts.map(({ section }) => section), units: facts.map(({ unit }) => unit) };
  const rows = [...body.rows];
  const controls = [...form.querySelectorAll<Control>('input, select')];
  const announce = createAnnouncer(status, wordResult(rows.length, rows.length));
  let filter = EVERYTHING;

  const show = (next: Filter) => {
    filter = next;
    const places = arrangeRows(facts, filter);
    showRows(body, rows, places);
    // The style sheet shows the first rows where a table does not say that all are.
    table.toggleAttribute('data-all', filter.all);
    if (more) {
      more.hidden = filter.all || places.length <= FIRST_ROWS;
      more.textContent = wordAll(places.length);
    }
    showSort(table, filter.sort);
    for (const control of controls) control.value = filter[control.name as 'q' | 'section' | 'unit'];
    const words = wordResult(places.length, rows.length);
    showResult(form, words, filter);
    announce(words);
  };
  const change = (part: Partial<Filter>, how: 'push' | 'replace' = 'push') => {
    show({ ...filter, ...part });
    writeQuery(printFilter(filter), how);
  };

  addSortButtons(table);
  onPress('sort', (button) => {
    const column = button.closest<HTMLElement>('[data-sort]')?.dataset.sort as SortColumn;
    change({ sort: nextSort(filter.sort, column) });
  });
  onPress('finder-reset', () => change(EVERYTHING));
  onPress('finder-more', () => {
    change({ all: true });
    body.rows[FIRST_ROWS]?.querySelector('a')?.focus();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) change({ [target.name]: target.value });
  });
  for (const control of controls) if (control instanceof HTMLInputElement) onTyping(control, (q) => change({ q }, 'replace'));
  window.addEventListener('popstate', () => show(parseFilter(window.location.search, allowed)));

  // What was chosen before this script came counts more than what the address asks for.
  const chosen = Object.fromEntries(controls.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]));
  const asked = parseFilter(window.location.search, allowed);
  if (Object.keys(chosen).length > 0) change({ ...asked, ...chosen }, 'replace');
  else if (printFilter(asked) !== '') show(asked);
}

/** Puts the rows that are shown in their order, and the others behind them. @param places of those that are shown. */
function showRows(body: HTMLElement, rows: readonly HTMLElement[], places: readonly number[]): void {
  const shown = new Set(places.flatMap((place) => rows[place] ?? []));
  for (const row of rows) row.hidden = !shown.has(row);
  body.append(...shown, ...rows.filter((row) => row.hidden));
}

function showResult(form: HTMLElement, words: string, { sort, unit }: Filter): void {
  const [result, hint] = [form.querySelector('.finder-result strong'), form.querySelector<HTMLElement>('.finder-hint')];
  if (result) result.textContent = words;
  if (hint) hint.hidden = sort?.column !== 'value' || unit !== '';
}
