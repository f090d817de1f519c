import { parse, type HTMLElement } from 'node-html-parser';
import { downloadName, OFFLINE_FILE } from '../../export';
import { HEAD_SCRIPT } from '../../mode/head-script';
import { LARGER_TEMPLATE, OFFLINE_PARTS } from '../../page/offline';
import { isInlineCode } from '../security/html';
import { hashOf } from '../security/hash';
import { shareAttributes } from './drawings';
import { makeIdsUnique } from './ids';
import { rewriteLinks } from './links';
import { pruneStyles } from './prune';

interface ComposeOptions {
  report: string;
  basePath: string;
  /** The site's public origin, or null. */
  origin: string | null;
  styles: string;
  script: string;
}

/** What stays of what needs a script: what the edition's own serves, the settings and drawings for larger letters. */
const SERVED = '.mode-entrance';
const TEMPLATES = `#mode-template, .${LARGER_TEMPLATE}`;
/** Says what is read aloud, which the edition cannot. */
const READ_ALOUD = 'data-read';

/**
 * One document that needs nothing else, from the built page that holds all parts: built page → without scripts and what they
 * alone serve → ids once each → links within the document → what drawings share said once → styles that it has elements for,
 * and script, inside, under a policy that lets nothing else in and nothing out.
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
  const content = shareAttributes(`<body class="${body.getAttribute('class') ?? ''}">\n${body.innerHTML}`);
  const styles = content.styles + pruneStyles(options.styles, nameIn(content.html, [HEAD_SCRIPT, options.script]));
  return writeDocument(title, content.html, { ...options, styles });
}

function required(element: HTMLElement | null, name: string): HTMLElement {
  if (!element) throw new Error(`The page of the offline edition has no ${name}.`);
  return element;
}

function strip(body: HTMLElement): void {
  for (const script of body.querySelectorAll('script')) if (script.hasAttribute('src') || isInlineCode(` ${script.rawAttrs}`)) script.remove();
  for (const element of body.querySelectorAll(`link, template:not(${TEMPLATES}), .needs-script:not(${SERVED})`)) element.remove();
  for (const element of body.querySelectorAll(`[${READ_ALOUD}]`)) element.removeAttribute(READ_ALOUD);
}

/** The document has one main; those of the pages are boxes in it. */
function joinMain(part: HTMLElement): void {
  for (const main of part.querySelectorAll('main')) {
    main.rawTagName = 'div';
    for (const name of ['id', 'tabindex']) main.removeAttribute(name);
  }
}

/** Whether an element may have a class or an id: in the document, or from a script. */
function nameIn(html: string, scripts: readonly string[]): (name: string) => boolean {
  const given = [...html.matchAll(/\s(?:class|id)="([^"]*)"/g)].flatMap(([, names = '']) => decode(names).split(/\s+/));
  const known = new Set(given);
  return (name) => known.has(name) || scripts.some((script) => script.includes(name));
}

function decode(attribute: string): string {
  return attribute.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
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
