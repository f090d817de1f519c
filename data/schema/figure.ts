import { z } from 'zod';
import { idSchema, passageShape, signedSchema, textSchema } from './primitives';

/** How exactly the text states a number: 恰为 · 约 · 余 · 以上 · 以内; 第10名 is a place in an order and no amount, 数百 is no one number. */
export const QUALIFIERS = ['exact', 'about', 'over', 'atLeast', 'atMost', 'rank', 'vague'] as const;

/** Amounts that the text says in words and no decimal number can stand for: 数百 · 三分之二 · 翻一番. */
export const WORD_KINDS = ['vague', 'fraction', 'multiple'] as const;

/** What an explicit zero says: there are none · none were found · not done yet. Only the first counts anything. */
export const ZERO_STATUSES = ['zero', 'not-found', 'not-yet'] as const;

/**
 * The moment a figure holds for, as the text says it. `quote` stands before the figure in its own sentence
 * (截止2018年6月, 截至目前); `date` is written only where the quote names one.
 */
export const asOfSchema = z.strictObject({
  quote: textSchema,
  date: z
    .string()
    .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, '日期写成 2018、2018-06 或 2018-06-30')
    .optional(),
});

/**
 * One measured number of the report, stated once.
 * `quote` is whole clauses of the source that hold the number exactly once; an explicit zero has no digit in the text,
 * so `zeroWord` names the word that says it (没有, 未发现, 尚未 …).
 */
export const figureSchema = z.strictObject({
  id: idSchema,
  indicator: idSchema,
  label: textSchema,
  /** Absent where the text says the amount in words alone: see `words`. */
  value: signedSchema.optional(),
  /** Upper end of a range (3—5个); `value` is then its lower end. */
  upper: signedSchema.optional(),
  /** The report's own words in place of a number: 数百, 三分之二, 翻一番. */
  words: textSchema.optional(),
  unit: textSchema,
  /** The text puts no unit after the number (案件4696): the unit is the indicator's. */
  unitOmitted: z.literal(true).optional(),
  qualifier: z.enum(QUALIFIERS),
  ...passageShape,
  zeroWord: textSchema.optional(),
  /** What `zeroWord` says in this sentence, where the word alone tells it wrongly: 尚未发生一起 counts, 没有完成 does not. */
  status: z.enum(ZERO_STATUSES).optional(),
  asOf: asOfSchema.optional(),
  /** What the number covers, in the report's own words or the clerk's: 2017年已结案的案卷. */
  scope: textSchema.optional(),
  /** The figure that the report told first, where this is the same fact told again. */
  sameAs: idSchema.optional(),
  note: textSchema.optional(),
}).meta({ oneOf: [{ required: ['value'] }, { required: ['words'] }] });

/** A number that the report does not state, computed at build from figures that it does. */
export const derivedSchema = z.strictObject({
  id: idSchema,
  label: textSchema,
  formula: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('remainder'), whole: idSchema, parts: z.array(idSchema).min(1) }),
    z.strictObject({ kind: z.literal('sum'), parts: z.array(idSchema).min(2) }),
    z.strictObject({
      kind: z.literal('share'),
      part: idSchema,
      whole: z.array(idSchema).min(1),
      decimals: z.int().min(0).max(2),
    }),
  ]),
  note: textSchema.optional(),
});

export type Qualifier = (typeof QUALIFIERS)[number];
export type ZeroStatus = (typeof ZERO_STATUSES)[number];
export type WordKind = (typeof WORD_KINDS)[number];
export type AsOf = z.infer<typeof asOfSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type Derived = z.infer<typeof derivedSchema>;
export type Formula = Derived['formula'];
