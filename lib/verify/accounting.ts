import type { Exclusion, Section } from '../../data/schema';
import { type Fault, faultAt, type LoadedFile } from '../load';
import type { NumberToken } from '../number';
import type { PlacedFigure } from './figures';
import { type Ground, lineAt } from './ground';
import type { HeadingTrace } from './headings';
import { hintOf } from './near';
import { isInside, tracePassage } from './passages';
import type { Span, TokenAccount, TracedHeading, TracedSummary } from './traced';

/** One claim on number tokens: what they are, and where that is written. */
interface Claim {
  account: TokenAccount;
  file: LoadedFile<unknown>;
  path: string;
}

/**
 * Accounts for every number token of the text, both ways: each is claimed by exactly one figure, heading, line of the title block
 * or exclusion, and each exclusion claims what it says it does.
 * @param unread stretches of which another fault already says that they could not be read: what is unclaimed there is its echo.
 */
export function accountTokens(
  ground: Ground,
  figures: readonly PlacedFigure[],
  { headings, summaries }: Pick<HeadingTrace, 'headings' | 'summaries'>,
  unread: readonly Span[],
): { accounts: TokenAccount[]; faults: Fault[] } {
  const metadata = claimMetadata(ground);
  const exclusions = claimExclusions(ground);
  const claims = [...claimFigures(figures), ...claimHeadings(ground, headings, summaries), ...metadata.claims, ...exclusions.claims];
  const byToken = new Map<number, Claim[]>();
  for (const claim of claims) byToken.set(claim.account.token.start, [...(byToken.get(claim.account.token.start) ?? []), claim]);
  const accounts: TokenAccount[] = [];
  const faults = [...metadata.faults, ...exclusions.faults];
  const preamble = headings[0]?.heading.start ?? 0;
  // A word that counts only here (无) is accounted for where a figure claims it, and asks for nothing elsewhere.
  const read = [...ground.tokens, ...ground.loose.filter(({ start }) => byToken.has(start))].sort((a, b) => a.start - b.start);
  for (const token of read) {
    const [first, ...others] = byToken.get(token.start) ?? [];
    const covering = first ? undefined : exclusions.covers(token);
    if (first) accounts.push(first.account);
    else if (covering) accounts.push({ kind: 'exclusion', token, exclusion: covering });
    else if (!unread.some((span) => isInside(token, span))) faults.push(unaccounted(ground, token, token.start < preamble));
    if (first) faults.push(...others.filter((other) => !isNumberingTwice(first, other)).map((other) => accountedTwice(ground, token, first, other)));
  }
  return { accounts, faults };
}

function claimFigures(figures: readonly PlacedFigure[]): Claim[] {
  return figures.map(({ traced: { token, figure }, file, path }) => ({ account: { kind: 'figure', token, figure: figure.id }, file, path }));
}

function claimHeadings({ loaded, tokens }: Ground, headings: readonly TracedHeading[], summaries: readonly TracedSummary[]): Claim[] {
  const claimOrdinal = (section: string, { start }: Span, wordsOf: (section: Section) => { ordinal?: string } | undefined): Claim[] => {
    const file = loaded.sections.find(({ value }) => value.id === section);
    const length = (file && wordsOf(file.value)?.ordinal?.length) ?? 0;
    if (!file || length === 0) return [];
    return tokensIn(tokens, { start, end: start + length }).map((token) => ({ account: { kind: 'heading' as const, token }, file, path: 'ordinal' }));
  };
  return [
    ...headings.flatMap(({ section, subsection, heading }) =>
      claimOrdinal(section, heading, (own) => (subsection === undefined ? own : own.subsections.find(({ id }) => id === subsection))),
    ),
    ...summaries.flatMap(({ section, heading }) => claimOrdinal(section, heading, ({ under }) => under)),
  ];
}

/** That 一是 numbers something may be said by a heading and again by an exclusion of all 一是: both say the same. */
function isNumberingTwice({ account: first }: Claim, { account: second }: Claim): boolean {
  return first.kind === 'heading' && second.kind === 'exclusion' && second.exclusion.kind === 'numbering';
}

