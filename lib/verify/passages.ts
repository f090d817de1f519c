import type { Passage } from '../../data/schema';
import { type Fault, faultAt, type LoadedFile } from '../load';
import { hintOf } from './near';
import type { Span } from './traced';

// The characters that part one clause of the report from the next; a text's edge, a line break and the cells of a table do too.
const CLAUSE_BOUNDARY = /[。！!？?;；,，:：、()（）〔〕《》“”\n\t|｜]/;
// A blank between two Chinese characters, as after a heading that its paragraph goes on from.
const PARTING_BLANK = /^\p{Script=Han}[ \u3000]+\p{Script=Han}$/u;
const SENTENCE_BOUNDARY = /[。;；\n]/;

/** Finds a passage in the source text. @returns its span, or the fault that says why it is not one. */
export function tracePassage(text: string, passage: Passage, file: LoadedFile<unknown>, path: string): { span?: Span; faults: Fault[] } {
  const { quote, occurrence } = passage;
  const starts = findAll(text, quote);
  const at = (field: string, problem: string, remedy: string): { faults: Fault[] } => ({
    faults: [faultAt(file, `${path}${path ? '.' : ''}${field}`, problem, remedy)],
  });
  if (starts.length === 0) {
    return at('quote', `引文在原文中找不到：「${quote}」`, '把引文改成与 source.txt 完全一致的整句（从原文复制，标点也要一样）' + hintOf(text, quote));
  }
  if (occurrence === undefined && starts.length > 1) {
    return at('quote', `引文在原文中出现 ${starts.length} 次，不知指哪一处：「${quote}」`, `加上 "occurrence": 1 至 ${starts.length} 指明第几处，或把引文写长些`);
  }
  if (occurrence !== undefined && starts.length === 1) {
    return at('occurrence', '引文在原文中只出现一次，不必写 occurrence', '删去 occurrence');
  }
  const start = starts[(occurrence ?? 1) - 1];
  if (start === undefined) {
    return at('occurrence', `occurrence 写了 ${occurrence}，而引文在原文中只出现 ${starts.length} 次`, `改成 1 至 ${starts.length}`);
  }
  return { span: { start, end: start + quote.length }, faults: [] };
}

/** Whether a span begins and ends where clauses do, so that nothing that changes its meaning is cut off within a clause. */
export function isWholeClauses(text: string, { start, end }: Span): boolean {
  const begins = beginsClause(text, start) || CLAUSE_BOUNDARY.test(text.charAt(start));
  const ends = end === text.length || CLAUSE_BOUNDARY.test(text.charAt(end)) || CLAUSE_BOUNDARY.test(text.charAt(end - 1));
  return begins && ends;
}

/** Whether a clause begins at an offset. */
export function beginsClause(text: string, start: number): boolean {
  if (CLAUSE_BOUNDARY.test(text.charAt(start - 1))) return true;
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const last = before.trimEnd().length;
  return last === 0 || CLAUSE_BOUNDARY.test(before.charAt(last - 1)) || PARTING_BLANK.test(before.slice(last - 1) + text.charAt(start));
}

/** Where the sentence that holds an offset begins: after the last 。 ; or line break. */
export function sentenceStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !SENTENCE_BOUNDARY.test(text.charAt(start - 1))) start -= 1;
  return start;
}

/** Every place where `part` begins in `text`, overlapping ones too. */
export function findAll(text: string, part: string): number[] {
  const starts: number[] = [];
  for (let start = text.indexOf(part); start !== -1; start = text.indexOf(part, start + 1)) starts.push(start);
  return starts;
}

/** Whether `inner` lies wholly inside `outer`. */
export function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
