/**
 * The payload that Next writes into a page beside its HTML, so that React can take the page over: rows `id:content`, one a
 * line, but for long texts, which are counted in bytes (`id:T1f4,…`). Written in pieces, as arguments of `__next_f.push`.
 */
export interface FlightRow {
  /** Hexadecimal; empty for hints, which nothing refers to. */
  id: string;
  /** All after the colon, without the line's end. */
  content: string;
  /** Counted in bytes, without a line's end. */
  counted: boolean;
}

const PUSH = /<script>self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)<\/script>/g;

/** @returns the payload of a page's HTML, pieces joined; empty where it has none. */
export function readFlight(html: string): string {
  return [...html.matchAll(PUSH)].map(([, piece = '""']) => JSON.parse(piece) as string).join('');
}

/** @returns the HTML with another payload, all in the place of its first piece. */
export function replaceFlight(html: string, payload: string): string {
  let first = true;
  return html.replace(PUSH, () => {
    const script = first ? `<script>self.__next_f.push([1,${quoteForScript(payload)}])</script>` : '';
    first = false;
    return script;
  });
}

/** @throws where the payload is not of the known form: another version of Next may write another. */
export function parseFlight(payload: string): FlightRow[] {
  const bytes = Buffer.from(payload, 'utf8');
  const rows: FlightRow[] = [];
  for (let at = 0; at < bytes.length; ) {
    const colon = bytes.indexOf(':', at);
    const id = bytes.toString('utf8', at, Math.max(colon, at));
    if (!/^[0-9a-f]*$/.test(id) || colon < 0) throw new Error(`Unknown form of payload at ${at}: ${bytes.toString('utf8', at, at + 40)}`);
    const counted = /^T([0-9a-f]+),/.exec(bytes.toString('latin1', colon + 1, colon + 20));
    const start = colon + 1;
    const end = counted ? start + counted[0].length + Number.parseInt(counted[1] ?? '', 16) : bytes.indexOf('\n', start);
    if (end < start || end > bytes.length) throw new Error(`A row of the payload has no end: ${id}`);
    rows.push({ id, content: bytes.toString('utf8', start, end), counted: counted !== null });
    at = counted ? end : end + 1;
  }
  return rows;
}

export function writeFlight(rows: readonly FlightRow[]): string {
  return rows.map(({ id, content, counted }) => `${id}:${content}${counted ? '' : '\n'}`).join('');
}

/** As Next does it: what would end the script, or a line of it, is written as an escape. */
function quoteForScript(text: string): string {
  const escapes: Record<string, string> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026', '\u2028': '\\u2028', '\u2029': '\\u2029' };
  return JSON.stringify(text).replace(/[<>&\u2028\u2029]/g, (character) => escapes[character] ?? character);
}
