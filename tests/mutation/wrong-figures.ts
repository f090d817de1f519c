import { type Figure as Entry, QUALIFIERS, type Section, ZERO_STATUSES } from '../../data/schema';
import type { LoadedReport } from '../../lib/load';
import { meaningOf } from '../../lib/number';
import { indicatorOf } from './judge';

/** A figure that has a number: what a mistake is made of. */
type Figure = Entry & { value: string };

/** Where a figure stands, for what is put in its place. */
interface Place {
  figure: Figure;
  section: Section;
  report: LoadedReport;
}

/** Wrong entries that a tired person might make of a right one, each for the figure alone; none where they would not be wrong. */
type Mutation = (place: Place) => Entry[];

/** Mistakes in one entry. */
export const WRONG_FIGURES: Record<string, Mutation> = {
  'every digit one higher': ({ figure }) => perDigit(figure, 1),
  'every digit one lower': ({ figure }) => perDigit(figure, 9),
  'ten times': ({ figure }) => (figure.value === '0' ? [] : [{ ...figure, value: `${figure.value}0` }]),
  'a tenth': ({ figure }) => [{ ...figure, value: figure.value.length > 1 ? figure.value.slice(0, -1).replace(/\.$/, '') : `0.${figure.value}` }],
  'the first digit lost': ({ figure }) => (/^\d[1-9]/.test(figure.value) ? [{ ...figure, value: figure.value.slice(1) }] : []),
  'two neighbouring digits swapped': ({ figure }) => swapped(figure),
  'a decimal zero added': ({ figure }) => [{ ...figure, value: figure.value.includes('.') ? `${figure.value}0` : `${figure.value}.0` }],
  'a neighbour’s value': ({ figure, section }) => neighbours(figure, section).flatMap(({ value }) => (value === undefined || value === figure.value ? [] : [value])).map((value) => ({ ...figure, value, upper: undefined })),
  'a range out of one number': ({ figure }) => (figure.upper === undefined ? [{ ...figure, upper: '999999' }] : [{ ...figure, upper: undefined }]),
  'its sign lost, or one that it does not have': ({ figure }) => [{ ...figure, value: figure.value.startsWith('-') ? figure.value.slice(1) : `-${figure.value}` }],
  'words in place of its number': ({ figure }) => WORDS.flatMap((words) => (['vague', figure.qualifier] as const).map((qualifier) => ({ ...figure, value: undefined, words, qualifier }))),
  'words beside its number, or neither': ({ figure }) => [{ ...figure, words: '数百' }, { ...figure, value: undefined }],
  'no unit where the text writes one, or one where it does not': ({ figure }) => [{ ...figure, unitOmitted: figure.unitOmitted ? undefined : true }],
  'its qualifier dropped': ({ figure }) => (figure.qualifier === 'exact' ? [] : [{ ...figure, qualifier: 'exact' }]),
  'a qualifier added': ({ figure }) => (figure.qualifier === 'exact' ? others(QUALIFIERS, 'exact').map((qualifier) => ({ ...figure, qualifier })) : []),
  'another qualifier': ({ figure }) => (figure.qualifier === 'exact' ? [] : others(others(QUALIFIERS, 'exact'), figure.qualifier).map((qualifier) => ({ ...figure, qualifier }))),
  'every other unit of the vocabulary': ({ figure, report }) => others(report.vocabulary.value.units, figure.unit).map((unit) => ({ ...figure, unit })),
  // Of a zero that the text says in a word, and of a unit that it does not write, only the indicator tells the unit.
  'every other unit, with an indicator of that unit': ({ figure, report }) =>
    figure.zeroWord !== undefined || figure.unitOmitted ? [] : others(report.vocabulary.value.units, figure.unit).map((unit) => ({ ...figure, unit, indicator: indicatorOf(report, unit) })),
  'another figure’s indicator of another unit': ({ figure, section }) => section.figures.filter(({ unit }) => unit !== figure.unit).map(({ indicator }) => ({ ...figure, indicator })),
  'a neighbour’s quote': ({ figure, section }) =>
    neighbours(figure, section).filter(({ quote }) => quote !== figure.quote).map(({ quote, occurrence }) => ({ ...figure, quote, occurrence })),
  'a quote shifted by a few characters': ({ figure, report }) => shifted(figure, report.text),
  'a quote without its first character': ({ figure }) => [{ ...figure, quote: figure.quote.slice(1) }],
  'a quote without its last character': ({ figure }) => [{ ...figure, quote: figure.quote.slice(0, -1) }],
  'another occurrence of its quote': ({ figure }) => [1, 2, 3, 99].filter((occurrence) => occurrence !== figure.occurrence).map((occurrence) => ({ ...figure, occurrence })),
  'no moment that it holds for': ({ figure }) => (figure.asOf ? [{ ...figure, asOf: undefined }] : []),
  'another moment that it holds for': ({ figure, report }) => otherMoments(figure, report).map((asOf) => ({ ...figure, asOf })),
  'no word for its zero, or another': ({ figure }) =>
    figure.zeroWord === undefined ? [{ ...figure, zeroWord: '没有' }] : [{ ...figure, zeroWord: undefined }, ...others(['没有', '未有', '未发现', '尚未'], figure.zeroWord).map((zeroWord) => ({ ...figure, zeroWord }))],
  'a status without a word for zero, or the one that the word says': ({ figure }) =>
    figure.zeroWord === undefined ? ZERO_STATUSES.map((status) => ({ ...figure, status })) : [{ ...figure, status: meaningOf(figure.zeroWord) }],
  'the repeat of another figure': ({ figure, section }) =>
    section.figures.filter(({ id, value, sameAs }) => id !== figure.id && value !== figure.value && sameAs === undefined).slice(0, 1).map(({ id }) => ({ ...figure, sameAs: id })),
};

