import { Deck } from '../present/deck';
import type { SlideLink } from '../present/slide-link';
import { useDeckState } from '../present/deck-context';
import { usePart } from './part-store';

const NOTHING = { __html: '' };

export interface OfflineDeckProps {
  title: string;
  slides: readonly SlideLink[];
  /** The slides' classes, as they stand in the document. */
  classes: readonly string[];
}

/** The presentation in the file: its slides' contents stay as they stand there. */
export function OfflineDeck({ title, slides, classes }: OfflineDeckProps) {
  const part = usePart();
  return (
    <Deck title={title} slides={slides} origin={null} part={part === 'part-present' ? 'shown' : 'hidden'}>
      {slides.map(({ id }, index) => <KeptSlide key={id} id={id} className={classes[index]} />)}
    </Deck>
  );
}

/** React leaves the content of an element with HTML of its own alone. */
function KeptSlide({ id, className }: { id: string; className?: string }) {
  const { current } = useDeckState();
  return <section id={id} aria-labelledby={`${id}-title`} className={className} data-current={current === id} suppressHydrationWarning dangerouslySetInnerHTML={NOTHING} />;
}
