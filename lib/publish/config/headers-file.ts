import { OFFLINE_FILE } from '../../export/offline';
import { EMBED, STATIC } from '../security/places';
import { headersOf, HTTPS_ONLY, type HeaderSettings, type Headers, type Kind } from '../security/headers';

/** Endings of files that are no pages and lie beside them. */
const FILES = ['csv', 'json', 'png', 'svg', 'txt', 'xlsx', 'xml', 'webmanifest'];

/**
 * A `_headers` file, as Cloudflare Pages reads it: all rules that fit are applied, so each of the narrower ones takes off (`!`) what the general
 * one has set otherwise. It goes into the site's first folder.
 */
export function writeHeadersFile(basePath: string, settings: HeaderSettings): string {
  const general = { ...headersOf('page', settings), ...HTTPS_ONLY };
  const rule = (pattern: string, kind: Kind) => writeRule(`${basePath}/${pattern}`, differences(general, { ...headersOf(kind, settings), ...HTTPS_ONLY }));
  return [
    '# Written by npm run build: changes here are lost with the next one.',
    writeRule(`${basePath}/*`, Object.entries(general)),
    rule(`${STATIC}*`, 'asset'),
    rule(`${EMBED}*`, 'embed'),
    rule(`*/${OFFLINE_FILE}`, 'file'),
    ...FILES.map((ending) => rule(`*.${ending}`, 'file')),
    '',
  ].join('\n');
}

/** What to take off (no value) and what to set. */
function differences(general: Headers, own: Headers): [string, string | undefined][] {
  const changed = [...new Set([...Object.keys(general), ...Object.keys(own)])].filter((name) => general[name] !== own[name]);
  return changed.flatMap((name): [string, string | undefined][] => [
    ...(name in general ? [[name, undefined] as [string, undefined]] : []),
    ...(name in own ? [[name, own[name]] as [string, string | undefined]] : []),
  ]);
}

function writeRule(pattern: string, lines: readonly (readonly [string, string | undefined])[]): string {
  return [pattern, ...lines.map(([name, value]) => (value === undefined ? `  ! ${name}` : `  ${name}: ${value}`))].join('\n');
}
