import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { HEAD_SCRIPT } from '../../mode/head-script';
import { listPages } from '../files';
import { hashOf } from './hash';
import { escapeAttribute, readInlineCode } from './html';
import { IntegrityOf } from './integrity';
import { EMBED } from './places';
import { buildPagePolicy } from './policy';

const CHARSET = /<head><meta charset="utf-8"\s*\/?>/i;

/** Of the only inline script, the same on every page. */
export const INLINE_HASHES: readonly string[] = [hashOf(HEAD_SCRIPT)];

/**
 * Makes every page of a built site defend itself: one content security policy, and the hash of every script and style sheet
 * beside its address; and gives it the script that it starts with.
 * @param folder the built site; its pages are changed.
 * @param basePath the site's folder on its host, or empty.
 * @param entry path of the script from the site's first folder.
 * @throws where a page has no place for the policy, holds a script that the policy would refuse, or names a script or style sheet that is not in the site.
 */
export async function securePages(folder: string, basePath: string, entry: string): Promise<void> {
  const integrity = new IntegrityOf(folder, basePath);
  const policy = escapeAttribute(buildPagePolicy(INLINE_HASHES));
  for (const file of await listPages(folder)) {
    const page = path.join(folder, file);
    const html = await readFile(page, 'utf8');
    if (!CHARSET.test(html)) throw new Error(`${file} does not begin its head with a charset: the policy must come right after it.`);
    if (readInlineCode(html).some((code) => code !== HEAD_SCRIPT)) throw new Error(`${file} has an inline script that the policy refuses.`);
    // First of all: what stands before a policy is not under it.
    const started = html
      .replace(CHARSET, (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}"/>`)
      .replace('</head>', () => `<script src="${basePath}/${entry}" defer=""></script></head>`);
    await writeFile(page, await integrity.seal(started, { file, inFrames: file.startsWith(EMBED) }));
  }
}
