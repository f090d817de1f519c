import type { ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { LARGER_TEMPLATE, OFFLINE_IDS } from '../../lib/page/offline';
import { Drawer } from '../drawer';
import { ModeControls } from '../mode-controls';
import { followLetters, toLargerDrawing } from '../follow-letters';
import { ReadingOrder } from '../reading-order';
import { StaticPart } from '../static-part';
import { OfflineDeck, type OfflineDeckProps } from './offline-deck';
import { readDrawer } from './read-document';

/**
 * Brings to life what a script can add to the file, with the components of the site. Only their own elements are taken over;
 * what they hold stays as it stands in the document, which is its only copy.
 */
export function bringToLife(): void {
  const modes = document.getElementById(OFFLINE_IDS.modes);
  if (modes) hydrateRoot(modes, <ModeControls mute />);
  // A file opened at a slide shows nothing but the deck: it comes before the many panels.
  bringDeckToLife();
  for (const panel of document.querySelectorAll('.panel')) bringPanelToLife(panel);
  for (const drawing of document.querySelectorAll('.drawing')) followLetters(drawing, () => Promise.resolve(cloneLarger(drawing)));
}

function bringPanelToLife(panel: Element): void {
  const [charts, table, rest] = ['.panel-charts', '.panel-table', '.panel-rest'].map((selector) => panel.querySelector(selector));
  if (charts && table) hydrateRoot(wrap(charts, table), <ReadingOrder charts={<StaticPart staticPart={charts.id} className={charts.className} />} table={asDrawer(table)} />);
  if (rest) hydrateRoot(rest, [...rest.children].map(asDrawer));
}

/** A chart's drawings for larger letters, from where the file keeps them. */
function cloneLarger(drawing: Element): Element[] {
  const chart = drawing.getAttribute('data-chart');
  const templates = [...document.querySelectorAll<HTMLTemplateElement>(`.${LARGER_TEMPLATE}`)].filter((template) => template.dataset.chart === chart);
  return templates.map(({ content, dataset }) => toLargerDrawing(dataset.bounds ?? '', document.importNode(content, true)));
}

function asDrawer(element: Element): ReactNode {
  const { content, ...props } = readDrawer(element);
  return <Drawer key={props.id} {...props}><StaticPart staticPart={content} /></Drawer>;
}

function bringDeckToLife(): void {
  const deck = document.getElementById(OFFLINE_IDS.deck);
  const data = document.getElementById(OFFLINE_IDS.slides)?.textContent;
  if (!deck || !data) return;
  const { title, slides } = JSON.parse(data) as Pick<OfflineDeckProps, 'title' | 'slides'>;
  hydrateRoot(deck, <OfflineDeck title={title} slides={slides} classes={slides.map(({ id }) => document.getElementById(id)?.className ?? '')} />);
}

/** React takes over what a container holds, all of it: neighbours get one that takes no part in the layout. */
function wrap(first: Element, ...others: Element[]): Element {
  const container = document.createElement('div');
  container.className = 'contents';
  first.before(container);
  container.append(first, ...others);
  return container;
}
