import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { hashOf } from './hash';

/** What fetches code or styles; a preload whose hash differs from the script's is fetched twice. */
const FETCHES = /<(?:script\b[^>]*\ssrc="([^"]+)"|link\b(?=[^>]*\s(?:rel="stylesheet"|rel="modulepreload"|as="script"|as="style"))[^>]*\shref="([^"]+)")[^>]*?(?=\s*\/?>)/g;
/** What names the data that scripts will fetch: they have the browser compare them, too. */
const DATA = / data-file="([^"]+)"(?: data-hash="[^"]*")?/g;
const SET_HERE = / integrity="sha256-[^"]*"(?: crossorigin="anonymous")?/;

/** Writes hashes of the site's files beside their addresses. Each file is read once. */
export class IntegrityOf {
  readonly #known = new Map<string, Promise<string>>();

  constructor(
    readonly folder: string,
    readonly basePath: string,
  ) {}

  /**
   * @param page `inFrames` for a page in foreign, perhaps sandboxed frames, which must ask openly for what it checks.
   * @returns the HTML with `integrity` on every script, style sheet and preload of them, and `data-hash` beside every `data-file`.
   * @throws where one is not in the site.
   */
  async seal(html: string, page: { file: string; inFrames: boolean }): Promise<string> {
    const bare = html.replace(/<(?:script|link)\b[^>]*>/g, (tag) => tag.replace(SET_HERE, ''));
    const addresses = new Set([...bare.matchAll(FETCHES), ...bare.matchAll(DATA)].map(([, src, href]) => src ?? href ?? ''));
    const hashes = new Map<string, string>();
    for (const address of addresses) hashes.set(address, await this.#read(address, page.file));
    const leave = page.inFrames ? ' crossorigin="anonymous"' : '';
    return bare
      .replace(FETCHES, (tag: string, src?: string, href?: string) => `${tag} integrity="sha256-${hashes.get(src ?? href ?? '') ?? ''}"${leave}`)
      .replace(DATA, (_, address: string) => ` data-file="${address}" data-hash="sha256-${hashes.get(address) ?? ''}"`);
  }

  #read(address: string, page: string): Promise<string> {
    const known = this.#known.get(address) ?? this.#hash(address, page);
    this.#known.set(address, known);
    return known;
  }

  async #hash(address: string, page: string): Promise<string> {
    const local = address.split('?', 1)[0] ?? '';
    if (!local.startsWith(`${this.basePath}/`) || local.startsWith('//')) throw new Error(`${page} fetches ${address}, which is not of this site.`);
    const file = path.join(this.folder, decodeURI(local.slice(this.basePath.length)));
    return hashOf(await readFile(file).catch(() => Promise.reject(new Error(`${page} fetches ${address}, which is not in ${this.folder}.`))));
  }
}
