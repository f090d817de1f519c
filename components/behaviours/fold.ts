/** An island that opens beneath a button and goes again. */
interface Fold {
  /** What it opens in. */
  box: HTMLElement;
  /** Gets the focus back when Escape closes it. */
  opener: () => HTMLElement | null;
  /** Makes the content; what it gives takes the content away. Where it fails, a sentence says so. */
  fill: (content: HTMLElement) => Promise<() => void>;
  onChange: (open: boolean) => void;
}

const LOST = '没能取到所需的程序，请稍后再试。';

const opened = new Map<HTMLElement, { close: () => void; escape: () => void }>();

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  for (const [box, { escape }] of opened) if (event.target instanceof Node && box.contains(event.target)) escape();
});

/** Opens what is closed and closes what is open. */
export function toggleFold({ box, opener, fill, onChange }: Fold): void {
  const known = opened.get(box);
  if (known) return known.close();
  const content = document.createElement('div');
  box.append(content);
  let empty: (() => void) | undefined;
  const close = () => {
    opened.delete(box);
    empty?.();
    content.remove();
    onChange(false);
  };
  opened.set(box, { close, escape: () => { close(); opener()?.focus(); } });
  onChange(true);
  fill(content).then(
    (end) => {
      empty = end;
      // Closed while it was on its way.
      if (!content.isConnected) end();
    },
    () => {
      const words = document.createElement('p');
      words.setAttribute('role', 'status');
      words.className = 'card-note';
      words.textContent = LOST;
      content.append(words);
    },
  );
}
