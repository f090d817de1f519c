import { beforeAll, describe, expect, it } from 'vitest';
import { buildBookletFile } from '../../lib/booklet-file';
import { buildContent } from '../../lib/booklet-file/content';
import { loadTypst, typeset } from '../../lib/booklet-file/typeset';
import { describeDownload, type Download } from '../../lib/export';
import { readReports } from '../../lib/load';
import { buildBooklet } from '../../lib/page/booklet';
import { BOOKLET_WORDS, describeTrust, sectionHolds } from '../../lib/page/booklet-words';
import { getSite } from '../../lib/reports';
import { verifyData } from '../../lib/verify';
import { shownOf, type Segment } from '../../lib/view';
import { packed, readPdf, type Pdf } from '../support/pdf';

/** Points; a drawing's letters end up a hundredth beside them. */
const SMALLEST = 8.99;
const SHEETS = { least: 12, most: 22 };
/** Characters on a sheet that is worth its paper. */
const NEARLY_EMPTY = 300;

/** The project's own reports, and a made-up one with every qualifier. */
const own = verifyData(readReports('data')).traced;
const reports = [...own, ...verifyData(readReports('tests/fixtures/reports/valid')).traced];

describe.each(reports.map((report) => ({ name: report.loaded.report.value.id, report })))('The booklet of $name as a PDF', ({ report }) => {
  const booklet = buildBooklet(report);
  const { title, publisher, published } = booklet;
  let content: Uint8Array;
  let download: Download;
  let pdf: Pdf;
  let all: string;
  const says = (text: string) => expect(all.includes(packed(text)), text).toBe(true);

  beforeAll(async () => {
    const file = await buildBookletFile(report, null);
    if (!file) throw new Error('Typst has no binary for this system: nothing to test');
    ({ content, download } = file);
    pdf = await readPdf(content);
    all = pdf.pages.map(({ words }) => words).join('');
  });

  it('says how many sheets it has, and its size', () => {
    expect([download.pages, download.bytes]).toEqual([pdf.pages.length, content.length]);
    expect(describeDownload(download)).toMatch(/^PDF，\d+页，(?:\d+ KB|\d\.\d MB)$/);
    if (own.includes(report)) {
      expect(pdf.pages.length).toBeGreaterThanOrEqual(SHEETS.least);
      expect(pdf.pages.length).toBeLessThanOrEqual(SHEETS.most);
    }
  });

  it('says every number with its reach, every chart’s finding, every sentence and every note', () => {
    const notes = [booklet.notes, ...booklet.sections.map((section) => section.notes)];
    for (const { panel, lead, groups } of booklet.sections) {
      for (const { value, basis } of panel.table.groups.flatMap(({ rows }) => rows)) says(value.label + shownOf(value) + (basis.join('；') || '无另注'));
      for (const { view } of [...(lead ? [lead] : []), ...groups.flatMap(({ charts }) => charts)]) says(view.title + (view.kind === 'tiles' ? view.tiles[0]?.label : ''));
      for (const { segments } of panel.passages.flatMap(({ sentences }) => sentences)) says(segments.map(({ text }) => text).join(''));
    }
    for (const { view } of booklet.charts) says(view.title);
    for (const { checks, observations, unsaid, definitions, remarks, restorations, qualifiers } of notes) {
      for (const { outcomeLabel, label, formula } of checks) says(`${outcomeLabel}：${label}${formula}`);
      for (const { text } of [...observations, ...unsaid]) says(spoken(text));
      for (const { term, definition } of definitions) says(`${term}：${definition}`);
      for (const { value, remarks: words } of remarks) says(value.label + shownOf(value) + '：' + words.join(''));
      for (const { reason } of restorations) says(reason);
      for (const { words, meaning } of qualifiers) says(`“${words}”：${meaning}`);
    }
    says(describeTrust(booklet.audit));
  });

  it('gives the sheet on which each section begins in its contents', () => {
    const contents = pdf.pages[1]?.words ?? '';
    for (const section of booklet.sections) {
      const { heading, takeaway } = section.panel;
      const sheet = pdf.pages.findIndex(({ words }) => words.includes(packed(heading + spoken(takeaway)))) + 1;
      expect(sheet, heading).toBeGreaterThan(2);
      expect(contents, heading).toMatch(new RegExp(`${escape(packed(heading + sectionHolds(section)))}${sheet}(?!\\d)`));
    }
    const appendix = pdf.pages.findIndex(({ words }) => words.includes(packed(BOOKLET_WORDS.appendix + BOOKLET_WORDS.trust))) + 1;
    expect(contents).toMatch(new RegExp(`${escape(packed(BOOKLET_WORDS.appendix + BOOKLET_WORDS.appendixHolds))}${appendix}(?!\\d)`));
  });

  it('heads every sheet but the cover with the report, and numbers it', () => {
    const [cover, ...rest] = pdf.pages;
    expect(cover?.running).toBe('');
    for (const text of [title, BOOKLET_WORDS.kind, publisher, published]) expect(cover?.words).toContain(packed(text));
    rest.forEach(({ running }, index) => {
      expect(running).toContain(packed(title + BOOKLET_WORDS.kind));
      expect(running).toContain(`${index + 2}/${pdf.pages.length}`);
    });
  });

  it('leaves no sheet nearly empty', () => {
    if (own.includes(report)) for (const { words, running } of pdf.pages.slice(2)) expect(words.length, running).toBeGreaterThan(NEARLY_EMPTY);
  });

  it('is tagged for screen readers, with title, author, language and the report’s own date', () => {
    expect([pdf.tagged, pdf.accessible]).toEqual([true, '1']);
    expect(pdf.info).toMatchObject({ Title: title + BOOKLET_WORDS.kind, Author: publisher, CreationDate: expect.stringContaining(published.replaceAll('-', '')) as string, Language: 'zh-CN' });
  });

  it('has no letters too small for paper', () => {
    expect(Math.min(...pdf.pages.map(({ smallest }) => smallest))).toBeGreaterThanOrEqual(SMALLEST);
  });

  it('is the same in every build', async () => {
    const again = await setAgain('');
    expect(again.equals(Buffer.from(content))).toBe(true);
  });

  it('takes no word for markup', async () => {
    const hostile = '#panic() *b* _i_ $x$ @a <b> = `c` \\ // "';
    const { pages } = await readPdf(await setAgain(hostile));
    expect(pages[0]?.words).toContain(packed(hostile));
  });

  async function setAgain(more: string): Promise<Buffer> {
    const typst = await loadTypst();
    if (!typst) throw new Error('Typst has no binary for this system');
    const model = buildContent(booklet, getSite().name, null);
    return Buffer.from(typeset(typst, { ...model, facts: [...model.facts, ...(more ? [{ label: more, value: more }] : [])] }).content);
  }
});

describe('A system that Typst has no binary for', () => {
  it('goes without the PDF', async () => {
    expect(await loadTypst(() => Promise.reject(new Error('Cannot find native binding')))).toBeUndefined();
  });
});

/** Authored text as it is set: computed numbers say so. */
function spoken(segments: readonly Segment[]): string {
  return segments.map(({ text, value }) => text + (value?.formula ? '（计算得出）' : '')).join('');
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
