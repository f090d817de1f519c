import type { GivenField, Report } from '../../data/schema';

/** What report.json says that the text should hold, by field; undefined where the report does not say it. */
export function valuesOf({ title, publisher, published, year, period, district }: Report): Record<GivenField, string | undefined> {
  return { title, publisher, published, year: String(year), period: period?.text, 'district.name': district.name, 'district.short': district.short, 'district.within': district.within };
}
