import type { Drawing, PictureLook } from '../../../lib/picture/picture';

/** What a style sheet may change about a drawing, by scheme and pattern. */
const PAINT = ['fill', 'stroke', 'stroke-width', 'stroke-linejoin', 'paint-order'] as const;
const PAINTED = /^(?:path|rect|circle|ellipse|line|polyline|polygon|text|tspan)$/;

/** A chart's drawings as they look on the page now, each to stand alone: no style sheet reaches into a picture. */
export function resolveDrawings(figure: Element): Drawing[] {
  return [...figure.querySelectorAll<SVGSVGElement>('[data-bounds] > svg')].map(resolveDrawing);
}

export function readLook(): PictureLook {
  const root = getComputedStyle(document.documentElement);
  const { color, fontFamily } = getComputedStyle(document.body);
  // A system's own colours have names that mean others inside a picture.
  const token = (name: string) => (/^(?:#|rgb)/.test(root.getPropertyValue(name).trim()) ? root.getPropertyValue(name).trim() : color);
  return { ground: root.backgroundColor, ink: color, muted: token('--color-muted'), line: token('--color-line'), accent: token('--color-accent'), font: fontFamily };
}

function resolveDrawing(svg: SVGSVGElement): Drawing {
  const copy = resolve(svg);
  const patterns = [...copy.querySelectorAll('[fill*="url("]')].map((element) => /url\("?#([^")]+)/.exec(element.getAttribute('fill') ?? '')?.[1] ?? '');
  const defined = [...new Set(patterns)].map((id) => document.getElementById(id)).filter((pattern): pattern is HTMLElement => pattern !== null);
  const { width, height } = svg.viewBox.baseVal;
  return { width, height, content: [...defined.map(resolve), ...copy.childNodes].map((node) => new XMLSerializer().serializeToString(node)).join('') };
}

/** A copy in which what the style sheets say is written out. */
function resolve<Kind extends Element>(original: Kind): Kind {
  const copy = original.cloneNode(true) as Kind;
  const pairs: [Element, Element][] = [[original, copy], ...[...original.querySelectorAll('*')].map((element, index): [Element, Element] => [element, copy.querySelectorAll('*')[index] ?? copy])];
  for (const [from, to] of pairs) {
    if (!PAINTED.test(from.tagName)) continue;
    const style = getComputedStyle(from);
    for (const name of PAINT) {
      const value = style.getPropertyValue(name);
      if (value) to.setAttribute(name, value);
    }
    to.removeAttribute('font-family');
  }
  return copy;
}
