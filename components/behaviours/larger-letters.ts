import type { LargerDrawings } from '../../lib/page/larger-drawings';
import { subscribeMode } from '../browser/mode-store';

/** Gives a chart's drawings for larger letters. */
type ReadLarger = (drawing: Element) => Promise<readonly Element[]>;

/**
 * Puts drawings for larger letters before a chart's others as soon as the style sheet asks for them (`--larger`), which shows
 * one from then on instead of the phone's. Where they cannot be had, or there is no phone's, the chart stays as it is.
 */
export function startLargerLetters(read: ReadLarger): void {
  const asked = new Map<Element, string>();
  const follow = () => {
    // All are looked at before anything is changed, so that the browser lays the page out once.
    const wishes = [...document.querySelectorAll('.drawing')].map((drawing) => [drawing, getComputedStyle(drawing).getPropertyValue('--larger').trim()] as const);
    for (const [drawing, larger] of wishes) {
      const isNew = larger !== (asked.get(drawing) ?? '');
      asked.set(drawing, larger);
      if (isNew && larger !== '') bring(drawing, read, () => asked.delete(drawing));
    }
  };
  follow();
  window.addEventListener('resize', follow);
  subscribeMode(follow);
}

function bring(drawing: Element, read: ReadLarger, onLost: () => void): void {
  const isDone = () => drawing.querySelector('.drawing-small') !== null || drawing.querySelector('.drawing-phone') === null;
  if (isDone()) return;
  read(drawing).then((larger) => {
    if (isDone()) return;
    drawing.prepend(...larger);
    drawing.querySelector('.drawing-phone')?.classList.add('drawing-under-small');
  }, onLost);
}

/** A drawing for larger letters, as it stands beside a chart's others. */
function toLargerDrawing(bounds: string, svg: Node): Element {
  const element = document.createElement('div');
  element.className = `chart-static drawing-${bounds}`;
  element.setAttribute('data-bounds', bounds);
  element.setAttribute('aria-hidden', 'true');
  element.append(svg);
  return element;
}

/** One request for all charts of a page. */
const files = new Map<string, Promise<LargerDrawings>>();

/** From the file that the drawing's `data-larger` names. */
export async function fetchLarger(drawing: Element): Promise<Element[]> {
  const { larger = '', chart = '' } = (drawing as HTMLElement).dataset;
  const asked = files.get(larger) ?? request(larger);
  files.set(larger, asked);
  // What failed once is asked for again when next it is needed.
  asked.catch(() => files.delete(larger));
  const file = await asked;
  return (Object.keys(file) as (keyof LargerDrawings)[]).flatMap((bounds) => {
    const svg = file[bounds][chart];
    if (svg === undefined) return [];
    // The page's policy for HTML admits the site's own drawings and nothing that runs or fetches.
    const template = document.createElement('template');
    template.innerHTML = svg;
    return [toLargerDrawing(bounds, template.content)];
  });
}

async function request(address: string): Promise<LargerDrawings> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return (await response.json()) as LargerDrawings;
}
