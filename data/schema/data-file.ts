import { z } from 'zod';
import { QUALIFIERS, WORD_KINDS, ZERO_STATUSES } from './figure';
import { idSchema, signedSchema } from './primitives';
import { DISTRICT_KINDS, EXCLUSION_KINDS, GIVEN_FIELDS, UNSAID_KINDS } from './report';

const words = z.string().min(1);
const optionalWords = words.nullable();
const optionalId = idSchema.nullable();
const offset = z.int().min(0).nullable();
const address = words.describe('Web address; where the site does not know its own, the path from its first page');
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** One number of a report with all that is said of it: a row of data.csv and of the first sheet of data.xlsx. What does not apply is null. */
export const recordSchema = z.strictObject({
  report: idSchema.describe('Report that states the number'),
  district: words.describe('District or department that the report is of'),
  year: z.int().describe('Year that the report is of; of a longer period the year in which it ends'),
  section: idSchema,
  sectionOrdinal: optionalWords.describe('Ordinal of the section as the report numbers it'),
  sectionTitle: words,
  subsection: optionalId,
  subsectionTitle: optionalWords.describe('Heading of the subsection with its ordinal'),
  id: idSchema.describe('Stable name of the number within its report'),
  kind: z.enum(['stated', 'computed']).describe('stated: a quote of the report; computed: 计算得出 by this site, see formula'),
  kindLabel: words,
  indicator: optionalId.describe('What is counted; an id of indicators'),
  indicatorLabel: optionalWords,
  indicatorEnglish: optionalWords,
  label: words,
  value: signedSchema.nullable().describe('Decimal string without unit or separators; for a range its lower end; null where the report says a state, or an amount in words, in place of a number, see status. Null is not zero'),
  upper: signedSchema.nullable().describe('Upper end of a range'),
  status: z.enum(['number', ...ZERO_STATUSES, ...WORD_KINDS]).describe('number: in digits or numerals; zero: counted, there are none; not-found: 未发现, none were seen; not-yet: 尚未, nothing was counted; vague: 数百, no one number; fraction: 三分之二; multiple: 翻一番'),
  statusLabel: words,
  unit: words.describe('As the report writes it; of a number that the report says in a word or without a unit, its indicator’s'),
  unitSource: z.enum(['text', 'indicator', 'computed']).describe('Whether the unit stands in the text, is the indicator’s, or follows from a formula'),
  qualifier: z.enum(QUALIFIERS).nullable().describe('How exactly the report states the number: exact, about 约, over 余, atLeast 以上, atMost 以内, rank 第…名 (a place in an order, no amount), vague 数百; null where the report says a state'),
  qualifierLabel: optionalWords,
  qualifierWords: optionalWords.describe('The words of the report that qualify the number'),
  display: words.describe('Number, qualifier and unit as readers see them; an explicit zero in the report’s own word'),
  asOf: optionalWords.describe('Moment the number holds for, in the words of the report'),
  asOfDate: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/).nullable().describe('The same moment, as exactly as it is stated'),
  scope: optionalWords,
  formula: optionalWords.describe('How a computed number was computed, written out'),
  zeroWord: optionalWords.describe('The word by which the report states an explicit zero'),
  sameAs: optionalId.describe('The first telling of the same fact; count it once'),
  definition: optionalWords,
  comparability: z.enum(['A', 'B', 'C']).nullable().describe('A: comparable for the same period; B: see the indicator’s note; C: not to be compared'),
  comparabilityLabel: optionalWords,
  quote: optionalWords.describe('Clauses of the report that hold the number, verbatim'),
  quoteStart: offset.describe('Where the quote begins in the report’s text, in characters from 0'),
  quoteEnd: offset.describe('Where it ends: the first character after it'),
  note: optionalWords,
  page: address.describe('The number’s sentence on the site'),
});

