import { z } from 'zod';
import { idSchema, passageSchema, passageShape, textSchema } from './primitives';

const common = { id: idSchema, label: textSchema, note: textSchema.optional() };

/**
 * By how much the report's own numbers differ: stated less computed, written down by the person who looked. A later slip in
 * the check then cannot hide in the gap.
 */
const gapSchema = z
  .string()
  .regex(/^-?(0|[1-9]\d*)(\.\d+)?$/, '差额写成十进制字符串，例如 "1" 或 "-0.5"')
  .optional();

const listSchema = z.union([
  /** Names that the text lists, each an exact substring of the quote. */
  z.strictObject({ ...passageShape, names: z.array(textSchema).min(1) }),
  z.strictObject({ figures: z.array(idSchema).min(1) }),
]);

/** Something in the report that can be checked against itself. */
export const identitySchema = z.discriminatedUnion('kind', [
  /** A stated total equals the sum of its stated parts. */
  z.strictObject({ ...common, kind: z.literal('sum'), total: idSchema, parts: z.array(idSchema).min(1), gap: gapSchema }),
  /** A stated count equals the length of every list; without `total`, the lists are of one length. */
  z.strictObject({ ...common, kind: z.literal('count'), total: idSchema.optional(), lists: z.array(listSchema).min(1), gap: gapSchema }),
  /** A stated percentage equals part ÷ sum of whole, rounded to the digits that the report prints. */
  z.strictObject({ ...common, kind: z.literal('share'), rate: idSchema, part: idSchema, whole: z.array(idSchema).min(1), gap: gapSchema }),
  /** A part is not larger than its whole. */
  z.strictObject({ ...common, kind: z.literal('within'), part: idSchema, whole: idSchema, gap: gapSchema }),
  /** The same wording stands in every quote. */
  z.strictObject({ ...common, kind: z.literal('wording'), wording: textSchema, quotes: z.array(passageSchema).min(2) }),
  /** A statement that the report gives nothing to check against. */
  z.strictObject({ ...common, kind: z.literal('unverifiable'), figures: z.array(idSchema).min(1), reason: textSchema }),
]);

/** What a careful reader must know, in neutral words. `identity` names the check whose gap it explains. */
export const observationSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['inconsistency', 'ambiguity', 'repeat', 'scope', 'omission', 'wording']),
  text: textSchema,
  quotes: z.array(passageSchema).min(1),
  figures: z.array(idSchema).optional(),
  identity: idSchema.optional(),
});

export type Identity = z.infer<typeof identitySchema>;
export type Observation = z.infer<typeof observationSchema>;
