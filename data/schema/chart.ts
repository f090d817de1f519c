import { z } from 'zod';
import { idSchema, passageSchema, passageShape, textSchema } from './primitives';

const common = {
  id: idSchema,
  /** The finding, about 20 characters; figures only as {figure-id}. */
  title: textSchema,
  /** The subsection it stands under; left out where the section has none. */
  subsection: idSchema.optional(),
  note: textSchema.optional(),
};

const itemSchema = z.strictObject({
  ...passageShape,
  /** Short form of the quote; left out, the quote itself is shown. */
  text: textSchema.optional(),
  status: z.enum(['done', 'pending', 'planned']).optional(),
});

/** A node of a stated hierarchy. `label` is a substring of the source; a body that the text counts but does not name is `unnamed`. */
const treeNodeSchema = z.strictObject({
  label: textSchema.optional(),
  unnamed: z.literal(true).optional(),
  figure: idSchema.optional(),
  get children(): z.ZodOptional<z.ZodArray<typeof treeNodeSchema>> {
    return z.array(treeNodeSchema).optional();
  },
});

const eventSchema = z.strictObject({
  ...passageShape,
  label: textSchema,
  /** The words of the quote that date it: 8月初, 第一季度, 2018年6月. */
  when: textSchema,
  /** The same date for a machine: 2018, 2018-Q1, 2018-08, 2018-08-early, 2018-end, 2019-02-13. */
  date: z
    .string()
    .regex(
      /^\d{4}(-(Q[1-4]|end|(0[1-9]|1[0-2])(-(early|mid|late|0[1-9]|[12]\d|3[01]))?))?$/,
      '日期写成 2018、2018-Q1、2018-08、2018-08-early、2018-end 或 2019-02-13',
    ),
  /** The text gives no year: it is the report's. */
  yearInferred: z.literal(true).optional(),
});

/** What a panel draws. The kind is chosen by what its figures can carry; see data/README.md. */
export const chartSchema = z.discriminatedUnion('kind', [
  /** Amounts of one unit and one nature, from zero. */
  z.strictObject({ ...common, kind: z.literal('bars'), figures: z.array(idSchema).min(2).max(7) }),
  /** A whole and all its parts (a remainder is a derived part). */
  z.strictObject({ ...common, kind: z.literal('parts'), whole: idSchema, parts: z.array(idSchema).min(2).max(4) }),
  /** Up to 30 countable things, one mark each: split into groups, or named one by one, or all alike. `apart` are not part of the whole. */
  z.strictObject({
    ...common,
    kind: z.literal('units'),
    whole: idSchema,
    groups: z.array(idSchema).min(1).max(5).optional(),
    names: z.array(passageSchema).min(1).optional(),
    apart: z.array(idSchema).min(1).max(2).optional(),
  }),
  /** Parts of parts that conserve. `includes` prints a subset beside its node without drawing it. */
  z.strictObject({
    ...common,
    kind: z.literal('flow'),
    links: z.array(z.strictObject({ from: idSchema, to: idSchema })).min(2),
    includes: z.array(z.strictObject({ node: idSchema, part: idSchema })).optional(),
  }),
  z.strictObject({ ...common, kind: z.literal('tree'), root: treeNodeSchema }),
  z.strictObject({
    ...common,
    kind: z.literal('timeline'),
    events: z.array(eventSchema).min(2),
    undated: z.array(itemSchema).optional(),
  }),
  z.strictObject({ ...common, kind: z.literal('tiles'), figures: z.array(idSchema).min(1).max(6) }),
  /** Things in an order, without a scale. */
  z.strictObject({ ...common, kind: z.literal('steps'), items: z.array(itemSchema).min(2) }),
  /** Things without an order. `cards` gives each the size of an achievement. */
  z.strictObject({
    ...common,
    kind: z.literal('list'),
    look: z.enum(['plain', 'cards']),
    items: z.array(itemSchema).min(1),
  }),
]);

export type Chart = z.infer<typeof chartSchema>;
export type ChartKind = Chart['kind'];
export type ChartOf<Kind extends ChartKind> = Extract<Chart, { kind: Kind }>;
export type ChartItem = z.infer<typeof itemSchema>;
export type ChartEvent = z.infer<typeof eventSchema>;
export type TreeNode = z.infer<typeof treeNodeSchema>;
