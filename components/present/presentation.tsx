import type { Presentation } from '../../lib/page/slides/model';
import { Deck } from './deck';
import { SlidesLink } from './slides-link';
import { SlideView } from './slide';
import { SlideFrame } from './slide-frame';

/** A report as slides for a meeting room. */
export function PresentationPage({ presentation, origin }: { presentation: Presentation; origin: string | null }) {
  const { title, slides, district, year } = presentation;
  const report = `${district}${year}年度`;
  const firstSection = slides.findIndex(({ section }) => section !== undefined);
  const links = slides.map(({ id, title: name, section, part }, index) => ({
    id,
    title: part ? `${name}（${part.index}/${part.total}）` : name,
    group: section ? `${section.ordinal}、${section.title}` : index < firstSection ? report : '来源和核对',
    exit: section ? `../#${section.id}` : '../',
  }));
  return (
    <Deck title={title} slides={links} origin={origin} download={<SlidesLink report={presentation.report} count={slides.length} />}>
      {slides.map((slide, index) => (
        <SlideFrame key={slide.id} id={slide.id} kind={slide.kind}>
          <SlideView slide={slide} number={index + 1} total={slides.length} report={report} />
        </SlideFrame>
      ))}
    </Deck>
  );
}
