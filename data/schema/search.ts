import { z } from 'zod';
import { idSchema, textSchema } from './primitives';

/** Pages of the site that words may lead to. `elder` is the first page in the mode for elders. */
export const WAYS_TO = ['data', 'downloads', 'citing', 'corrections', 'check', 'text', 'present', 'booklet', 'reports', 'about', 'accessibility', 'elder'] as const;

const wordsSchema = z.array(textSchema).min(1);

/** What people say instead of what reports and indicators say: `means` are words of a report, `indicators` stand for their labels. */
const synonymSchema = z.strictObject({
  words: wordsSchema,
  means: wordsSchema.optional(),
  indicators: z.array(idSchema).min(1).optional(),
});

/** data/search.json: how people ask for what the reports say in other words. */
export const searchWordsSchema = z.strictObject({
  $schema: z.string().optional(),
  synonyms: z.array(synonymSchema),
  /** Words that ask and do not say for what. */
  questions: z.array(textSchema),
  /** Those of them that a unit may follow: 多少件. */
  amounts: z.array(textSchema),
  /** Words about the site itself, and the page that they lead to. */
  ways: z.array(z.strictObject({ words: wordsSchema, to: z.enum(WAYS_TO), says: textSchema })),
});

export type SearchWords = z.infer<typeof searchWordsSchema>;
export type WayTo = (typeof WAYS_TO)[number];
