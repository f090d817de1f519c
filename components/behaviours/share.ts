import { readSectionFile } from '../browser/section-file';
import { toggleFold } from './fold';
import { loadIsland } from './island';
import { onPress } from './press';

/** 分享和引用: what a reader can do with a whole section, beneath its button. */
export function startShare(): void {
  onPress('share', (button) => {
    const box = button.parentElement;
    if (!box) return;
    toggleFold({
      box,
      opener: () => button,
      onChange: (open) => button.setAttribute('aria-expanded', String(open)),
      fill: async (content) => {
        const [{ mountShare }, file] = await Promise.all([loadIsland('share'), readSectionFile(button)]);
        content.className = 'share-box';
        return mountShare(content, file);
      },
    });
  });
}
