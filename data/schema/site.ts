import { z } from 'zod';
import { textSchema } from './primitives';

/** data/site.json: the site's own name and the items that a government site must show; what is null is not shown. */
export const siteSchema = z.strictObject({
  $schema: z.string().optional(),
  name: textSchema,
  description: textSchema,
  /** Public address without a trailing slash, for the sitemap and canonical links. */
  origin: z.url().nullable(),
  host: textSchema.nullable(),
  icp: textSchema.nullable(),
  policeRecord: textSchema.nullable(),
  siteCode: textSchema.nullable(),
  contact: textSchema.nullable(),
  /** On which terms the figures may be used again, as the publisher has confirmed them. */
  reuse: textSchema.nullable(),
  /** When somebody last made sure that the accessibility statement is true. */
  accessibilityReviewed: z.iso.date(),
});

export type Site = z.infer<typeof siteSchema>;
