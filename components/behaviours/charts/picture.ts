import { readSectionFile } from '../../browser/section-file';
import { toggleFold } from '../fold';
import { loadIsland } from '../island';
import { onPress } from '../press';

/** 存图或分享: a chart's picture beneath it, made when it is asked for. */
export function startPictures(): void {
  onPress('picture', (button) => {
    const figure = button.closest('figure');
    if (figure) toggle(figure);
  });
}

function toggle(figure: HTMLElement): void {
  toggleFold({
    box: figure,
    opener: () => figure.querySelector('summary'),
    onChange: (open) => void (figure.dataset.pictured = String(open)),
    fill: async (content) => {
      // The button that was pressed has gone with the menu.
      content.tabIndex = -1;
      content.focus({ preventScroll: true });
      const [{ mountPicture }, file] = await Promise.all([loadIsland('picture'), readSectionFile(figure)]);
      return mountPicture(content, { figure, file, chart: figure.dataset.chart ?? '' });
    },
  });
}
