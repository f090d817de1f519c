import path from 'node:path';
import { downloadName, MEDIA_TYPES } from '../export/words';
import { CHECKSUMS } from './checksums';
import { OFFLINE_PATTERN } from './offline/place';

const TEXT: Record<string, string> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

/** Files of text, always UTF-8. */
export const TEXT_TYPES: Readonly<Record<string, string>> = TEXT;

/** Files that are no text. */
export const BINARY_TYPES: Readonly<Record<string, string>> = {
  '.ico': 'image/x-icon',
  '.pdf': MEDIA_TYPES.PDF,
  '.png': 'image/png',
  '.pptx': MEDIA_TYPES.PPTX,
  '.woff2': 'font/woff2',
  '.xlsx': MEDIA_TYPES.XLSX,
  '.zip': 'application/zip',
};

/** The `Content-Type` of a path in the site; undefined for an ending that is not known here. A path without one is a page's. */
export function contentTypeOf(pathname: string): string | undefined {
  const ending = pathname === `/${CHECKSUMS}` ? '.txt' : path.posix.extname(pathname) || '.html';
  const text = TEXT_TYPES[ending];
  return text ? `${text}; charset=utf-8` : BINARY_TYPES[ending];
}

/** Addresses of what a browser saves rather than shows, as a regular expression that nginx reads too. */
export const SAVED = `(?:\\.(?:csv|pdf|pptx|xlsx|zip)|^/${OFFLINE_PATTERN})$`;

/** The `Content-Disposition` of a path in the site, with a name that tells on a reader's own disk what the file is of. */
export function dispositionOf(pathname: string): string | undefined {
  if (!new RegExp(SAVED).test(pathname)) return undefined;
  const short = downloadName(pathname);
  const name = path.posix.extname(short) === '' ? `${short}.html` : short;
  // A header holds ASCII only (RFC 6266).
  return `attachment; ${/^[\w.-]+$/.test(name) ? `filename="${name}"` : `filename*=UTF-8''${encodeURIComponent(name)}`}`;
}
