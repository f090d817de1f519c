import { copy } from '../browser/clipboard';
import { onPress } from './press';

/** Texts to take along (components/copy-text.tsx): as they were written, for a translator may have changed the page's words. */
export function startCopy(): void {
  onPress('copy', (button) => {
    const box = button.closest<HTMLElement>('[data-copy]');
    if (!box) return;
    void copy({ text: box.dataset.copy ?? '' }).then((copied) => {
      if (copied === 'none') select(box.querySelector('.copy-text'));
      const status = box.querySelector('[role="status"]');
      if (status) status.textContent = copied === 'none' ? '已选中，请按 Ctrl+C 复制' : '已复制';
    });
  });
}

function select(words: Element | null): void {
  if (words) window.getSelection()?.selectAllChildren(words);
}