/** What amounts are called that have no exact number. */
const WORDS = ['数百', '几十', '两三', '上百', '过半', '若干', '几', '三分之二', '1/4', '翻一番', '百', '没有'];

/** Mistakes in an entry that has words in place of a number. */
export const WRONG_WORDS: Record<string, (place: { figure: Entry & { words: string }; section: Section; report: LoadedReport }) => Entry[]> = {
  'other words': ({ figure }) => others(WORDS, figure.words).map((words) => ({ ...figure, words })),
  'a part of its words': ({ figure }) => [...figure.words].map((character) => ({ ...figure, words: character })),
  'a number in their place': ({ figure }) =>
    ['0', '1', '2', '100', '23', '50', '66.7', '0.5'].flatMap((value) => QUALIFIERS.map((qualifier) => ({ ...figure, words: undefined, value, qualifier }))),
  'a number beside them, an upper end, a word for zero': ({ figure }) => [{ ...figure, value: '100' }, { ...figure, upper: '900' }, { ...figure, zeroWord: '没有' }],
  'another qualifier': ({ figure }) => others(QUALIFIERS, figure.qualifier).map((qualifier) => ({ ...figure, qualifier })),
  'every other unit of the vocabulary': ({ figure, report }) => others(report.vocabulary.value.units, figure.unit).map((unit) => ({ ...figure, unit })),
  'a unit left out': ({ figure }) => [{ ...figure, unitOmitted: true }],
  'a neighbour’s quote': ({ figure, section }) => neighbours(figure, section).map(({ quote }) => ({ ...figure, quote })),
  'a quote without its first or last character': ({ figure }) => [{ ...figure, quote: figure.quote.slice(1) }, { ...figure, quote: figure.quote.slice(0, -1) }],
};

function perDigit(figure: Figure, step: number): Figure[] {
  return [...figure.value].flatMap((digit, index) => {
    if (!/\d/.test(digit)) return [];
    const changed = String((Number(digit) + step) % 10);
    const value = figure.value.slice(0, index) + changed + figure.value.slice(index + 1);
    return /^0\d/.test(value) ? [] : [{ ...figure, value }];
  });
}

function swapped(figure: Figure): Figure[] {
  return [...figure.value].flatMap((digit, index) => {
    const next = figure.value[index + 1];
    if (next === undefined || next === digit || !/^\d\d$/.test(digit + next)) return [];
    const value = figure.value.slice(0, index) + next + digit + figure.value.slice(index + 2);
    return /^0\d/.test(value) ? [] : [{ ...figure, value }];
  });
}

/** The figures entered before and after. */
function neighbours(figure: Entry, { figures }: Section): Entry[] {
  const index = figures.indexOf(figure);
  return [figures[index - 1], figures[index + 1]].filter((other): other is Entry => other !== undefined);
}

/** The same length of text, begun a little too early or too late. */
function shifted(figure: Figure, text: string): Figure[] {
  const start = text.indexOf(figure.quote);
  return [-3, -2, -1, 1, 2, 3].flatMap((step) => {
    const quote = text.slice(start + step, start + step + figure.quote.length);
    return start + step < 0 || quote === quote.trim() && quote !== figure.quote ? [{ ...figure, quote, occurrence: undefined }] : [];
  });
}

function otherMoments({ asOf }: Figure, report: LoadedReport): NonNullable<Figure['asOf']>[] {
  const written = report.sections.flatMap(({ value }) => value.figures.flatMap((figure) => figure.asOf ?? []));
  const foreign = [...written, { quote: '截至目前' }, { quote: '截止2018年6月', date: '2018-06' }, { quote: '截至年底' }].filter(({ quote }) => quote !== asOf?.quote);
  if (!asOf) return foreign;
  const { quote, date } = asOf;
  const dates = date === undefined ? ['2018', '2018-06'] : [undefined, nextYear(date), date.slice(0, 4), `${date}-01`.slice(0, 10), date.replace(/-(\d\d)/, (_, month) => `-${String((Number(month) % 12) + 1).padStart(2, '0')}`)];
  return [...foreign, ...dates.filter((other) => other !== date).map((other) => ({ quote, ...(other === undefined ? {} : { date: other }) }))];
}

function nextYear(date: string): string {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
}

function others<Item>(all: readonly Item[], own: Item): Item[] {
  return all.filter((item) => item !== own);
}
