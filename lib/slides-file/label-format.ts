import type { ValueView } from '../view';

const PLAIN = /^\d+(?:\.(\d+))?$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.(\d+))?$/;

/**
 * The number format in which PowerPoint prints every one of these numbers as the site does: `0"户"` for 3118户. Labels in it
 * stay true when somebody edits the chart's data.
 * @returns undefined where no one format does: a qualifier, different units, 0.8万 for 8000, an explicit zero's word. Then the
 *   words must stand in the names.
 */
export function labelFormat(values: readonly ValueView[]): string | undefined {
  const formats = new Set(values.map(formatOf));
  const [format] = formats;
  return formats.size === 1 ? format : undefined;
}

function formatOf({ value, display, qualifier, zeroWord }: ValueView): string | undefined {
  const { before, number, between, unit, after } = display;
  const digits = PLAIN.exec(number) ?? GROUPED.exec(number);
  if (qualifier !== 'exact' || zeroWord || !digits || number.replaceAll(',', '') !== value || /["\\]/.test(display.text)) return undefined;
  const grouped = number.includes(',') ? '#,##0' : '0';
  const decimals = digits[1] === undefined ? '' : `.${'0'.repeat(digits[1].length)}`;
  return quote(before) + grouped + decimals + quote(between + unit + after);
}

function quote(words: string): string {
  return words === '' ? '' : `"${words}"`;
}
