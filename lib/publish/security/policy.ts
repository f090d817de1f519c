/** Who may show a page in a frame of theirs, as `frame-ancestors` writes it. */
export type FrameAncestors = string;

/**
 * A page's content security policy: everything comes from the site itself, inline scripts only with these hashes, no inline
 * styles, no page inside another, forms lead only to its own pages, and text becomes code or markup only by leave of the page's script
 * (components/behaviours/trusted-types.ts).
 * @param hashes of the inline scripts, base64 SHA-256.
 * @param frameAncestors only a header can carry it; without it the policy is one for a `<meta>`.
 */
export function buildPagePolicy(hashes: readonly string[], frameAncestors?: FrameAncestors): string {
  return writePolicy({
    'default-src': "'none'",
    'script-src': ["'self'", ...hashes.map((hash) => `'sha256-${hash}'`)].join(' '),
    'style-src': "'self'",
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'manifest-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'object-src': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'default',
    ...(frameAncestors === undefined ? {} : { 'frame-ancestors': frameAncestors }),
  });
}

/** The policy of what is no page: opened by itself it loads and runs nothing; a drawing may be styled by itself. */
export const FILE_POLICY = writePolicy({ 'default-src': "'none'", 'style-src': "'unsafe-inline'", 'base-uri': "'none'", 'form-action': "'none'", 'frame-ancestors': "'none'" });

function writePolicy(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
