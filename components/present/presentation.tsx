import { buildDeck, nameReport } from '../../lib/page/slides/build-deck';
import { DECK_DATA, type DeckData } from '../../lib/page/slides/deck';
import type { Presentation } from '../../lib/page/slides/model';
import { SlidesLink } from '../islands/deck/slides-link';
import { SlideView } from './slide';

interface PresentationProps {
  presentation: Presentation;
  deck: DeckData;
  /** Whether it is a part of a page that has a main of its own. */
  part?: boolean;
}

/** A report as slides for a meeting room: a page of its own. */
export function PresentationPage({ presentation, origin }: { presentation: Presentation; origin: string | null }) {
  return <PresentationView presentation={presentation} deck={buildDeck(presentation, origin)} />;
}

/**
 * All slides one under the other, to be read. A script shows one at a time, driven by keys, clicker, touch and buttons
 * (components/islands/deck.tsx).
 */
export function PresentationView({ presentation, deck, part = false }: PresentationProps) {
  const { title, slides } = presentation;
  const Stage = part ? 'div' : 'main';
  return (
    <div className="present" data-live={false}>
      <header className="present-head">
        <h1 className="present-name">{title}：汇报</h1>
        <a href={deck.groups[0]?.slides[0]?.exit} className="present-button present-exit"><span className="exit-read">返回报告</span><span className="exit-shown">退出汇报</span></a>
        <p className="present-hint">这里是放映的全部内容；在电脑上打开，可以一页一页地投影。{deck.file && <>也可以<SlidesLink file={deck.file} />，用 PowerPoint 或 WPS 放映、修改。</>}</p>
      </header>
      <Stage id={part ? undefined : 'main'} tabIndex={-1} className="present-stage">
        {slides.map((slide, index) => (
          <section key={slide.id} id={slide.id} aria-labelledby={`${slide.id}-title`} className={`slide slide-of-${slide.kind}`} data-current={index === 0 || undefined}>
            <SlideView slide={slide} number={index + 1} total={slides.length} report={nameReport(presentation)} />
          </section>
        ))}
      </Stage>
      <footer className="present-foot">
        <p className="present-source">数字均出自政府公开的报告原文；凡本站推算的数字，都标明“计算得出”并附算式。</p>
      </footer>
      <script id={DECK_DATA} type="application/json" dangerouslySetInnerHTML={{ __html: JSON.stringify(deck).replace(/</g, '\\u003c') }} />
    </div>
  );
}
