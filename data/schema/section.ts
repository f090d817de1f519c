import { z } from 'zod';
import { chartSchema } from './chart';
import { derivedSchema, figureSchema } from './figure';
import { identitySchema, observationSchema } from './identity';
import { idSchema, passageSchema, textSchema } from './primitives';

/** A heading's words. The ordinal is written without the mark after it: 一, （一）, 1, 第一部分, 一是; absent where the text has none. */
const wordsShape = { ordinal: textSchema.optional(), title: textSchema };

/**
 * A part of the source: under a heading of its own, a line or the beginning of a paragraph; or without any, where `begins`
 * holds its first words and `title` is a name of ours.
 */
const headingShape = { id: idSchema, ...wordsShape, begins: passageSchema.optional() };

/** One section of the report: data/reports/<report>/sections/<file>.json. */
export const sectionSchema = z.strictObject({
  $schema: z.string().optional(),
  ...headingShape,
  /** A heading of the source that only gathers sections: the same words with each section under it. */
  under: z.strictObject(wordsShape).optional(),
  subsections: z.array(z.strictObject(headingShape)),
  /** The finding in one sentence; figures only as {figure-id}. */
  takeaway: textSchema,
  figures: z.array(figureSchema),
  derived: z.array(derivedSchema),
  identities: z.array(identitySchema),
  observations: z.array(observationSchema),
  panel: z.strictObject({
    charts: z.array(chartSchema).min(1),
    /** The chart that stands for the section on the overview; without it the first drawn one, else the first numbers. */
    lead: idSchema.optional(),
    /** Further numbers on the overview; without them those of the takeaway that the lead does not show. */
    numbers: z.array(idSchema).min(1).max(4).optional(),
  }),
});

export type Section = z.infer<typeof sectionSchema>;
export type Subsection = Section['subsections'][number];
export type Heading = Subsection;
