import type { Page } from '@playwright/test';
import type { Qualifier } from '../../data/schema';
import { readNumbers } from '../../lib/number';
import { readWording } from '../../lib/number/wording';

/** A number as a reader makes it out again from what some place shows of it. */
export interface Reading {
  value: string;
  upper?: string;
  unit: string;
  qualifier: Qualifier;
}

/** Reads a shown number: its value, unit and qualifier, by the same eyes that read the report's text. */
export function readShown(shown: string, units: readonly string[]): Reading | undefined {
  const text = shown.normalize('NFKC').trim();
  const token = readNumbers(text)[0];
  if (!token) return undefined;
  const { unit, qualifier } = readWording(text, token, units);
  if (token.script === 'words') return { value: '', unit, qualifier };
  return { value: token.value, ...(token.upper === undefined ? {} : { upper: token.upper }), unit, qualifier };
}

/** What a page shows of figures, as a reader sees it. */
export interface ShownFigures {
  /** Values that lead to their sentence, by the figure that they lead to. */
  links: { figure: string; text: string; where: string }[];
  /** Rows of tables: what is counted, and how many. */
  rows: { label: string; text: string; table: string }[];
  /** Marks in running text, by the figure whose place they are. */
  marks: { figure: string; text: string }[];
  /** Lines of text of every drawing. */
  drawings: { chart: string; bounds: string; lines: string[] }[];
}

/** Reads a page as the browser has it, without scripts. */
export function readPage(page: Page): Promise<ShownFigures> {
  return page.evaluate(() => {
    const seen = (element: Element | null) => {
      const copy = element?.cloneNode(true) as Element | undefined;
      for (const unseen of copy?.querySelectorAll('.visually-hidden, .text-small, .restored-mark') ?? []) unseen.remove();
      return copy?.textContent.trim() ?? '';
    };
    const anchored = (prefix: RegExp, text: string) => (prefix.test(text) ? decodeURIComponent(text.replace(prefix, '')) : undefined);
    return {
      // A link that says where it leads instead of a number is none of them; of a key number's words its amount is the number.
      links: [...document.querySelectorAll('a[href*="#"]:not(.source-link):not(.chart-menu-items > a)')].flatMap((link) => {
        const figure = anchored(/^#(?:src|figure)-/, new URL((link as HTMLAnchorElement).href).hash);
        return figure === undefined ? [] : [{ figure, text: seen(link.querySelector('.amount') ?? link), where: link.closest('[id]')?.id ?? '' }];
      }),
      rows: [...document.querySelectorAll('tbody tr')].flatMap((row) => {
        const [label, value] = [row.querySelector('th[scope="row"]'), row.querySelector('td')];
        return label && value ? [{ label: seen(label), text: seen(value), table: row.closest('tbody[id]')?.id ?? '' }] : [];
      }),
      marks: [...document.querySelectorAll('mark[id]')].map((mark) => ({ figure: mark.id.replace(/^(?:src|figure)-/, ''), text: seen(mark) })),
      drawings: [...document.querySelectorAll('[data-bounds] svg')].map((svg) => ({
        chart: svg.closest('[data-chart]')?.getAttribute('data-chart') ?? svg.closest('figure')?.id.replace(/^chart-/, '') ?? '',
        bounds: svg.closest('[data-bounds]')?.getAttribute('data-bounds') ?? '',
        lines: [...svg.querySelectorAll('text')].map((line) => line.textContent),
      })),
    };
  });
}
