import { useLayoutEffect } from 'react';
import type { SlideLink } from '../../../lib/page/slides/deck';

/** Draws the QR code of an address. */
export type DrawCode = (address: string) => Element;

interface PublicPlaces {
  /** Where the site is open to the public, without a last slash; undefined where an address would lead nowhere, or is not wanted. */
  base: string | undefined;
  drawCode?: DrawCode;
}

/** Adds to the slides where their numbers are told on the site: to all the public address in words, to the one shown its QR code. */
export function usePublicPlaces(slides: readonly SlideLink[], index: number, { base, drawCode }: PublicPlaces): void {
  useLayoutEffect(() => addToEach(slides, '.slide-address', base, write), [slides, base]);
  useLayoutEffect(() => (drawCode ? addToEach(slides.slice(index, index + 1), '.slide-head', base, drawCode) : undefined), [slides, index, base, drawCode]);
}

/** @returns a way to take everything out again. */
function addToEach(slides: readonly SlideLink[], place: string, base: string | undefined, make: (address: string) => Element): () => void {
  const added: Element[] = [];
  for (const { id, address } of slides) {
    const box = document.getElementById(id)?.querySelector(place);
    if (!box || base === undefined || address === undefined) continue;
    const element = make(base + address);
    box.append(element);
    added.push(element);
  }
  return () => added.forEach((element) => element.remove());
}

function write(address: string): Element {
  const element = document.createElement('span');
  element.className = 'slide-public';
  element.textContent = address.replace(/^https?:\/\//, '');
  return element;
}
