import { LARGER_TEMPLATE } from '../../../lib/page/offline';

/** A chart's drawings for larger letters, from where the file keeps them. */
export async function cloneLarger(drawing: Element): Promise<Element[]> {
  const chart = drawing.getAttribute('data-chart');
  const templates = [...document.querySelectorAll<HTMLTemplateElement>(`.${LARGER_TEMPLATE}`)].filter(({ dataset }) => dataset.chart === chart);
  return templates.flatMap(({ content }) => [...document.importNode(content, true).children]);
}
