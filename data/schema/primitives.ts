import { z } from 'zod';

// Characters that look like nothing and break exact matching: zero-width marks, BOM, soft hyphen.
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;

/** Text as a person typed it: not empty, no stray blanks at its ends, NFC, no invisible characters. */
export const textSchema = z
  .string()
  .min(1, '不能为空')
  .refine((text) => text === text.trim(), '首尾有多余的空格')
  .refine((text) => text === text.normalize('NFC'), '含有未归一的字符（需 NFC）')
  .refine((text) => !INVISIBLE.test(text), '含有看不见的字符（零宽字符等）');

const WEB_ADDRESS = '写成 http:// 或 https:// 开头的完整网址，例如 https://www.example.gov.cn/';

/** An address on the web, which pages may link to: no other scheme. A URL may lack the second slash, an address may not. */
export const webAddressSchema = z.url({ protocol: /^https?$/, abort: true, error: WEB_ADDRESS }).regex(/^https?:\/\/[^/]/, WEB_ADDRESS);

/** A stable name used in links and file names. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '编号只能由小写字母、数字和连字符组成，例如 mediation-committees');

/** A number as a decimal string, so that neither trailing zeros nor precision are lost. No unit, no separators. */
export const decimalSchema = z
  .string()
  .regex(/^(0|[1-9]\d*)(\.\d+)?$/, '数值要写成不带单位和分隔符的十进制字符串，例如 "3718" 或 "1.5"');

/** The same, below zero too. */
export const signedSchema = z
  .string()
  .regex(/^(?!-0(?:\.0+)?$)-?(?:0|[1-9]\d*)(?:\.\d+)?$/, '数值要写成不带单位和分隔符的十进制字符串，例如 "3718"、"1.5" 或 "-3.2"');

/** An exact substring of the source text; `occurrence` (1-based) says which one where it stands more than once. */
export const passageShape = {
  quote: textSchema,
  occurrence: z.int().min(1).optional(),
};

export const passageSchema = z.strictObject(passageShape);

export type Passage = z.infer<typeof passageSchema>;
