import type { Presentation } from '../../lib/page/slides/model';
import { Deck } from './deck';
import type { SlideLink } from './slide-link';
import { SlidesLink } from './slides-link';
import { SlideView } from './slide';
import { SlideFrame } from './slide-frame';

/** Where leaving a slide leads. */
export interface SlideExits {
  /** The report's overview. */
  top: string;
  section: (id: string) => string;
}

const ON_THE_SITE: SlideExits = { top: '../', section: (id) => `../#${id}` };

/** A presentation's slides by name. */
export function linkSlides({ slides, district, year }: Presentation, exits: SlideExits): SlideLink[] {
  const firstSection = slides.findIndex(({ section }) => section !== undefined);
  return slides.map(({ id, title: name, section, part }, index) => ({
    id,
    title: part ? `${name}（${part.index}/${part.total}）` : name,
    group: section ? `${section.ordinal}、${section.title}` : index < firstSection ? nameReport(district, year) : '来源和核对',
    exit: section ? exits.section(section.id) : exits.top,
  }));
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
