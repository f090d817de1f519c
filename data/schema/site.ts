import { z } from 'zod';
import { idSchema, textSchema, webAddressSchema } from './primitives';

/** data/site.json: the site's own name and the items that a government site must show; what is null is not shown. */
export const siteSchema = z.strictObject({
  $schema: z.string().optional(),
  name: textSchema,
  description: textSchema,
  /** Public address without a trailing slash, for the sitemap and canonical links. */
  origin: webAddressSchema.regex(/[^/]$/, '末尾不要写 /，例如 https://www.example.gov.cn').nullable(),
  /** The report that is the home page; without it the newest one of `homeDistrict`. */
  home: idSchema.optional(),
  /** The district (its full name) whose newest report is the home page; may be left out while all reports are of one district. */
  homeDistrict: textSchema.optional(),
  host: textSchema.nullable(),
  icp: textSchema.nullable(),
  policeRecord: textSchema.nullable(),
  siteCode: textSchema.nullable(),
  contact: textSchema.nullable(),
  /** On which terms the figures may be used again, as the publisher has confirmed them. */
  reuse: textSchema.nullable(),
  /** When somebody last made sure that the accessibility statement is true. */
  accessibilityReviewed: z.iso.date(),
  /** Where the sign of Party and government organs leads, as the office that gives it out says. */
  organSign: webAddressSchema.nullable(),
  /** Where readers report mistakes of government sites (我为政府网站找错), with the site's own number in it. */
  errorReport: webAddressSchema.nullable(),
  /** What the site is to the portal that it belongs to: the `Column…` tags of its pages. */
  column: z.strictObject({ name: textSchema, type: textSchema, keywords: z.array(textSchema).min(1) }).nullable(),
  /** Who may show the pages made for other sites in frames, as `frame-ancestors` writes it; anybody, where null. */
  embedOrigins: z.array(z.string().regex(/^(?:\*|https?:\/\/[\w*.:-]+)$/, '写成 https://www.example.gov.cn 或 https://*.gov.cn')).min(1).nullable(),
});

export type Site = z.infer<typeof siteSchema>;
