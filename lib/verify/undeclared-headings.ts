import { foldWidth } from './fold';
import type { Ground } from './ground';
import type { PlacedHeading } from './headings';
import { leadingOrdinal, styleOf } from './ordinals';
import type { Span } from './traced';

/** How much of a paragraph stands for a heading that nobody has declared. */
const LONGEST_TITLE = 30;
const TITLE_END = /[。:;\n]/;

/**
 * Finds what is numbered like a heading and not declared. 一、 and （一） at the start of a line always are; any other style, and what
 * stands inside paragraphs, where one of its kind is declared: among sections anywhere, among subsections in the same section.
 * An exclusion of kind `numbering` that holds the ordinal says that it is none.
 * @param misplaced where declared headings stand that are out of order.
 */
export function findUndeclared({ loaded, text }: Ground, folded: string, found: readonly PlacedHeading[], misplaced: readonly number[]): Span[] {
  const declared = new Set([...found.map(({ start }) => start), ...misplaced]);
  const numbering = loaded.report.value.exclusions.filter(({ kind }) => kind === 'numbering').map((exclusion) => foldWidth(exclusion.text));
  const isExcluded = (start: number, ordinal: string) =>
    numbering.some((words) => words.includes(ordinal) && [...ordinals(words, ordinal)].some((at) => folded.startsWith(words, start - at)));
  const sections = found.filter(({ declared: { rank } }) => rank !== 'subsection');
  return listCandidates(folded).flatMap(({ start, place, style, ordinal, always }) => {
    if (declared.has(start) || isExcluded(start, ordinal)) return [];
    const section = sections.findLast((heading) => heading.start <= start)?.declared.section;
    const isAlike = found.some(
      (heading) =>
        heading.place === place &&
        styleOf(heading.declared.heading.ordinal ?? '')?.name === style &&
        (heading.declared.rank !== 'subsection' || heading.declared.section === section),
    );
    return isAlike || (always && place === 'line') ? [{ start, end: endOfWords(text, folded, start) }] : [];
  });
}

interface Candidate {
  start: number;
  place: 'line' | 'inline';
  style: string;
  ordinal: string;
  always: boolean;
}

/** Every ordinal that begins a line or follows a sentence. */
function listCandidates(folded: string): Candidate[] {
  return [...folded.matchAll(/(^|\n|[。;!?:…”’」』)》]) *(?=[^\s])/g)].flatMap((match) => {
    const start = match.index + match[0].length;
    const leading = leadingOrdinal(folded.slice(start, start + 12));
    if (!leading) return [];
    const { style, ordinal } = leading;
    return [{ start, place: match[1] === '' || match[1] === '\n' ? 'line' : 'inline', style: style.name, ordinal, always: style.always === true }];
  });
}

function* ordinals(words: string, ordinal: string): Generator<number> {
  for (let at = words.indexOf(ordinal); at !== -1; at = words.indexOf(ordinal, at + 1)) yield at;
}

function endOfWords(text: string, folded: string, start: number): number {
  const rest = folded.slice(start, start + LONGEST_TITLE);
  const end = TITLE_END.exec(rest.slice(1));
  const length = end ? end.index + 1 : rest.length;
  return start + text.slice(start, start + length).trimEnd().length;
}
