import { useLayoutEffect } from 'react';
import type { SlideLink } from '../../../lib/page/slides/deck';
import { buildQrCode } from '../../../lib/view/qr';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Adds to the slides where their numbers are told on the site: the public address in words to all, its QR code to the one shown.
 * @param base where the site is open to the public, without a last slash; undefined where an address would lead nowhere, or is not wanted.
 */
export function usePublicPlaces(slides: readonly SlideLink[], index: number, base: string | undefined): void {
  useLayoutEffect(() => {
    if (base === undefined) return undefined;
    const added = slides.flatMap((slide) => addTo(slide, '.slide-address', () => write((base + (slide.address ?? '')).replace(/^https?:\/\//, ''))));
    return () => added.forEach((element) => element.remove());
  }, [slides, base]);

  useLayoutEffect(() => {
    const slide = slides[index];
    if (base === undefined || !slide) return undefined;
    const added = addTo(slide, '.slide-head', () => draw(base + (slide.address ?? '')));
    return () => added.forEach((element) => element.remove());
  }, [slides, index, base]);
}

function addTo({ id, address }: SlideLink, place: string, make: () => Element): Element[] {
  const box = address === undefined ? null : document.getElementById(id)?.querySelector(place);
  if (!box) return [];
  const element = make();
  box.append(element);
  return [element];
}

function write(words: string): Element {
  const element = document.createElement('span');
  element.className = 'slide-public';
  element.textContent = words;
  return element;
}

function draw(address: string): Element {
  const { size, path } = buildQrCode(address);
  const code = make('svg', { class: 'slide-qr', role: 'img', 'aria-label': `二维码：${address}`, viewBox: `0 0 ${size} ${size}`, 'shape-rendering': 'crispEdges' });
  code.append(make('rect', { width: String(size), height: String(size), fill: '#ffffff' }), make('path', { d: path, fill: '#000000' }));
  return code;
}

function make(name: string, attributes: Record<string, string>): Element {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
