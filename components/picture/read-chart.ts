import type { PictureWords } from '../../lib/picture/picture';
import { readText } from '../share/read-text';

/** Characters of quotes that a picture takes. */
const QUOTED = 150;

/** What the page says of a chart, for a picture of it. @param figure the chart's element. */
export function readChart(figure: Element): Omit<PictureWords, 'credit' | 'site' | 'address'> {
  const summary = figure.querySelector('[data-part="summary"]:not(.visually-hidden)');
  return {
    title: readText(figure.querySelector('figcaption')),
    figures: [...figure.querySelectorAll('li')].filter((item) => item.querySelector('.tile-label')).map(readTile),
    items: readItems(figure),
    summary: readText(summary),
    note: readText(figure.querySelector('[data-part="note"]')),
    quotes: readQuotes(figure.getAttribute('data-figures') ?? ''),
  };
}

function readTile(item: Element): PictureWords['figures'][number] {
  return {
    label: readText(item.querySelector('.tile-label')),
    value: readText(item.querySelector('.value')),
    basis: readText(item.querySelector('p:not(.tile-label)')),
  };
}

function readItems(figure: Element): string[] {
  const items = [...figure.querySelectorAll('li')].filter((item) => !item.querySelector('.tile-label'));
  const texts = items.map((item, index) => (item.parentElement?.tagName === 'OL' ? `${index + 1}　` : '') + readItem(item));
  const heading = readText(figure.querySelector('[data-part="undated"] > p'));
  return heading ? [`${heading}${texts.join('、')}`] : texts;
}

function readItem(item: Element): string {
  const status = item.querySelector('[data-status]');
  const words = item.cloneNode(true) as Element;
  words.querySelector('[data-status]')?.remove();
  return readText(words) + (status ? `（${readText(status)}）` : '');
}

/** A sentence without the link that follows it. */
function readSentence(passage: Element | null | undefined): string {
  const words = passage?.cloneNode(true) as Element | undefined;
  words?.querySelector('.source-link')?.remove();
  return readText(words);
}

/** The sentences of the report in which a chart's numbers stand, as far as they are on this page. */
function readQuotes(figures: string): string {
  const passages = figures.split(' ').filter(Boolean).map((id) => readSentence(document.getElementById(`src-${id}`)?.closest('p')));
  const sentences = [...new Set(passages.filter(Boolean))];
  const [first, ...others] = sentences;
  if (first === undefined) return '';
  const taken = others.reduce((kept, sentence) => (kept.join('').length + sentence.length > QUOTED ? kept : [...kept, sentence]), [first]);
  const rest = sentences.length - taken.length;
  return `原文：${taken.map((sentence) => `“${sentence}”`).join('')}${rest > 0 ? `另有${rest}句见网页。` : ''}`;
}
