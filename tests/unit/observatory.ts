import type { Headers } from '../../lib/publish/security/headers';

const HALF_A_YEAR = 15_768_000;
const PRIVATE = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];
/** Bonuses count only from here. */
const BONUS_FROM = 90;

interface Known {
  /** Every script of the page carries its hash. */
  integrity: boolean;
  /** The server leads http to https on the same host first. */
  redirectsToHttps: boolean;
}

/**
 * Scores a page's headers as the MDN HTTP Observatory does (mdn/mdn-http-observatory at 94042bb, August 2026), for sites without
 * cookies: penalties from 100 down, then bonuses.
 */
export function readObservatoryScore(headers: Headers, { integrity, redirectsToHttps }: Known): { score: number; bonuses: Record<string, number> } {
  const policy = headers['Content-Security-Policy'] ?? '';
  const scripts = directiveOf(policy, 'script-src') ?? directiveOf(policy, 'default-src') ?? '';
  const styles = directiveOf(policy, 'style-src') ?? '';
  const framed = directiveOf(policy, 'frame-ancestors') !== undefined || 'X-Frame-Options' in headers;
  const age = Number(/max-age=(\d+)/.exec(headers['Strict-Transport-Security'] ?? '')?.[1] ?? 0);
  const unsafeScripts = /'unsafe-inline'|data:|https?:(?!\/\/)|\*/.test(scripts);
  const penalties = {
    policy: policy === '' ? 25 : unsafeScripts ? 20 : scripts.includes("'unsafe-eval'") ? 10 : 0,
    transport: age === 0 ? 20 : age < HALF_A_YEAR ? 10 : 0,
    frames: framed ? 0 : 20,
    redirect: redirectsToHttps ? 0 : 20,
    sniffing: headers['X-Content-Type-Options'] === 'nosniff' ? 0 : 5,
    referrer: headers['Referrer-Policy'] === 'unsafe-url' ? 5 : 0,
  };
  const isStrict = policy !== '' && !/unsafe-/.test(scripts + styles) && !unsafeScripts;
  const bonuses = {
    policy: !isStrict ? 0 : directiveOf(policy, 'default-src') === "'none'" ? 10 : 5,
    frames: directiveOf(policy, 'frame-ancestors') === undefined ? 0 : 5,
    referrer: PRIVATE.includes(headers['Referrer-Policy'] ?? '') ? 5 : 0,
    integrity: integrity ? 5 : 0,
    opener: headers['Cross-Origin-Opener-Policy'] === 'same-origin' ? 10 : 0,
    embedder: headers['Cross-Origin-Embedder-Policy'] === 'require-corp' ? 10 : 0,
    resource: /^same-/.test(headers['Cross-Origin-Resource-Policy'] ?? '') ? 10 : 0,
  };
  const base = 100 - sum(penalties);
  return { score: base >= BONUS_FROM ? base + sum(bonuses) : base, bonuses };
}

function directiveOf(policy: string, name: string): string | undefined {
  return policy.split(/;\s*/).find((directive) => directive.startsWith(`${name} `))?.slice(name.length + 1);
}

function sum(points: Record<string, number>): number {
  return Object.values(points).reduce((total, value) => total + value, 0);
}
