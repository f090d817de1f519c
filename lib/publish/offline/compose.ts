import { parse, type HTMLElement } from 'node-html-parser';
import { downloadName, OFFLINE_FILE } from '../../export';
import { HEAD_SCRIPT } from '../../mode/head-script';
import { LARGER_TEMPLATE, OFFLINE_IDS, OFFLINE_PARTS } from '../../page/offline';
import { hashOf } from '../security/hash';
import { makeIdsUnique } from './ids';
import { rewriteLinks } from './links';

interface ComposeOptions {
  report: string;
  basePath: string;
  /** The site's public origin, or null. */
  origin: string | null;
  styles: string;
  script: string;
}

/** What stays of a page's scripts: plain data. And of what needs one: what the edition's own script brings to life. */
const KEPT_SCRIPT = OFFLINE_IDS.slides;
const ALIVE = `#${OFFLINE_IDS.modes}, #${OFFLINE_IDS.deck}`;

/**
 * One document that needs nothing else, from the built page that holds all parts: built page → without scripts and what they
 * alone bring to life → ids once each → links within the document → styles and script inside, under a policy that lets nothing
 * else in and nothing out.
 * @param html of the page, as Next writes it.
 */
export function composeEdition(html: string, options: ComposeOptions): string {
  const page = parse(html, { comment: true });
  const body = required(page.querySelector('body'), 'body');
  const title = required(page.querySelector('title'), 'title').innerHTML;
  strip(body);
  const parts = OFFLINE_PARTS.map(({ id }) => required(body.querySelector(`#${id}`), id));
  for (const part of parts) joinMain(part);
  const ids = makeIdsUnique(parts);
  for (const part of parts) rewriteLinks(part, ids, options);
  if (options.origin === null) {
    const name = downloadName(`/${options.report}/${OFFLINE_FILE}`);
    for (const address of body.querySelectorAll('.page-address')) address.set_content(`离线版文件 ${name}`);
  }
  // Its classes carry the site's margins.
  return writeDocument(title, `<body class="${body.getAttribute('class') ?? ''}">\n${body.innerHTML}`, options);
}

function required(element: HTMLElement | null, name: string): HTMLElement {
  if (!element) throw new Error(`The page of the offline edition has no ${name}.`);
  return element;
}

function strip(body: HTMLElement): void {
  for (const script of body.querySelectorAll('script')) if (script.id !== KEPT_SCRIPT) script.remove();
  for (const element of body.querySelectorAll(`link, template:not(.${LARGER_TEMPLATE})`)) element.remove();
  for (const element of body.querySelectorAll('.needs-script')) if (!element.closest(ALIVE)) element.remove();
}

/** The document has one main; those of the pages are boxes in it. */
function joinMain(part: HTMLElement): void {
  for (const main of part.querySelectorAll('main')) {
    main.rawTagName = 'div';
    for (const name of ['id', 'tabindex']) main.removeAttribute(name);
  }
}

function writeDocument(title: string, body: string, { styles, script }: ComposeOptions): string {
  const hashes = (codes: readonly string[]) => codes.map((code) => `'sha256-${hashOf(code)}'`).join(' ');
  const policy = [
    "default-src 'none'",
    `script-src ${hashes([HEAD_SCRIPT, script])}`,
    `style-src ${hashes([styles])}`,
    // The large pointer, which stands in the styles.
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="theme-color" content="#12436d">
<title>${title}</title>
<style>${styles}</style>
<script>${HEAD_SCRIPT}</script>
</head>
${body}
<script>${script}</script>
</body>
</html>
`;
}
