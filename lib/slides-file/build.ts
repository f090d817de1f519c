import PptxGenJS from 'pptxgenjs';
import { buildPresentation } from '../page/present';
import type { ChartSlide, LinesSlide, Presentation, Slide } from '../page/slides/model';
import { splitItems } from '../page/slides/split';
import type { TracedReport } from '../verify/traced';
import type { BarsView, PartsView } from '../view';
import { drawBars, drawParts } from './charts';
import { COVER, defineMasters, drawFoot, drawFrame, MASTERS, type Deck, type Page } from './frame';
import type { Box } from './measures';
import { buildNotes } from './notes';
import { buildTable, drawTable } from './tables';
import { tidyFile } from './tidy';
import { drawFigures, drawLines, drawSentence, drawTitle } from './words';
import { nameReport } from '../page/slides/build-deck';

const CLOSING_GROUP = '来源和核对';

/**
 * The presentation of a report as a PowerPoint file, slide by slide what the page shows: words, tables and charts that can be
 * edited, and the report's own sentences as speaker's notes.
 * @param publicBase where the site is open to the public, with its folder and without a last slash; null where it has no address.
 * @returns the file; the same report gives the same bytes.
 */
export async function writeSlides(report: TracedReport, publicBase: string | null): Promise<{ slides: number; content: Uint8Array }> {
  const { published, publisher } = report.loaded.report.value;
  const presentation = buildPresentation(report);
  const slides = presentation.slides.map((slide) => withAddress(slide, presentation, publicBase));
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  file.title = presentation.title;
  file.subject = presentation.title;
  file.author = publisher;
  file.company = publisher;
  defineMasters(file);
  const deck: Deck = { report: nameReport(presentation), credit: `来源：《${presentation.title}》`, publicBase };
  const groups = slides.map((slide, index) => groupOf(slide, index, slides, deck));
  for (const title of new Set(groups)) file.addSection({ title });
  slides.forEach((slide, index) => {
    const page = file.addSlide({ masterName: slide.kind === 'title' ? MASTERS.cover : MASTERS.content, sectionTitle: groups[index] });
    drawSlide(page, slide, deck);
    page.addNotes(buildNotes(slide, report, publicBase).join('\n'));
  });
  const content = await file.write({ outputType: 'uint8array', compression: false });
  return { slides: slides.length, content: tidyFile(content as Uint8Array, published) };
}

/** The last slide ends with the site's own address, where it has one. */
function withAddress(slide: Slide, { slides, report }: Presentation, publicBase: string | null): Slide {
  if (slide.kind !== 'lines' || publicBase === null || slide !== slides.at(-1)) return slide;
  const items = [...slide.items, { text: `网址：${publicBase}/${report}/` }];
  return { ...slide, items, sizes: splitItems(items, slide.title).sizes };
}

/** The part of the file that a slide belongs to, as PowerPoint's list of slides shows it. */
function groupOf({ section }: Slide, index: number, slides: readonly Slide[], { report }: Deck): string {
  if (section) return section.heading;
  return index < slides.findIndex((slide) => slide.section !== undefined) ? report : CLOSING_GROUP;
}

function drawSlide(page: Page, slide: Slide, deck: Deck): void {
  const draw = BODIES[slide.kind] as (page: Page, slide: Slide, deck: Deck) => void;
  draw(page, slide, deck);
}

const BODIES = {
  title: (page, slide, deck) => {
    page.addText(slide.title, { placeholder: 'title', objectName: '标题' });
    drawTitle(page, slide, { ...COVER, y: COVER.y + COVER.h + 3 });
    drawFoot(page, slide, deck);
  },
  sentence: (page, slide, deck) => drawSentence(page, slide, drawFrame(page, slide, deck)),
  figures: (page, slide, deck) => drawFigures(page, slide, drawFrame(page, slide, deck)),
  chart: (page, slide, deck) => drawChart(page, slide, drawFrame(page, slide, deck)),
  lines: (page, slide, deck) => drawLines(page, slide satisfies LinesSlide, drawFrame(page, slide, deck)),
} satisfies { [Kind in Slide['kind']]: (page: Page, slide: Extract<Slide, { kind: Kind }>, deck: Deck) => void };

function drawChart(page: Page, slide: ChartSlide, box: Box): void {
  const { view } = slide;
  if (view.kind === 'bars') drawBars(page, slide as ChartSlide & { view: BarsView }, box);
  else if (view.kind === 'parts') drawParts(page, slide as ChartSlide & { view: PartsView }, box);
  else if (view.kind === 'units' && view.groups.length + view.names.length + view.apart.length === 0) drawFigures(page, { values: [view.whole], sizes: { wide: 0, tall: 0 } }, box);
  else drawTable(page, buildTable(view), box, slide.title);
}
