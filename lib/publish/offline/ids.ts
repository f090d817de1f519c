import type { HTMLElement } from 'node-html-parser';

/** New ids by old ones, for each part of the document by its own id. */
export type PartIds = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Attributes that name elements of the page by id, links apart. */
const NAMING = /((?:^|\s)(?:aria-labelledby|aria-describedby|aria-controls|headers|for)=")([^"]*)"/g;
const PAINT = /url\(#([^)"']+)\)/g;

/**
 * Makes ids unique in a document that was put together from pages: in a later part, an id of an earlier one gets the part's
 * name before it. Links stay as they are: see rewriteLinks.
 */
export function makeIdsUnique(parts: readonly HTMLElement[]): PartIds {
  const taken = new Set(parts.map(({ id }) => id));
  const all = new Map<string, ReadonlyMap<string, string>>();
  for (const part of parts) {
    const named = part.querySelectorAll('[id]');
    const ids = new Map(named.map(({ id }) => [id, taken.has(id) ? `${part.id}-${id}` : id]));
    for (const id of ids.values()) taken.add(id);
    for (const element of named) element.setAttribute('id', ids.get(element.id) ?? element.id);
    const rename = (id: string) => ids.get(id) ?? id;
    for (const element of part.querySelectorAll('*')) {
      element.rawAttrs = element.rawAttrs
        .replace(NAMING, (_, start: string, list: string) => `${start}${list.split(' ').map(rename).join(' ')}"`)
        .replace(PAINT, (_, id: string) => `url(#${rename(id)})`);
    }
    all.set(part.id, ids);
  }
  return all;
}
