import { z } from 'zod';
import { chartSchema } from './chart';
import { derivedSchema, figureSchema } from './figure';
import { identitySchema, observationSchema } from './identity';
import { idSchema, textSchema } from './primitives';

/** A heading of the source: `ordinal` and `title` together are one line of it. */
const headingShape = { id: idSchema, ordinal: textSchema, title: textSchema };

/** One section of the report: data/reports/<report>/sections/<file>.json. */
export const sectionSchema = z.strictObject({
  $schema: z.string().optional(),
  ...headingShape,
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
