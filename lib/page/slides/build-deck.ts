import { downloadName, slidesPath } from '../../export';
import { chartAnchor } from '../../view';
import { FIRST_PART } from '../offline';
import type { DeckData, SlideGroup, SlideLink } from './deck';
import type { Presentation, Slide } from './model';

/** For a presentation on the site. Addresses are seen from the page's own folder, so that they hold below any base path. */
export function buildDeck(presentation: Presentation, origin: string | null): DeckData {
  const { report, slides } = presentation;
  const path = slidesPath(report);
  return {
    groups: groupSlides(presentation, (slide) => {
      const anchor = anchorOf(slide);
      const exit = `../${slide.section ? `${slide.section.id}/` : ''}${anchor === undefined ? '' : `#${anchor}`}`;
      return { exit, address: slide.address.replace(/#.*$/, '') };
    }),
    origin,
    file: { href: path.replace(`/${report}/`, '../'), name: downloadName(path), words: `下载幻灯片（PPTX，${slides.length}页）` },
  };
}

/** For the presentation in a report's offline edition, which knows no address and no other file. */
export function buildOfflineDeck(presentation: Presentation): DeckData {
  return { groups: groupSlides(presentation, (slide) => ({ exit: `#${anchorOf(slide) ?? FIRST_PART}` })), origin: null };
}

/** What stands over a slide that belongs to no section. */
export function nameReport({ district, span }: Pick<Presentation, 'district' | 'span'>): string {
  return district + span.replace(/^(\d{4}年)$/, '$1度');
}

function groupSlides(presentation: Presentation, placesOf: (slide: Slide) => Pick<SlideLink, 'exit' | 'address'>): SlideGroup[] {
  const groups: { name: string; slides: SlideLink[] }[] = [];
  for (const slide of presentation.slides) {
    const { id, title, section, part } = slide;
    // What belongs to no section stands before the first one, or after the last.
    const isBefore = groups.every(({ name }) => name === nameReport(presentation));
    const name = section ? section.heading : isBefore ? nameReport(presentation) : '来源和核对';
    if (groups[groups.length - 1]?.name !== name) groups.push({ name, slides: [] });
    groups[groups.length - 1]?.slides.push({ id, title: part ? `${title}（${part.index}/${part.total}）` : title, ...placesOf(slide) });
  }
  return groups;
}

/** What a slide was made from: a reader who comes from there gets back there. */
function anchorOf(slide: Slide): string | undefined {
  return slide.kind === 'chart' ? chartAnchor(slide.view.id) : slide.section?.id;
}
