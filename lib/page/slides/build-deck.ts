import { downloadName, slidesPath } from '../../export';
import { chartAnchor } from '../../view';
import { FIRST_PART } from '../offline';
import type { DeckData, SlideLink } from './deck';
import type { Presentation, Slide } from './model';

/** Where leaving a slide leads. */
interface SlideExits {
  /** The report's overview. */
  top: string;
  /** A place on the page of a section, or on the overview where there is none. */
  at: (anchor: string, section?: string) => string;
}

const ON_THE_SITE: SlideExits = { top: '../', at: (anchor, section) => `../${section === undefined ? '' : `${section}/`}#${anchor}` };
const IN_THE_FILE: SlideExits = { top: `#${FIRST_PART}`, at: (anchor) => `#${anchor}` };

/** For a presentation on the site. Addresses are seen from the page's own folder, so that they hold below any base path. */
export function buildDeck(presentation: Presentation, origin: string | null): DeckData {
  const { report, slides } = presentation;
  const path = slidesPath(report);
  return {
    slides: linkSlides(presentation, ON_THE_SITE).map((link, index) => ({ ...link, address: slides[index]?.address.replace(/#.*$/, '') })),
    origin,
    file: { href: path.replace(`/${report}/`, '../'), name: downloadName(path), words: `下载幻灯片（PPTX，${slides.length}页）` },
  };
}

/** For the presentation in a report's offline edition, which knows no address and no other file. */
export function buildOfflineDeck(presentation: Presentation): DeckData {
  return { slides: linkSlides(presentation, IN_THE_FILE), origin: null };
}

/** What stands over a slide that belongs to no section. */
export function nameReport({ district, year }: Pick<Presentation, 'district' | 'year'>): string {
  return `${district}${year}年度`;
}

function linkSlides(presentation: Presentation, exits: SlideExits): SlideLink[] {
  const { slides } = presentation;
  const firstSection = slides.findIndex(({ section }) => section !== undefined);
  return slides.map((slide, index) => {
    const { id, title: name, section, part } = slide;
    const anchor = anchorOf(slide);
    return {
      id,
      title: part ? `${name}（${part.index}/${part.total}）` : name,
      group: section ? `${section.ordinal}、${section.title}` : index < firstSection ? nameReport(presentation) : '来源和核对',
      exit: anchor === undefined ? exits.top : exits.at(anchor, section?.id),
    };
  });
}

/** What a slide was made from: a reader who comes from there gets back there. */
function anchorOf(slide: Slide): string | undefined {
  return slide.kind === 'chart' ? chartAnchor(slide.view.id) : slide.section?.id;
}
