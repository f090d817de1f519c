import type { SlideGroup } from '../../../lib/page/slides/deck';

interface SlideListProps {
  groups: readonly SlideGroup[];
  current: string;
  onChoose: (index: number) => void;
  onTestCard: () => void;
}

/** All slides by number and title, section by section. */
export function SlideList({ groups, current, onChoose, onTestCard }: SlideListProps) {
  const slides = groups.flatMap((group) => group.slides);
  return (
    <div className="slide-list">
      <p><button type="button" className="slide-entry" onClick={onTestCard}>投影测试卡（不计页数）</button></p>
      {groups.map((group) => (
        <section key={group.name} aria-label={group.name}>
          <h3 className="slide-group">{group.name}</h3>
          <ol className="slide-entries">
            {group.slides.map((slide) => (
              <li key={slide.id}>
                <button type="button" className="slide-entry" aria-current={slide.id === current ? 'true' : undefined} onClick={() => onChoose(slides.indexOf(slide))}>
                  <span className="slide-entry-number">{slides.indexOf(slide) + 1}</span>
                  <span>{slide.title}</span>
                </button>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
