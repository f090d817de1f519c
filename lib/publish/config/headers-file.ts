import { OFFLINE_FILE } from '../../export/offline';
import { CHECKSUMS } from '../checksums';
import { BINARY_TYPES, dispositionOf, TEXT_TYPES } from '../media-types';
import { headersOf, httpsOnly, type HeaderSettings, type Headers, type Kind } from '../security/headers';
import { EMBED, STATIC } from '../security/places';

/** Pages, and what stands below `STATIC` only. */
const NO_FILES = ['.html', '.css', '.js'];

/**
 * A `_headers` file, as Cloudflare Pages reads it: all rules that fit are applied and what they say twice is joined, so each of the narrower
 * ones takes off (`!`) before it sets. It goes into the site's first folder.
 */
export function writeHeadersFile(basePath: string, settings: HeaderSettings): string {
  const general = { ...headersOf('page', settings), ...httpsOnly(basePath) };
  const endings = Object.keys({ ...TEXT_TYPES, ...BINARY_TYPES }).filter((ending) => !NO_FILES.includes(ending));
  const rule = (pattern: string, kind: Kind, more: Headers = {}) =>
    writeRule(`${basePath}/${pattern}`, differences(general, { ...headersOf(kind, settings), ...httpsOnly(basePath), ...more }));
  const fileRule = (pattern: string) => rule(pattern, 'file', saved(pattern));
  return [
    '# Written by npm run build: changes here are lost with the next one.',
    writeRule(`${basePath}/*`, Object.entries(general)),
    rule(`${STATIC}*`, 'asset'),
    rule(`${EMBED}*`, 'embed'),
    fileRule(`*/${OFFLINE_FILE}`),
    fileRule(CHECKSUMS),
    ...endings.map((ending) => fileRule(`*${ending}`)),
    // Beside the pages made for frames lie their payloads, which are not: the header that was taken off for those is put on again.
    writeRule(`${basePath}/${EMBED}*.txt`, [['X-Frame-Options', headersOf('file', settings)['X-Frame-Options']]]),
    '',
  ].join('\n');
}

/** A name for each file cannot be told by a pattern: browsers then take it from the address. */
function saved(pattern: string): Headers {
  return dispositionOf(`/${pattern}`) === undefined ? {} : { 'Content-Disposition': 'attachment' };
}

/** What to take off (no value) and what to set. */
function differences(general: Headers, own: Headers): [string, string | undefined][] {
  const changed = [...new Set([...Object.keys(general), ...Object.keys(own)])].filter((name) => general[name] !== own[name]);
  return changed.flatMap((name): [string, string | undefined][] => [[name, undefined], ...(name in own ? [[name, own[name]] as [string, string | undefined]] : [])]);
}

function writeRule(pattern: string, lines: readonly (readonly [string, string | undefined])[]): string {
  return [pattern, ...lines.map(([name, value]) => (value === undefined ? `  ! ${name}` : `  ${name}: ${value}`))].join('\n');
}
