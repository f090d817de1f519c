import { drawingOf } from '../../lib/chart/draw';
import type { Slide } from '../../lib/page/slides/model';
import { TitleWords } from '../title-words';
import { FigureSlide } from './figure-slide';
import { LineSlide } from './line-slide';
import { sizeClass } from './size-class';
import type { ReactNode } from 'react';
import type { Segment } from '../../lib/view';
import { WholeNumbers } from '../whole-numbers';

interface SlideProps {
  slide: Slide;
  /** From 1, and how many there are. */
  number: number;
  total: number;
  /** What stands over the slide's title where it belongs to no section. */
  report: string;
}

/**
 * One screen: what it belongs to, its one message, its body, what to be careful about, and where on the site it comes from. Where
 * the site is open to the public, a script adds the address in words and as a QR code (components/islands/deck/public-places.ts).
 */
export function SlideView({ slide, number, total, report }: SlideProps) {
  const { id, title, section, part, note, kind, address } = slide;
  return (
    <>
      <div className="slide-head">
        <div className="slide-words">
          <p className="slide-kicker">{section && kind !== 'sentence' ? section.heading : report}</p>
          <h2 id={`${id}-title`} className="slide-title">
            {kind === 'title' ? <TitleWords text={title} /> : <WholeNumbers text={title} />}
            {part && <span className="slide-part">{part.index}/{part.total}</span>}
          </h2>
        </div>
      </div>
      <div className={`slide-body body-${kind}`}>{renderBody(slide)}</div>
      {note && <p className="slide-note">注：<WholeNumbers text={note} /></p>}
      <div className="slide-foot">
        <p className="slide-address"><a href={relative(address)} className="slide-link">查看出处和原文</a></p>
        <p className="slide-number"><span className="visually-hidden">第</span>{number} / {total}<span className="visually-hidden">页</span></p>
      </div>
    </>
  );
}

/** A site path as seen from a report's presentation: it works below any folder, and from a file. */
function relative(address: string): string {
  return address.replace(/^\/[^/]+\//, '../');
}

function renderBody(slide: Slide): ReactNode {
  const render = BODIES[slide.kind] as (slide: Slide) => ReactNode;
  return render(slide);
}

const BODIES = {
  title: ({ publisher, published }) => (
    <>
      <p className="slide-publisher">{publisher}</p>
      <p className="slide-published">{published}公开发布 · 数字均出自报告原文，计算得出的另行标明</p>
    </>
  ),
  sentence: ({ segments, sizes }) => (
    <p className={`slide-sentence ${sizeClass(sizes)}`}>{segments.map((segment, index) => <Words key={index} segment={segment} />)}</p>
  ),
  figures: (slide) => <FigureSlide slide={slide} />,
  chart: ({ view, summary }) => (
    <>
      <div className="slide-drawing drawing-wide" aria-hidden="true" dangerouslySetInnerHTML={{ __html: drawingOf(view, 'slide') }} />
      <div className="slide-drawing drawing-tall" aria-hidden="true" dangerouslySetInnerHTML={{ __html: drawingOf(view, 'slide-tall') }} />
      <p className="slide-summary"><WholeNumbers text={summary} /></p>
    </>
  ),
  lines: (slide) => <LineSlide slide={slide} />,
} satisfies { [Kind in Slide['kind']]: (slide: Extract<Slide, { kind: Kind }>) => ReactNode };

/** Words, or a number that stands out; a computed one says so. */
function Words({ segment: { text, value } }: { segment: Segment }) {
  if (!value) return <span><WholeNumbers text={text} /></span>;
  return <strong className="value">{text}{value.formula && <span className="slide-computed">（计算得出）</span>}</strong>;
}
