import { useEffect, useLayoutEffect } from 'react';
import { TEST_CARD } from '../../../lib/page/slides/deck';

/** The finished presentation as the document has it, and the empty elements in it that its controls are made in. */
export interface Stage {
  present: HTMLElement;
  /** What holds the slides. */
  slides: HTMLElement;
  exit: HTMLAnchorElement;
  card: HTMLElement;
  bar: HTMLElement;
  layers: HTMLElement;
}

/** @throws where the document has no slides, or no way out of them. */
export function prepareStage(present: HTMLElement): Stage {
  const find = <Found extends HTMLElement>(selector: string): Found => {
    const element = present.querySelector<Found>(selector);
    if (!element) throw new Error(`The presentation has no ${selector}.`);
    return element;
  };
  const [slides, exit, foot] = [find('.present-stage'), find<HTMLAnchorElement>('.present-exit'), find('.present-foot')];
  const [card, bar, layers] = [document.createElement('section'), document.createElement('div'), document.createElement('div')];
  card.id = TEST_CARD;
  card.className = 'slide test-card needs-script';
  card.setAttribute('aria-labelledby', `${TEST_CARD}-title`);
  slides.append(card);
  foot.append(bar);
  present.append(layers);
  return { present, slides, exit, card, bar, layers };
}

interface Shown {
  /** Anchor of the slide on the screen. */
  current: string;
  /** Where leaving from it leads. */
  exit?: string;
  step: number;
  idle: boolean;
  covered: boolean;
}

/** Has the document say what is shown; the style sheets do the rest. */
export function useStage({ present, slides, exit: link }: Stage, { current, exit, step, idle, covered }: Shown): void {
  useLayoutEffect(() => {
    for (const each of slides.children) each.setAttribute('data-current', String(each.id === current));
  }, [slides, current]);
  useLayoutEffect(() => {
    if (exit !== undefined) link.setAttribute('href', exit);
  }, [link, exit]);
  useLayoutEffect(() => {
    for (const [name, value] of Object.entries({ step, idle, covered })) present.setAttribute(`data-${name}`, String(value));
  }, [present, step, idle, covered]);
  // After all that listens.
  useEffect(() => present.setAttribute('data-live', 'true'), [present]);
}