function claimMetadata({ loaded, text, tokens }: Ground): { claims: Claim[]; faults: Fault[] } {
  const file = loaded.report;
  const results = file.value.metadata.map((metadata, index) => {
    const path = `metadata[${index}]`;
    const { span, faults } = tracePassage(text, metadata, file, path);
    const claimed = span ? tokensIn(tokens, span) : [];
    return { claims: claimed.map((token) => ({ account: { kind: 'metadata' as const, token, label: metadata.label }, file, path })), faults };
  });
  return { claims: results.flatMap(({ claims }) => claims), faults: results.flatMap(({ faults }) => faults) };
}

interface Exclusions {
  claims: Claim[];
  /** The exclusion that a token begins in, where several together hold all its numerals: 百分之 and 九十五, each a number by itself once. */
  covers: (token: NumberToken) => Exclusion | undefined;
  faults: Fault[];
}

function claimExclusions({ loaded, text, tokens, loose }: Ground): Exclusions {
  const file = loaded.report;
  const claims: Claim[] = [];
  const faults: Fault[] = [];
  const placed = file.value.exclusions.map((exclusion) => ({ exclusion, spans: findApart(text, exclusion.text) }));
  const spanAt = (offset: number) => placed.find(({ spans }) => spans.some(({ start, end }) => offset >= start && offset < end));
  const covers = ({ start, raw }: NumberToken) => ([...raw].every((character, index) => !NUMERAL.test(character) || spanAt(start + index)) ? spanAt(start + raw.search(NUMERAL))?.exclusion : undefined);
  const holdsNumber = (span: Span) => [...tokens, ...loose].some((token) => isInside(token, span) || (token.start < span.end && token.end > span.start && covers(token) !== undefined));
  placed.forEach(({ exclusion, spans }, index) => {
    const path = `exclusions[${index}]`;
    if (spans.length !== exclusion.count) {
      const problem = `「${exclusion.text}」在原文中出现 ${spans.length} 次，这里写 ${exclusion.count} 次`;
      faults.push(faultAt(file, `${path}.count`, problem, spans.length === 0 ? `删去这一条，或改成原文的写法${hintOf(text, exclusion.text)}` : `逐处看过都不是数据后，改成 ${spans.length}；否则把 text 写长些`));
    }
    if (!spans.every(holdsNumber)) {
      faults.push(faultAt(file, `${path}.text`, `「${exclusion.text}」有的出现处不含完整的数`, '把 text 写成含有整个数的词语'));
    }
    claims.push(...spans.flatMap((span) => tokensIn(tokens, span)).map((token) => ({ account: { kind: 'exclusion' as const, token, exclusion }, file, path })));
  });
  return { claims, covers, faults };
}

/** A character that makes a number, in digits or in Chinese. */
const NUMERAL = /[0-9０-９〇○零一二两三四五六七八九十百千万亿]/;

function tokensIn(tokens: readonly NumberToken[], span: Span): NumberToken[] {
  return tokens.filter((token) => isInside(token, span));
}

/** Occurrences that do not overlap. */
function findApart(text: string, part: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(part); start !== -1; start = text.indexOf(part, start + part.length)) {
    spans.push({ start, end: start + part.length });
  }
  return spans;
}

/** @param isPreamble whether it stands before the first heading, where no section is yet. */
function unaccounted({ loaded, text }: Ground, token: NumberToken, isPreamble: boolean): Fault {
  const { start, end, raw } = token;
  const isDamaged = token.script !== 'words' && token.damaged;
  const around = `${text.slice(Math.max(0, start - 10), start)}【${raw}】${text.slice(end, end + 10)}`.replaceAll('\n', ' ');
  return {
    file: `${loaded.folder}/${loaded.report.value.source.file}`,
    line: lineAt(text, start),
    path: '',
    problem: `原文的「${raw}」既没有录成数据，也没有排除：…${around}…`,
    remedy: isDamaged
      ? '像是缺了字的日期：在 report.json 的 exclusions 里写明，缺字写进 restorations'
      : `是数据就录入所在一节的 figures${isPreamble ? '（它在第一个标题之前：为这一段新建一节，用 begins 写明从哪一句开始）' : ''}；不是数据就在 report.json 的 exclusions 里写明原因`,
  };
}

function accountedTwice({ text }: Ground, { start, raw }: NumberToken, first: Claim, second: Claim): Fault {
  const problem = `原文第 ${lineAt(text, start)} 行的「${raw}」算了两次：已在 ${first.file.file} 的 ${first.path}`;
  return faultAt(second.file, second.path, problem, '每个数只能有一个归属：删去一处，或用 occurrence、更长的 text 区分');
}
