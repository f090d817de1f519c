import { findTerm, toSearchKey, toTerms } from '../text/search-key';

/** Columns that a reader can sort by; null is the report's own order. */
export const SORT_COLUMNS = ['label', 'value', 'section'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

export interface Sort {
  column: SortColumn;
  descending: boolean;
}

/** What of the table of figures is shown, and in which order. Empty strings leave nothing out. */
export interface Filter {
  q: string;
  section: string;
  unit: string;
  sort: Sort | null;
  /** Whether rows beyond the first {@link FIRST_ROWS} are shown, too. */
  all: boolean;
}

/** How many rows are shown at first. */
export const FIRST_ROWS = 20;

/** The words of a row by which it is found and sorted. */
export interface RowWords {
  label: string;
  /** Decimal string; empty where there is none, as of 尚未. */
  value: string;
  unit: string;
  /** The value as it is shown, with unit and qualifier; an explicit zero as its word. */
  shown: string;
  /** Id of its section. */
  section: string;
  /** Title of its section. */
  title: string;
  /** As of when, of what: as it is shown. */
  basis: string;
}

/** A row ready to be filtered and sorted: `key` holds all that is searched. */
export interface RowFacts extends Pick<RowWords, 'label' | 'value' | 'unit' | 'section'> {
  key: string;
}

export const EVERYTHING: Filter = { q: '', section: '', unit: '', sort: null, all: false };

/** A row is found by its label, value, unit, section and reach. A term is never found across two of them. */
export function toRowFacts(words: RowWords): RowFacts {
  const { label, value, unit, section, shown, title, basis } = words;
  return { label, value, unit, section, key: [label, shown, value && value + unit, title, basis].map((field) => toSearchKey(field).key).join('|') };
}

/** All rows' facts for the page, where a script reads them with {@link parseFacts}. */
export function printFacts(rows: readonly RowWords[]): string {
  return JSON.stringify(rows.map(toRowFacts).map(({ label, value, unit, section, key }) => [label, value, unit, section, key]));
}

export function parseFacts(json: string): RowFacts[] {
  return (JSON.parse(json) as [string, string, string, string, string][]).map(([label, value, unit, section, key]) => ({ label, value, unit, section, key }));
}

/** How many of all figures a filter leaves, in words. */
export function wordResult(found: number, total: number): string {
  if (found === 0) return '没有找到';
  return found === total ? `全部${total}个数字` : `找到${found}个数字`;
}

/** What the button says that shows the rows behind the first. */
export function wordAll(found: number): string {
  return `显示全部${found}个数字`;
}

/** Reads a page's address. What it does not know it leaves out without a word. */
export function parseFilter(search: string, allowed: { sections: readonly string[]; units: readonly string[] }): Filter {
  const params = new URLSearchParams(search);
  const known = (name: string, values: readonly string[]) => {
    const value = params.get(name) ?? '';
    return values.includes(value) ? value : '';
  };
  const sort = params.get('sort') ?? '';
  const column = SORT_COLUMNS.find((each) => each === sort.replace(/^-/, ''));
  return {
    q: params.get('q') ?? '',
    section: known('section', allowed.sections),
    unit: known('unit', allowed.units),
    sort: column ? { column, descending: sort.startsWith('-') } : null,
    all: params.has('all'),
  };
}

/** The same for an address: `?q=…&section=…&unit=…&sort=-value&all=1`, empty where nothing is asked for. */
export function printFilter({ q, section, unit, sort, all }: Filter): string {
  const params = new URLSearchParams();
  if (q) params.set('q', q);
  if (section) params.set('section', section);
  if (unit) params.set('unit', unit);
  if (sort) params.set('sort', (sort.descending ? '-' : '') + sort.column);
  if (all) params.set('all', '1');
  const text = params.toString();
  return text && `?${text}`;
}

/** A header pressed again: upwards, downwards, the report's order. */
export function nextSort(sort: Sort | null, column: SortColumn): Sort | null {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}

/**
 * Which rows are shown, and in which order.
 * @param rows in the report's order.
 * @returns their places in `rows`.
 */
export function arrangeRows(rows: readonly RowFacts[], { q, section, unit, sort }: Omit<Filter, 'all'>): number[] {
  const terms = toTerms(q);
  const shown = rows.flatMap((row, place) => {
    const isShown = (!section || row.section === section) && (!unit || row.unit === unit) && terms.every((term) => findTerm(row.key, term) >= 0);
    return isShown ? [{ row, place }] : [];
  });
  if (sort) {
    const turn = sort.descending ? -1 : 1;
    const places = new Map([...new Set(rows.map((row) => row.section))].map((id, index) => [id, index]));
    const compare = COMPARE[sort.column];
    shown.sort((a, b) => turn * compare(a.row, b.row, places) || a.place - b.place);
  }
  return shown.map(({ place }) => place);
}

function orderOf({ value }: RowFacts): number {
  return value === '' ? -Infinity : Number(value);
}

const COMPARE: Record<SortColumn, (a: RowFacts, b: RowFacts, sections: ReadonlyMap<string, number>) => number> = {
  // Chinese by pinyin, as in a dictionary.
  label: (a, b) => a.label.localeCompare(b.label, 'zh-CN'),
  // What counts nothing stands before all numbers, zero too.
  value: (a, b) => orderOf(a) - orderOf(b),
  section: (a, b, sections) => (sections.get(a.section) ?? 0) - (sections.get(b.section) ?? 0),
};
