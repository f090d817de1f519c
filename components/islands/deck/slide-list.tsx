import type { SlideLink } from '../../../lib/page/slides/deck';

interface SlideListProps {
  slides: readonly SlideLink[];
  current: string;
  onChoose: (index: number) => void;
  onTestCard: () => void;
}

/** All slides by number and title, section by section. */
export function SlideList({ slides, current, onChoose, onTestCard }: SlideListProps) {
  const groups = [...new Set(slides.map(({ group }) => group))];
  return (
    <div className="slide-list">
      <p><button type="button" className="slide-entry" onClick={onTestCard}>投影测试卡（不计页数）</button></p>
      {groups.map((group) => (
        <section key={group} aria-label={group}>
          <h3 className="slide-group">{group}</h3>
          <ol className="slide-entries">
            {slides.map((slide, index) =>
              slide.group === group ? (
                <li key={slide.id}>
                  <button type="button" className="slide-entry" aria-current={slide.id === current ? 'true' : undefined} onClick={() => onChoose(index)}>
                    <span className="slide-entry-number">{index + 1}</span>
                    <span>{slide.title}</span>
                  </button>
                </li>
              ) : null,
            )}
          </ol>
        </section>
      ))}
    </div>
  );
}
