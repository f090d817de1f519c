import { buildPagePolicy, FILE_POLICY } from './policy';
import { OFFLINE_PATTERN } from '../offline/place';
import { EMBED, STATIC } from './places';

/** What a file of the site is to a browser: decides all headers. */
export const KINDS = ['page', 'embed', 'asset', 'file'] as const;
export type Kind = (typeof KINDS)[number];

/** Paths in the site, as regular expressions that nginx reads too; the first that fits decides, and without one it is a `file`. */
export const KIND_PATTERNS: readonly (readonly [Kind, string])[] = [
  ['file', OFFLINE_PATTERN],
  ['asset', `${STATIC}.*`],
  ['embed', `${EMBED}(?:.*/)?(?:[^/]*\\.html)?`],
  ['page', '(?:.*/)?(?:[^/]*\\.html)?'],
];

export type Headers = Record<string, string>;

export interface HeaderSettings {
  /** Hashes of the inline scripts, for pages. */
  hashes: readonly string[];
  /** Origins that may show the pages made for it in frames, as `frame-ancestors` writes them: `*`, `https://*.gov.cn`. */
  embedOrigins: readonly string[];
}

const YEAR = 31_536_000;

/**
 * Headers that a browser takes over https only: from then on it asks the host in no other way, for two years.
 * @param basePath the site's folder on its host; with one, the host is somebody else's, and names below it are not spoken for.
 */
export function httpsOnly(basePath: string): Headers {
  return { 'Strict-Transport-Security': `max-age=${2 * YEAR}${basePath === '' ? '; includeSubDomains' : ''}` };
}

// Everything that asks for the reader's device is off, but for what a button of ours may ask for.
const OFF = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'usb', 'xr-spatial-tracking'];
// Sharing is not named: some browsers do not know the name, and it is ours alone by default.
const OURS = ['clipboard-write', 'fullscreen', 'screen-wake-lock'];

const COMMON: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': [...OFF.map((name) => `${name}=()`), ...OURS.map((name) => `${name}=(self)`)].join(', '),
  'X-Permitted-Cross-Domain-Policies': 'none',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

// Public facts, asked for without cookies: any site may read them.
const OPEN: Headers = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** The headers of every kind of file: the one source of what `npm start`, nginx and `_headers` send. */
export function headersOf(kind: Kind, settings: HeaderSettings): Headers {
  const ancestors = { page: "'none'", embed: settings.embedOrigins.join(' ') };
  const own: Record<Kind, Headers> = {
    page: {
      'Content-Security-Policy': buildPagePolicy(settings.hashes, ancestors.page),
      'Cross-Origin-Resource-Policy': 'same-origin',
      // For filters and scanners that read nothing newer.
      'X-Frame-Options': 'DENY',
      'Cache-Control': 'no-cache',
    },
    embed: {
      'Content-Security-Policy': buildPagePolicy(settings.hashes, ancestors.embed),
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Cache-Control': 'no-cache',
    },
    // Names below it change with their content.
    asset: { ...OPEN, 'Content-Security-Policy': FILE_POLICY, 'Cache-Control': `public, max-age=${YEAR}, immutable` },
    file: { ...OPEN, 'Content-Security-Policy': FILE_POLICY, 'X-Frame-Options': 'DENY', 'Cache-Control': 'no-cache' },
  };
  return { ...COMMON, ...own[kind] };
}

/** @param path of a file or page in the site, without a first slash: empty for the first page. */
export function kindOf(path: string): Kind {
  return KIND_PATTERNS.find(([, pattern]) => new RegExp(`^${pattern}$`).test(path))?.[0] ?? 'file';
}
