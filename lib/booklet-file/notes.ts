import { NOTE_TITLES, type Notes } from '../text';
import { shownOf } from '../view';
import { fromSegments, plain, type Pieces, type Run } from './runs';

/** Notes of one kind under their title. */
export interface NoteList {
  title: string;
  items: NoteItem[];
}

interface NoteItem {
  /** What it is about, or what came of it. */
  head: string;
  runs: Run[];
  /** What it rests on, in lines of their own. */
  small: Pieces[];
}

/** 说明 in the order of the page; kinds of which there are none are left out. */
export function listNotes(notes: Notes): NoteList[] {
  return ORDER.map((kind) => ({ title: NOTE_TITLES[kind], items: (ITEMS[kind] as (notes: Notes) => NoteItem[])(notes) })).filter(({ items }) => items.length > 0);
}

const ITEMS = {
  qualifiers: ({ qualifiers }) => qualifiers.map(({ words, meaning, values }) => item(`“${words}”：`, `${meaning}。用于${values.map(({ label, display }) => label + display.text).join('、')}。`)),
  checks: ({ checks }) =>
    checks.map(({ label, outcomeLabel, formula, difference, note }) => ({
      ...item(`${outcomeLabel}：`, label),
      small: [formula + (difference === undefined ? '' : `，相差${difference}（计算得出）`), note ?? ''].filter(Boolean).map(plain),
    })),
  observations: ({ observations }) => observations.map(({ kindLabel, text, quotes }) => ({ head: `${kindLabel}：`, runs: fromSegments(text), small: quotes.map((quote) => plain(`原文：“${quote}”`)) })),
  unsaid: ({ unsaid }) =>
    unsaid.map(({ aboutLabel, text, absent }) => ({
      head: `${aboutLabel}：`,
      runs: fromSegments(text),
      small: [plain(`全文没有${absent.map((word) => `“${word}”`).join('')}${absent.length > 1 ? '这些词' : '这个词'}。`)],
    })),
  remarks: ({ remarks }) => remarks.map(({ value, remarks: words }) => item(`${value.label} ${shownOf(value)}：`, words.join(' '))),
  definitions: ({ definitions }) => definitions.map(({ term, definition, note }) => item(`${term}：`, definition + (note ? ` ${note}` : ''))),
  restorations: ({ restorations }) =>
    restorations.map(({ raw, restored, applied, certaintyLabel, reason }) => item('', `本站所据文本作“${raw}”，${applied ? '还原为' : '或为'}“${restored}”（${certaintyLabel}）。${reason}`)),
} satisfies Record<keyof typeof NOTE_TITLES, (notes: Notes) => NoteItem[]>;

const ORDER = Object.keys(ITEMS) as (keyof typeof NOTE_TITLES)[];

function item(head: string, words: string): NoteItem {
  return { head, runs: [{ words: plain(words), look: 'plain' }], small: [] };
}
