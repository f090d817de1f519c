import { z } from 'zod';
import { chartSchema } from './chart';
import { idSchema, passageShape, textSchema, webAddressSchema } from './primitives';

/** Why a number token of the text is not a figure. */
export const EXCLUSION_KINDS = ['numbering', 'document-number', 'date', 'name', 'word', 'page', 'meeting'] as const;

/** A line of the page's own title block; `value` is null where the page left it empty. The number tokens of `quote` are accounted for by it. */
const metadataSchema = z.strictObject({ label: textSchema, value: textSchema.nullable(), ...passageShape });

/** Characters that the published page lost. The source is never changed; `applied` says whether readers are shown the restored form. */
export const restorationSchema = z.strictObject({
  id: idSchema,
  ...passageShape,
  restored: textSchema,
  certainty: z.enum(['certain', 'high', 'likely', 'doubtful']),
  applied: z.boolean(),
  reason: textSchema,
});

/** Every occurrence of `text` in the source, `count` of them: the number tokens inside are not figures. */
export const exclusionSchema = z.strictObject({
  text: textSchema,
  count: z.int().min(1),
  kind: z.enum(EXCLUSION_KINDS),
  reason: textSchema,
});

/** A published value that was changed afterwards. */
export const correctionSchema = z.strictObject({
  date: z.iso.date(),
  figure: idSchema,
  from: textSchema,
  to: textSchema,
  reason: textSchema,
});

/** What is missing: an earlier year · what came of it · money · how many · what a number rests on. */
export const UNSAID_KINDS = ['comparison', 'outcome', 'amount', 'count', 'basis'] as const;

/**
 * Something that readers look for and the report does not say. `absent` are words of the matter that its text never uses: they
 * prove the note, and a later change of the text that brings one of them refuses it.
 */
export const unsaidSchema = z.strictObject({
  id: idSchema,
  about: z.enum(UNSAID_KINDS),
  /** One or two sentences; figures only as {figure-id}. */
  text: textSchema,
  absent: z.array(textSchema).min(1),
  /** Indicators of the report that the note limits: it stands with their sections. Without any it is of the report as a whole. */
  indicators: z.array(idSchema).min(1).optional(),
});

/** What the text of a report may lack; where it does, the value is stated as given, with its reason. */
export const GIVEN_FIELDS = ['title', 'publisher', 'published', 'year', 'period', 'district.name', 'district.short', 'district.within'] as const;

/** Why a value is stated that the text does not hold: where it was taken from. */
const givenSchema = z.strictObject({ field: z.enum(GIVEN_FIELDS), reason: textSchema });

/** What a report is of: a place, or an office of one. */
export const DISTRICT_KINDS = ['province', 'city', 'county', 'town', 'department'] as const;

const districtSchema = z.strictObject({
  name: textSchema,
  short: textSchema,
  /** Left out, it is not said. */
  kind: z.enum(DISTRICT_KINDS).optional(),
  /** The place that it is a part of: its city, its province; of a department the place that it serves. */
  within: textSchema.optional(),
});

const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, '月份写成 2023-06');

/** data/reports/<report>/report.json. */
export const reportSchema = z.strictObject({
  $schema: z.string().optional(),
  id: idSchema,
  title: textSchema,
  district: districtSchema,
  /** The year that the report is of; of a longer period the year in which it ends. */
  year: z.int().min(1949).max(2100),
  /** The months that the report is of where they are not the whole of `year`; `text` as the report says it. */
  period: z.strictObject({ text: textSchema, from: monthSchema, to: monthSchema }).optional(),
  published: z.iso.date(),
  publisher: textSchema,
  source: z.strictObject({
    file: textSchema,
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'SHA-256 是 64 位小写十六进制'),
    /** Where the text was published, as far as the text itself tells. */
    url: webAddressSchema,
    urlLabel: textSchema,
  }),
  metadata: z.array(metadataSchema),
  given: z.array(givenSchema).min(1).optional(),
  /** The report in one sentence; figures only as {figure-id}. */
  takeaway: textSchema,
  headline: z.array(idSchema).min(3).max(8),
  overview: z.strictObject({ charts: z.array(chartSchema) }),
  /** Section files in the report's order, without .json. */
  sections: z.array(textSchema).min(1),
  restorations: z.array(restorationSchema),
  exclusions: z.array(exclusionSchema),
  corrections: z.array(correctionSchema),
  unsaid: z.array(unsaidSchema).optional(),
});

export type Report = z.infer<typeof reportSchema>;
export type Restoration = z.infer<typeof restorationSchema>;
export type Exclusion = z.infer<typeof exclusionSchema>;
export type Unsaid = z.infer<typeof unsaidSchema>;
export type Given = z.infer<typeof givenSchema>;
export type GivenField = Given['field'];
export type ExclusionKind = Exclusion['kind'];
