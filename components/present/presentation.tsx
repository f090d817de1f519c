import type { Presentation, Slide } from '../../lib/page/slides/model';
import { chartAnchor } from '../../lib/view';
import { Deck } from './deck';
import type { SlideLink } from './slide-link';
import { SlidesLink } from './slides-link';
import { SlideView } from './slide';
import { SlideFrame } from './slide-frame';

/** Where leaving a slide leads. */
export interface SlideExits {
  /** The report's overview. */
  top: string;
  /** A place on the page of a section, or on the overview where there is none. */
  at: (anchor: string, section?: string) => string;
}

const ON_THE_SITE: SlideExits = { top: '../', at: (anchor, section) => `../${section === undefined ? '' : `${section}/`}#${anchor}` };

/** A presentation's slides by name. */
export function linkSlides({ slides, district, year }: Presentation, exits: SlideExits): SlideLink[] {
  const firstSection = slides.findIndex(({ section }) => section !== undefined);
  return slides.map((slide, index) => {
    const { id, title: name, section, part } = slide;
    const anchor = anchorOf(slide);
    return {
      id,
      title: part ? `${name}（${part.index}/${part.total}）` : name,
      group: section ? `${section.ordinal}、${section.title}` : index < firstSection ? nameReport(district, year) : '来源和核对',
      exit: anchor === undefined ? exits.top : exits.at(anchor, section?.id),
    };
  });
}

/** What a slide was made from: a reader who comes from there gets back there. */
function anchorOf(slide: Slide): string | undefined {
  return slide.kind === 'chart' ? chartAnchor(slide.view.id) : slide.section?.id;
}

interface PresentationPageProps {
  presentation: Presentation;
  origin: string | null;
  slides?: SlideLink[];
  /** As in Deck. */
  part?: 'shown' | 'hidden';
}

/** A report as slides for a meeting room. */
export function PresentationPage({ presentation, origin, slides: links = linkSlides(presentation, ON_THE_SITE), part }: PresentationPageProps) {
  const { title, slides, district, year } = presentation;
  return (
    <Deck title={title} slides={links} origin={origin} part={part} download={part ? undefined : <SlidesLink report={presentation.report} count={slides.length} />}>
      {slides.map((slide, index) => (
        <SlideFrame key={slide.id} id={slide.id} kind={slide.kind}>
          <SlideView slide={slide} number={index + 1} total={slides.length} report={nameReport(district, year)} />
        </SlideFrame>
      ))}
    </Deck>
  );
}

function nameReport(district: string, year: number): string {
  return `${district}${year}年度`;
}
