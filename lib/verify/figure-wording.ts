import { type Figure, type Qualifier, QUALIFIERS, type Section } from '../../data/schema';
import { type Fault, faultAt, type LoadedFile } from '../load';
import type { FoundToken } from './token';
import type { Span } from './traced';

const QUALIFIER_NAMES = {
  exact: '确数',
  about: '约',
  over: '余、多、超过',
  atLeast: '以上、不低于',
  atMost: '以内、以下、不超过、不到',
  rank: '名次、次序：第几名、前几名',
  vague: '没有确数：数百、几十、两三',
} satisfies Record<Qualifier, string>;

/** Checks that the figure's qualifier is the one that the text words, and that the quote holds those words. */
export function checkWording(figure: Figure, { wording }: FoundToken, quote: Span, file: LoadedFile<Section>, path: string): Fault[] {
  const { before, number, between, unit, after, qualifier } = wording;
  const whole = before + number + between + unit + after;
  if (figure.qualifier !== qualifier) {
    const problem = `限定词不符：原文是「${whole}」，这里写的是 ${figure.qualifier}（${QUALIFIER_NAMES[figure.qualifier]}）`;
    return [faultAt(file, `${path}.qualifier`, problem, `改成 "${qualifier}"（${QUALIFIERS.map((name) => `${name} ${QUALIFIER_NAMES[name]}`).join('；')}）`)];
  }
  const { start, end } = wording;
  if (start >= quote.start && end <= quote.end) return [];
  return [faultAt(file, `${path}.quote`, `引文截去了「${whole}」的一部分`, `引文要包含完整的「${whole}」`)];
}
