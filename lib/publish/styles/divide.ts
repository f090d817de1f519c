import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import postcss from 'postcss';
import { HEAD_SCRIPT } from '../../mode/head-script';
import { listFiles, listPages } from '../files';
import { SHEET } from '../offline/style';
import { kindOf } from './kinds';
import { GatheredNames } from './names';
import { PARTS, takePart, type Part } from './parts';
import { readOwnCode, type OwnCode } from './scripts';

interface Site {
  folder: string;
  /** The site's folder on its host, or empty. */
  basePath: string;
  /** Ids of its reports. */
  reports: readonly string[];
}

/** Addresses of a kind's style sheets; a part that nothing is in has none. */
type Addresses = Partial<Record<Part, string>>;

/**
 * Gives every kind of page style sheets of its own, with what its pages and their scripts can need and no more. Only the core
 * is waited for: what settings add is fetched once there are any, what paper needs when the browser has nothing else to do.
 */
export async function divideStyles(site: Site): Promise<void> {
  const built = (await listFiles(site.folder)).filter((file) => file.endsWith('.css'));
  const scripts = await readOwnCode();
  const kinds = new Map<string, string[]>();
  for (const page of await listPages(site.folder)) {
    const kind = kindOf(page, site.reports);
    kinds.set(kind, [...(kinds.get(kind) ?? []), page]);
  }
  for (const [kind, pages] of kinds) await divideKind(kind, pages, scripts, site);
  for (const file of built) await rm(path.join(site.folder, file));
}

async function divideKind(kind: string, pages: readonly string[], scripts: OwnCode, { folder, basePath }: Site): Promise<void> {
  const names = new GatheredNames();
  const sheets = new Set<string>();
  for (const page of pages) {
    const html = await readFile(path.join(folder, page), 'utf8');
    names.addPage(html);
    for (const code of scripts.of(html)) names.addScript(code);
    for (const [, address = ''] of html.matchAll(SHEET)) sheets.add(address);
  }
  const [first] = sheets;
  if (first === undefined) return;
  const texts = await Promise.all([...sheets].map((address) => readFile(path.join(folder, address.slice(basePath.length)), 'utf8')));
  const whole = postcss.parse(texts.join('\n'));
  const addresses: Addresses = {};
  for (const part of PARTS) {
    const css = takePart(whole, part, names);
    if (css === '') continue;
    // Beside the built one, so that what they name by a relative address stays where it is.
    const address = path.posix.join(path.posix.dirname(first), `${kind}-${part}-${createHash('sha256').update(css).digest('hex').slice(0, 12)}.css`);
    await writeFile(path.join(folder, address.slice(basePath.length)), css);
    addresses[part] = address;
  }
  for (const page of pages) {
    const file = path.join(folder, page);
    await writeFile(file, linkParts(await readFile(file, 'utf8'), addresses));
  }
}

/**
 * The script in the head finds the styles of the modes before it, switched off, which is as good as not there; it waits for no other style sheet,
 * which scripts after one do.
 */
function linkParts(html: string, { core, modes, print }: Addresses): string {
  const script = `<script>${HEAD_SCRIPT}</script>`;
  const links = [
    modes && `<link rel="stylesheet" href="${modes}" data-modes="" disabled=""/>`,
    script,
    core && `<link rel="stylesheet" href="${core}"/>`,
    print && `<link rel="stylesheet" href="${print}" media="print"/>`,
  ].filter(Boolean).join('');
  let isPut = false;
  return html.replace(script, '').replace(SHEET, () => {
    if (isPut) return '';
    isPut = true;
    return links;
  });
}
