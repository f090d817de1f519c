import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { listPages } from '../files';
import { buildGuard } from './guard';
import { hashOf } from './hash';
import { escapeAttribute, readInlineCode } from './html';
import { IntegrityOf } from './integrity';
import { movePageCode } from './page-code';
import { EMBED } from './places';
import { buildPagePolicy } from './policy';

const CHARSET = /<head><meta charset="utf-8"\s*\/?>/i;
const GUARD = /<meta http-equiv="Content-Security-Policy"[^>]*><script id="guard">[\s\S]*?<\/script>/;

/**
 * Makes every page of a built site defend itself: one content security policy, a guard that runs before all other scripts, and
 * the hash of every script and style sheet beside its address.
 * @param folder the built site; its pages are changed, and files for their code written.
 * @param basePath the site's folder on its host, or empty.
 * @returns the hashes of all inline scripts of the site, for the policy in the headers.
 * @throws where a page has no place for the policy, or names a script or style sheet that is not in the site.
 */
export async function securePages(folder: string, basePath: string): Promise<string[]> {
  const guard = await buildGuard(folder, basePath);
  const integrity = new IntegrityOf(folder, basePath);
  const all = new Set<string>();
  for (const file of await listPages(folder)) {
    const page = path.join(folder, file);
    const bare = (await readFile(page, 'utf8')).replace(GUARD, '');
    const sealed = await integrity.seal(await movePageCode(bare, folder, basePath), { file, inFrames: file.startsWith(EMBED) });
    const hashes = [guard, ...readInlineCode(sealed)].map(hashOf);
    for (const hash of hashes) all.add(hash);
    await writeFile(page, addToHead(file, sealed, hashes, guard));
  }
  return [...all].sort();
}

/** First of all: what stands before a policy is not under it. */
function addToHead(file: string, html: string, hashes: readonly string[], guard: string): string {
  if (!CHARSET.test(html)) throw new Error(`${file} does not begin its head with a charset: the policy must come right after it.`);
  const policy = escapeAttribute(buildPagePolicy(hashes));
  return html.replace(CHARSET, (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}"/><script id="guard">${guard}</script>`);
}