const identityRecordSchema = z.strictObject({
  id: idSchema,
  section: idSchema,
  kind: z.enum(['sum', 'count', 'share', 'within', 'wording', 'unverifiable']),
  label: words,
  outcome: z.enum(['consistent', 'gap', 'unverifiable']).describe('一致 · 有差额（报告未说明） · 无法核对'),
  outcomeLabel: words,
  formula: z.string().describe('The check written out with values'),
  difference: z.string().nullable().describe('Stated less computed, where both are numbers and differ'),
  figures: z.array(z.strictObject({ role: z.enum(['total', 'part', 'whole', 'rate', 'listed', 'concerned']), id: idSchema })),
  note: optionalWords,
  observation: optionalId.describe('The observation that explains a gap'),
});

const observationRecordSchema = z.strictObject({
  id: idSchema,
  section: idSchema,
  kind: z.enum(['inconsistency', 'ambiguity', 'repeat', 'scope', 'omission', 'wording']),
  kindLabel: words,
  text: words,
  quotes: z.array(words).min(1),
  figures: z.array(idSchema),
  identity: optionalId,
});

const unsaidRecordSchema = z.strictObject({
  id: idSchema,
  about: z.enum(UNSAID_KINDS).describe('comparison: an earlier year; outcome: what came of it; amount: money; count: how many; basis: what a number rests on'),
  aboutLabel: words,
  text: words,
  absent: z.array(words).min(1).describe('Words that the report’s text never uses'),
  indicators: z.array(idSchema).describe('Indicators that the note limits'),
});

/** data.json of a report: everything that the site says of it, for machines. */
export const dataFileSchema = z.strictObject({
  $schema: z.string(),
  report: z.strictObject({
    id: idSchema,
    title: words,
    district: z.strictObject({ name: words, short: words, kind: z.enum(DISTRICT_KINDS).nullable().describe('Null where it is not said'), within: optionalWords.describe('Place that it is a part of') }),
    year: z.int().describe('Year that the report is of; of a longer period the year in which it ends'),
    period: z.strictObject({ text: words, from: z.string(), to: z.string() }).nullable().describe('Months that the report is of where they are not the whole of the year'),
    published: z.iso.date(),
    publisher: words,
    source: z.strictObject({ url: z.url(), label: words, sha256 }),
    metadata: z.array(z.strictObject({ label: words, value: optionalWords })).describe('The published page’s own title block; null where the page left it empty'),
    given: z.array(z.strictObject({ field: z.enum(GIVEN_FIELDS), value: words, reason: words })).describe('What the text does not hold, and where it was taken from'),
    takeaway: words,
    page: address,
  }),
  sections: z.array(
    z.strictObject({
      id: idSchema,
      ordinal: optionalWords,
      under: optionalWords.describe('Heading that gathers the section with others'),
      title: words,
      takeaway: words,
      subsections: z.array(z.strictObject({ id: idSchema, ordinal: optionalWords, title: words })),
      page: address,
    }),
  ),
  indicators: z.array(
    z.strictObject({
      id: idSchema,
      label: words,
      english: words,
      unit: words,
      definition: words,
      comparability: z.enum(['A', 'B', 'C']),
      note: optionalWords,
    }),
  ),
  figures: z.array(recordSchema),
  identities: z.array(identityRecordSchema),
  observations: z.array(observationRecordSchema),
  unsaid: z.array(unsaidRecordSchema).describe('What readers look for and the report does not say'),
  restorations: z.array(
    z.strictObject({
      id: idSchema,
      raw: words,
      restored: words,
      certainty: z.enum(['certain', 'high', 'likely', 'doubtful']),
      applied: z.boolean(),
      reason: words,
    }),
  ),
  exclusions: z.array(z.strictObject({ text: words, count: z.int().min(1), kind: z.enum(EXCLUSION_KINDS), reason: words })),
  corrections: z.array(z.strictObject({ date: z.iso.date(), figure: idSchema, from: words, to: words, reason: words })),
  checksums: z.array(z.strictObject({ file: words, sha256 })),
});

export type DataRecord = z.infer<typeof recordSchema>;
export type IdentityRecord = z.infer<typeof identityRecordSchema>;
export type FigureRole = IdentityRecord['figures'][number]['role'];
export type DataFile = z.infer<typeof dataFileSchema>;
