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
