import type { SourceGroup } from '../text';
import { valuesOf, type ChartView } from '../view';

/** Characters of quotes that a picture takes. */
const QUOTED = 150;

interface Candidate {
  sentence: string;
  /** Figures of the chart's title that it holds, and of the whole chart. */
  titled: number;
  shown: number;
}

/**
 * The report's own sentences, verbatim, in which a chart's stated numbers stand, in the report's order. Where there is no room
 * for all, those with the title's numbers come first: a picture whose quote lacks its own number would prove nothing.
 * @param titled ids of the figures that the title names.
 */
export function quoteSentences(view: ChartView, titled: readonly string[], passages: readonly SourceGroup[]): string {
  const candidates = listCandidates(view, titled, passages);
  const taken = take(candidates);
  if (taken.size === 0) return '';
  const rest = candidates.length - taken.size;
  const quoted = candidates.filter((each) => taken.has(each)).map(({ sentence }) => `“${sentence}”`);
  return `原文：${quoted.join('')}${rest > 0 ? `另有${rest}句见网页。` : ''}`;
}

function listCandidates(view: ChartView, titled: readonly string[], passages: readonly SourceGroup[]): Candidate[] {
  const ids = new Set(valuesOf(view).filter(({ formula }) => !formula).map(({ id }) => id));
  const candidates = passages.flatMap(({ sentences }) => sentences).map(({ segments }): Candidate => {
    const held = segments.flatMap(({ figure }) => figure ?? []).filter((id) => ids.has(id));
    return { sentence: segments.map(({ text }) => text).join(''), titled: held.filter((id) => titled.includes(id)).length, shown: held.length };
  });
  return candidates.filter(({ shown, sentence }, index) => shown > 0 && candidates.findIndex((other) => other.sentence === sentence) === index);
}

/** The best one whatever its length, and of the others what there is room for. */
function take(candidates: readonly Candidate[]): Set<Candidate> {
  const taken = new Set<Candidate>();
  let length = 0;
  for (const candidate of [...candidates].sort((a, b) => b.titled - a.titled || b.shown - a.shown)) {
    if (taken.size > 0 && length + candidate.sentence.length > QUOTED) continue;
    taken.add(candidate);
    length += candidate.sentence.length;
  }
  return taken;
}
