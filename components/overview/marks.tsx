import type { Measure, Outcome } from '../../lib/page/overview';
import { STATUS } from '../../lib/text/status';

/** Lengths in px at letters of 16 px; drawings grow with these. */
const LETTER = 16;
const SIDE = 10;
const PITCH = 13;
/** Marks beside each other before a new row begins. */
const PER_ROW = 6;
const HALF = SIDE / 2;

export type MarkKind = Outcome | Measure;

const SQUARE = `h${SIDE}v${SIDE}h-${SIDE}z`;
const CIRCLE = `m0 ${HALF}a${HALF} ${HALF} 0 1 1 ${SIDE} 0a${HALF} ${HALF} 0 1 1 -${SIDE} 0z`;

/** Every kind by its word and its shape, from the upper left corner of its place: told apart without colour, checks from measures, too. */
const MARKS: Record<MarkKind, { word: string; shape: string }> = {
  consistent: { word: '一致', shape: SQUARE },
  gap: { word: '对不上', shape: `m${HALF} -1l${HALF + 1} ${HALF + 1}l-${HALF + 1} ${HALF + 1}l-${HALF + 1} -${HALF + 1}z` },
  unverifiable: { word: '无法核对', shape: SQUARE },
  done: { word: STATUS.done.word, shape: CIRCLE },
  pending: { word: STATUS.pending.word, shape: CIRCLE },
  planned: { word: STATUS.planned.word, shape: `l${SIDE} ${HALF}l-${SIDE} ${HALF}z` },
};

export const OUTCOMES = ['consistent', 'gap', 'unverifiable'] as const satisfies readonly Outcome[];
export const MEASURES = ['done', 'pending', 'planned'] as const satisfies readonly Measure[];

/** One mark for each thing, in its order. */
export function Marks({ of }: { of: readonly MarkKind[] }) {
  const [columns, rows] = [Math.min(of.length, PER_ROW), Math.ceil(of.length / PER_ROW)];
  const at = (index: number) => `M${(index % PER_ROW) * PITCH + 2} ${Math.floor(index / PER_ROW) * PITCH + 2}`;
  const pathOf = (kind: MarkKind) => of.flatMap((each, index) => (each === kind ? [at(index) + MARKS[kind].shape] : [])).join('');
  return (
    <Picture width={columns * PITCH + 1} height={rows * PITCH + 1}>
      {[...new Set(of)].map((kind) => <path key={kind} className={`mark-${kind}`} d={pathOf(kind)} />)}
    </Picture>
  );
}

/** A picture that is as large as the letters around it; what it says stands beside it in words. */
export function Picture({ width, height, children }: { width: number; height: number; children: React.ReactNode }) {
  return (
    <svg width={`${width / LETTER}em`} height={`${height / LETTER}em`} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** How many there are of each kind: 一致22项. Kinds without any are not named. */
export function countWords(of: readonly MarkKind[], kinds: readonly MarkKind[]): string[] {
  return kinds.flatMap((kind) => (of.includes(kind) ? [`${MARKS[kind].word}${of.filter((each) => each === kind).length}项`] : []));
}

/** The marks' key, and how many there are of each. */
export function MarksKey({ label, of, kinds }: { label: string; of: readonly MarkKind[]; kinds: readonly MarkKind[] }) {
  if (of.length === 0) return null;
  return (
    <p className="board-key">
      <span><b>{of.length}</b>{label}</span>
      {kinds.filter((kind) => of.includes(kind)).map((kind) => (
        <span key={kind}><Marks of={[kind]} /> {MARKS[kind].word} {of.filter((each) => each === kind).length}</span>
      ))}
    </p>
  );
}
