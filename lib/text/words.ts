import type { Segment } from '../view';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** A lone character, a closing mark or what follows a figure or an opening mark belongs to the word before it. */
const LONE = /^[\p{Script=Han}]$/u;
const CLOSES = /^[\p{Pe}\p{Pf}、，。；：！？]/u;
const HOLDS_ON = /[\p{Ps}\p{Pi}\d]$/u;

/**
 * Cuts Chinese into pieces between which a heading's line may break, so that no word is torn: 东川区 · 2018年度 · 法治 · 政府.
 * @returns pieces that joined are the text again. Needs Intl.Segmenter: only for what is made at build.
 */
export function cutWords(text: string): string[] {
  return [...segmenter.segment(text)].reduce<string[]>((pieces, { segment }) => {
    const last = pieces.at(-1);
    const belongs = last !== undefined && (LONE.test(segment) || CLOSES.test(segment) || HOLDS_ON.test(last));
    return belongs ? [...pieces.slice(0, -1), last + segment] : [...pieces, segment];
  }, []);
}

/**
 * Cuts a sentence in the same way where its lines are laid out by hand. A value is never torn, nor parted from the mark after it.
 * @returns what stays on one line, each in the pieces that look different.
 */
export function cutSegments(segments: readonly Segment[]): Segment[][] {
  const pieces = segments.flatMap((segment) => (segment.value ? [segment] : cutWords(segment.text).map((text): Segment => ({ text }))));
  return pieces.reduce<Segment[][]>((groups, piece) => {
    const last = groups.at(-1);
    const belongs = last !== undefined && (CLOSES.test(piece.text) || HOLDS_ON.test(last.at(-1)?.text ?? ''));
    return belongs ? [...groups.slice(0, -1), [...last, piece]] : [...groups, [piece]];
  }, []);
}
