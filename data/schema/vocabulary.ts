import { z } from 'zod';
import { idSchema, textSchema } from './primitives';

/** data/indicators.json: what is counted, in which unit, and what it means. */
export const vocabularySchema = z.strictObject({
  $schema: z.string().optional(),
  /** Every unit that may follow a number, so that 人 is never read out of 人次. */
  units: z.array(textSchema).min(1),
  indicators: z.array(
    z.strictObject({
      id: idSchema,
      label: textSchema,
      english: textSchema,
      unit: textSchema,
      /** One plain sentence. */
      definition: textSchema,
      /** A: comparable between districts and years of one period; B: with the note's caveat; C: not to be compared. */
      comparability: z.enum(['A', 'B', 'C']),
      note: textSchema.optional(),
    }),
  ),
});

export type Vocabulary = z.infer<typeof vocabularySchema>;
export type Indicator = Vocabulary['indicators'][number];
