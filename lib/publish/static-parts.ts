import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { listPages } from './files';
import { parseFlight, readFlight, replaceFlight, writeFlight, type FlightRow } from './flight';

/** The prop by which components/static-part.tsx marks what may go. */
const MARK = 'staticPart';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * Takes out of every page's payload what its HTML already says and no script changes: the children of each StaticPart. What
 * a reader fetches and a browser has to work through becomes a fraction. The payloads in files of their own stay whole.
 * @param folder the built site.
 * @returns characters of HTML saved over all pages.
 * @throws where the payload is of an unknown form, or what stays refers to what goes.
 */
export async function pruneStaticParts(folder: string): Promise<number> {
  let saved = 0;
  for (const file of await listPages(folder)) {
    const html = await readFile(path.join(folder, file), 'utf8');
    const pruned = prunePage(html);
    saved += html.length - pruned.length;
    await writeFile(path.join(folder, file), pruned);
  }
  return saved;
}

/** One page's HTML with the pruned payload. @throws as `pruneStaticParts`. */
export function prunePage(html: string): string {
  const rows = parseFlight(readFlight(html));
  if (rows.length === 0) return html;
  const models = new Map(rows.flatMap((row) => (isModel(row) ? [[row.id, JSON.parse(row.content) as Json] as const] : [])));
  const pruned = rows.map((row) => {
    const model = models.get(row.id);
    return model === undefined ? row : { ...row, content: JSON.stringify(prune(model, models)) };
  });
  return replaceFlight(html, writeFlight(keepReachable(pruned)));
}

function isModel({ id, content, counted }: FlightRow): boolean {
  return id !== '' && !counted && /^[[{]/.test(content);
}

type Models = ReadonlyMap<string, Json>;

/** Elements are written as ["$", type, key, props]. */
function prune(model: Json, models: Models): Json {
  if (Array.isArray(model)) {
    const [sign, type, key, props] = model;
    if (sign === '$' && isRecord(props) && MARK in props) {
      assertLifeless(props.children ?? null, String(props[MARK]), models);
      return ['$', type ?? null, key ?? null, { ...props, children: null }];
    }
    return model.map((item) => prune(item, models));
  }
  return isRecord(model) ? Object.fromEntries(Object.entries(model).map(([name, value]) => [name, prune(value, models)])) : model;
}

/** A component of the browser's, but for a link, would stay dead in a part whose payload goes. */
function assertLifeless(model: Json, part: string, models: Models): void {
  if (typeof model === 'string') {
    const row = /^\$L?([0-9a-f]+)$/.exec(model)?.[1];
    if (row !== undefined) assertLifeless(models.get(row) ?? null, part, models);
  } else if (Array.isArray(model)) {
    const [sign, type, , props] = model;
    const isClient = sign === '$' && typeof type === 'string' && type.startsWith('$L');
    if (isClient && !(isRecord(props) && typeof props.href === 'string')) {
      throw new Error(`The static part “${part}” holds something that a script must bring to life: move it out of the part.`);
    }
    for (const item of model) assertLifeless(item, part, models);
  } else if (isRecord(model)) {
    for (const value of Object.values(model)) assertLifeless(value, part, models);
  }
}

/** Rows that the page's root (row 0) needs, and those that nothing refers to by name: hints. */
function keepReachable(rows: readonly FlightRow[]): FlightRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const needed = new Set<string>();
  const waiting = ['0'];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (needed.has(id)) continue;
    const row = byId.get(id);
    if (!row) throw new Error(`The payload refers to a row that is not there: ${id}`);
    needed.add(id);
    if (!row.counted) waiting.push(...references(row.content).filter((reference) => byId.has(reference)));
  }
  return rows.filter(({ id }) => id === '' || needed.has(id));
}

/** "$1f", "$L1f", "$Q1f", "$1f:props:children": ids of rows, as far as a string can be one. */
function references(content: string): string[] {
  return [...content.matchAll(/"\$[A-Za-z@]?([0-9a-f]+)(?::[^"]*)?"/g)].map(([, id = '']) => id);
}

function isRecord(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
