/** Names and numbers of hosts that only those nearby can reach. */
const NEARBY = [
  /^localhost$/,
  /\.(?:localhost|local|lan|internal|intranet|home|corp|test)$/,
  /^(?:0|10|127)\./,
  /^169\.254\./,
  /^192\.168\./,
  /^172\.(?:1[6-9]|2\d|3[01])\./,
  /^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./,
  /^\[(?:::1?|f[cd][0-9a-f:]*|fe80:.*)\]$/,
];

/** Whether somebody with a telephone can reach this place: not a file, not this machine, not a house's own network. */
export function isPublic({ protocol, hostname }: Pick<URL, 'protocol' | 'hostname'>): boolean {
  if (protocol !== 'https:' && protocol !== 'http:') return false;
  const name = hostname.toLowerCase();
  // A name without a dot is one of an office's own network.
  if (!name.includes('.') && !name.startsWith('[')) return false;
  return !NEARBY.some((pattern) => pattern.test(name));
}

/**
 * Where the site is open to the public, without a last slash: its configured origin, else where it is being read.
 * @param place address of a report's presentation, `…/<report>/present/`.
 * @param origin the site's public origin as configured, or null.
 * @returns undefined where the place is not public.
 */
export function readPublicBase(place: Pick<URL, 'protocol' | 'hostname' | 'origin' | 'pathname'>, origin: string | null): string | undefined {
  if (!isPublic(place)) return undefined;
  const folder = place.pathname.replace(/\/[^/]+\/present\/.*$/, '');
  return `${(origin ?? place.origin).replace(/\/$/, '')}${folder}`;
}
