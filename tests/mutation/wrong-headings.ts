import type { Report, Section } from '../../data/schema';
import type { LoadedReport } from '../../lib/load';

/** A report with one mistake in it, and the mistake's name. */
export interface WrongReport {
  name: string;
  report: LoadedReport;
}

type Heading = Section['subsections'][number];

/** Mistakes in one heading: what then stands in its place. A part without a heading has a name of ours, which can't be wrong. */
const WRONG_WORDS: Record<string, (heading: Heading, next: Heading | undefined) => Partial<Heading> | undefined> = {
  'without its title’s last character': ({ title }) => (title.length > 1 ? { title: title.slice(0, -1) } : undefined),
  'without its title’s first character': ({ title }) => (title.length > 1 ? { title: title.slice(1) } : undefined),
  'with its title’s last character twice': ({ title }) => ({ title: title + title.slice(-1) }),
  'with two characters of its title exchanged': ({ title }) => (title[0] === title[1] ? undefined : { title: `${title[1] ?? ''}${title[0] ?? ''}${title.slice(2)}` }),
  'with the next one’s title': ({ title }, next) => (next && !next.begins && next.title !== title ? { title: next.title } : undefined),
  'with the next one’s ordinal': ({ ordinal }, next) => (next && !next.begins && next.ordinal !== ordinal ? { ordinal: next.ordinal } : undefined),
  'without its ordinal': ({ ordinal }) => (ordinal === undefined ? undefined : { ordinal: undefined }),
  'with an ordinal that it has not': ({ ordinal }) => (ordinal === undefined ? { ordinal: '一' } : undefined),
  'with a longer ordinal': ({ ordinal }) => (ordinal === undefined ? undefined : { ordinal: ordinal.replace(/[一二三四五六七八九十1-9]/, '十$&') }),
};

/** Mistakes in the headings of a report's sections. */
export const WRONG_HEADINGS: Record<string, (report: LoadedReport) => WrongReport[]> = {
  ...Object.fromEntries(
    Object.entries(WRONG_WORDS).map(([name, mutate]) => [
      name,
      (report: LoadedReport) => [
        ...perSection(report, (section, next) => (section.begins ? [] : changed(section, mutate(section, next)))),
        ...perSection(report, (section) =>
          section.subsections.flatMap((own, index) => {
            const words = own.begins ? undefined : mutate(own, section.subsections[index + 1]);
            return words ? [{ ...section, subsections: section.subsections.with(index, { ...own, ...words }) }] : [];
          }),
        ),
        ...perSection(report, (section) => (section.under ? changed(section, under(section, mutate({ id: '', ...section.under }, undefined))) : [])),
      ],
    ]),
  ),
  'left out': (report) => [
    ...(report.sections.length < 2 ? [] : report.sections.map((file, index) => wrong(report, `section ${file.value.id}`, report.sections.toSpliced(index, 1)))),
    ...perSection(report, (section) => section.subsections.map((_, index) => ({ ...section, subsections: section.subsections.toSpliced(index, 1) }))),
  ],
  'exchanged with the next one': (report) => [
    ...report.sections.slice(1).map((file, index) => wrong(report, `section ${file.value.id}`, report.sections.toSpliced(index, 2, file, ...report.sections.slice(index, index + 1)))),
    ...perSection(report, (section) => section.subsections.slice(1).map((own, index) => ({ ...section, subsections: section.subsections.toSpliced(index, 2, own, ...section.subsections.slice(index, index + 1)) }))),
  ],
  'without the heading over it, or with one that is not': (report) =>
    perSection(report, (section) => (section.under ? changed(section, { under: undefined }) : changed(section, { under: { ordinal: '九', title: '其他情况' } }))),
  'begun a few characters later': (report) =>
    perSection(report, (section) => (section.begins ? changed(section, { begins: { quote: section.begins.quote.slice(1) } }) : [])),
};

function perSection(report: LoadedReport, mutate: (section: Section, next: Section | undefined) => Section[]): WrongReport[] {
  return report.sections.flatMap((file, index) =>
    mutate(file.value, report.sections[index + 1]?.value).map((value) => wrong(report, `${file.value.id}: ${JSON.stringify([value.ordinal, value.title, value.under, value.begins, value.subsections])}`, report.sections.with(index, { ...file, value }))),
  );
}

function changed(section: Section, words: Partial<Section> | undefined): Section[] {
  return words ? [{ ...section, ...words }] : [];
}

function under(section: Section, words: Partial<Heading> | undefined): Partial<Section> | undefined {
  return section.under && words ? { under: { ...section.under, ...words } } : undefined;
}

function wrong(report: LoadedReport, name: string, sections: LoadedReport['sections']): WrongReport {
  return { name, report: { ...report, sections } };
}

/** Mistakes in what report.json says of the report. */
export const WRONG_REPORTS: Record<string, (report: Report) => Partial<Report>[]> = {
  'another year': ({ year }) => [-2, -1, 1, 2, 10].map((step) => ({ year: year + step })),
  'another day of publication': ({ published, given = [] }) => (given.some(({ field }) => field === 'published') ? [] : otherDays(published).map((day) => ({ published: day }))),
  'names cut short or spelt otherwise': ({ title, publisher, given = [] }) => [
    { title: `${title}书` },
    { title: title.slice(0, -1) + title.slice(-1).repeat(2) },
    ...(given.some(({ field }) => field === 'publisher') ? [] : [{ publisher: `${publisher}办` }]),
  ],
  'another spelling of its district': ({ district }) => [
    { district: { ...district, name: `${district.name}境` } },
    { district: { ...district, short: `${district.short}境` } },
    { district: { ...district, within: '别处省' } },
  ],
  'no reason for what the text lacks': ({ given = [] }) => given.map((_, index) => ({ given: given.length > 1 ? given.toSpliced(index, 1) : undefined })),
  'a reason for what the text says': ({ given = [] }) =>
    (['title', 'district.name', 'district.short', 'year'] as const).map((field) => ({ given: [...given, { field, reason: '取自目录。' }] })),
  'other months': ({ year, period }) =>
    period
      ? [{ period: undefined }, { period: { ...period, from: `${year - 9}-02` } }, { period: { ...period, to: `${year}-03` } }, { period: { ...period, text: `${period.text}末` } }]
      : [{ period: { text: `${year}年`, from: `${year}-01`, to: `${year}-06` } }, { period: { text: `${year}年`, from: `${year}-01`, to: `${year}-12` } }],
};

function otherDays(published: string): string[] {
  const [year = '', month = '', day = ''] = published.split('-');
  const next = (number: string, most: number) => String((Number(number) % most) + 1).padStart(2, '0');
  return [`${Number(year) + 1}-${month}-${day}`, `${year}-${next(month, 12)}-${day}`, `${year}-${month}-${next(day, 28)}`];
}
