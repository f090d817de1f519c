import type { Qualifier, WordKind, ZeroStatus } from '../../data/schema';
import { isUncounted, statusOf, wordKindOf, type Wording } from '../number';
import type { TracedDerived, TracedFigure, TracedReport } from '../verify/traced';

/** A number as readers see it: `text` is all of it (约92%, 200余件, 3个工作日内), the rest its pieces in order. */
export interface Display {
  text: string;
  before: string;
  number: string;
  between: string;
  unit: string;
  after: string;
}

/** A figure or a derived number, ready to be shown anywhere. */
export interface ValueView {
  id: string;
  label: string;
  /** Decimal string; the unit is in `display`. Empty where the report says a state (尚未) or an amount in words (数百) in place of a number: see `status`. */
  value: string;
  display: Display;
  qualifier: Qualifier;
  section: string;
  subsection?: string;
  indicator?: string;
  /** The word that states an explicit zero: 没有, 未发现 … */
  zeroWord?: string;
  /** What that word says, of which only `zero` counts anything; or what kind of words stand in place of a number. */
  status?: ZeroStatus | WordKind;
  /** The indicator's unit, where the report writes none after the number. */
  unwrittenUnit?: string;
  /** Present on numbers that the report does not state: 计算得出, with the formula written out. */
  formula?: string;
  asOf?: string;
  scope?: string;
  note?: string;
  /** The first telling of the same fact. */
  sameAs?: string;
}

export type Values = ReadonlyMap<string, ValueView>;

/** Every number of a report by id, stated and derived. Texts may still hold {placeholders}: see fill. */
export function buildValues(report: TracedReport): Values {
  return new Map([
    ...[...report.figures].map(([id, traced]) => [id, fromFigure(traced)] as const),
    ...[...report.derived].map(([id, traced]) => [id, fromDerived(traced)] as const),
  ]);
}

/** A number as tables and large type show it: an explicit zero in the report's own word, all else as `display` has it. */
export function shownOf({ display, zeroWord }: Pick<ValueView, 'display' | 'zeroWord'>): string {
  return zeroWord ?? display.text;
}

/** The value named `id`. @throws where verification let an unknown reference through, which is a fault of ours. */
export function valueOf(values: Values, id: string): ValueView {
  const value = values.get(id);
  if (!value) throw new Error(`No value named ${id}: verification should have refused it`);
  return value;
}

function fromFigure(traced: TracedFigure): ValueView {
  const { figure, section, subsection } = traced;
  return {
    id: figure.id,
    label: figure.label,
    value: isUncounted(figure) ? '' : (figure.value ?? ''),
    display: display(wordFigure(traced)),
    qualifier: figure.qualifier,
    section,
    subsection,
    indicator: figure.indicator,
    zeroWord: figure.zeroWord,
    status: statusOf(figure) ?? (figure.words === undefined ? undefined : wordKindOf(figure.words)),
    unwrittenUnit: figure.unitOmitted && figure.unit,
    asOf: figure.asOf?.quote,
    scope: figure.scope,
    note: figure.note,
    sameAs: figure.sameAs,
  };
}

/** Chinese numerals and a zero in words are shown as digits, a state (尚未) or an amount in words (数百) as its words; all else as the text prints it, full-width digits folded, blanks left out. */
function wordFigure(traced: TracedFigure): Partial<Wording> {
  const { figure, token, wording } = traced;
  const { value = '', upper, unit, zeroWord } = figure;
  if (isUncounted(figure)) return { number: zeroWord };
  if (zeroWord !== undefined) return { number: value, unit };
  if (token.script === 'words') return { ...wording, number: wording.number.normalize('NFKC') };
  const isPrinted = token.script === 'arabic' && token.unit === undefined;
  const number = isPrinted ? wording.number.normalize('NFKC').replace(/\s/g, '') : digits(value, upper);
  return { ...wording, number, between: insideWord(traced) + wording.between, unit: figure.unitOmitted ? '' : unit };
}

/** The 余 of 十余万, which stands inside the numeral and would go with it when digits take its place. */
function insideWord({ token: { script, raw } }: TracedFigure): string {
  return script === 'chinese' ? (/[余多]/.exec(raw)?.[0] ?? '') : '';
}

function fromDerived({ derived, section, value, unit, formula }: TracedDerived): ValueView {
  return {
    id: derived.id,
    label: derived.label,
    value,
    display: display({ number: value, unit }),
    qualifier: 'exact',
    section,
    formula,
    note: derived.note,
  };
}

function digits(value: string, upper: string | undefined): string {
  return upper === undefined ? value : `${value}—${upper}`;
}

function display(wording: Partial<Wording>): Display {
  const { before = '', number = '', between = '', unit = '', after = '' } = wording;
  return { text: before + number + between + unit + after, before, number, between, unit, after };
}
