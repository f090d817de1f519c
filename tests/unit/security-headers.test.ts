import { describe, expect, it } from 'vitest';
import { headersOf, httpsOnly, KINDS, kindOf, type Headers } from '../../lib/publish/security/headers';
import { readObservatoryScore } from './observatory';

const settings = { hashes: ['aGFzaA=='], embedOrigins: ['https://*.example.gov.cn'] };
const headers = Object.fromEntries(KINDS.map((kind) => [kind, { ...headersOf(kind, settings), ...httpsOnly('') }]));
const all = Object.entries(headers);

/** A header's directives: `name value; name value`. */
function directives(policy = ''): Record<string, string> {
  return Object.fromEntries(policy.split('; ').map((directive) => [directive.split(' ', 1)[0] ?? '', directive.slice(directive.indexOf(' ') + 1)]));
}
const policyOf = (sent: Headers | undefined) => directives(sent?.['Content-Security-Policy']);

describe('Kinds of file', () => {
  it.each([
    ['', 'page'],
    ['index.html', 'page'],
    ['404.html', 'page'],
    ['about/', 'page'],
    ['some-report/some-section/index.html', 'page'],
    ['embed/some-report/some-section/', 'embed'],
    ['embed/some-report/index.html', 'embed'],
    ['embed/some-report/data.json', 'file'],
    ['embedded/', 'page'],
    ['_next/static/scripts/start-A.js', 'asset'],
    ['_next/static/chunks/a.css', 'asset'],
    ['some-report/some-section/section.json', 'file'],
    ['_next/image', 'file'],
    ['data.csv', 'file'],
    ['some-report/data.xlsx', 'file'],
    ['SHA256SUMS', 'file'],
    ['index.txt', 'file'],
    ['some-report/offline.html', 'file'],
    ['some-report/offline', 'file'],
    ['some-report/offline-work/', 'page'],
  ])('%s is %s', (path, kind) => {
    expect(kindOf(path)).toBe(kind);
  });
});

describe('The headers, by the rules of ASVS 5.0 chapter V3, levels 1 and 2 (and of level 3 what files alone can do)', () => {
  it('3.4.1: over https, strict transport security for a year at least, with all below the host', () => {
    const value = httpsOnly('')['Strict-Transport-Security'] ?? '';
    expect(Number(/max-age=(\d+)/.exec(value)?.[1])).toBeGreaterThanOrEqual(31_536_000);
    expect(value).toContain('includeSubDomains');
    // In a folder of a portal the names below its host are not ours to speak for.
    expect(httpsOnly('/folder')['Strict-Transport-Security']).toBe(value.replace('; includeSubDomains', ''));
  });

  it('3.4.2: other sites may read public files, by a fixed value and never with credentials; pages they may not', () => {
    expect(all.map(([kind, sent]) => [kind, sent['Access-Control-Allow-Origin']])).toEqual([['page', undefined], ['embed', undefined], ['asset', '*'], ['file', '*']]);
    for (const [, sent] of all) expect(sent).not.toHaveProperty('Access-Control-Allow-Credentials');
  });

  it('3.4.3: a content security policy that names what may run, without plugins and without a base', () => {
    for (const kind of ['page', 'embed'] as const) {
      const policy = policyOf(headers[kind]);
      expect(policy).toMatchObject({ 'default-src': "'none'", 'object-src': "'none'", 'base-uri': "'none'", 'script-src': "'self' 'sha256-aGFzaA=='", 'style-src': "'self'" });
      expect(JSON.stringify(policy)).not.toMatch(/unsafe|https?:\/\/(?!\*\.example)|\*(?!\.example)/);
    }
    for (const kind of ['asset', 'file'] as const) expect(policyOf(headers[kind])).toMatchObject({ 'default-src': "'none'", 'base-uri': "'none'" });
  });

  it('3.4.4, 3.4.5: every answer forbids guessing its type and says what other sites learn of the address', () => {
    for (const [, sent] of all) expect(sent).toMatchObject({ 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'strict-origin-when-cross-origin' });
  });

  it('3.4.6: no answer may be framed, but the pages made for it, by those who are named', () => {
    expect(all.filter(([kind]) => kind !== 'asset').map(([kind, sent]) => [kind, policyOf(sent)['frame-ancestors'], sent['X-Frame-Options']])).toEqual([
      ['page', "'none'", 'DENY'],
      ['embed', 'https://*.example.gov.cn', undefined],
      ['file', "'none'", 'DENY'],
    ]);
    expect(policyOf(headers.asset)['frame-ancestors']).toBe("'none'");
  });

  it('3.4.8 (level 3): no other window gets hold of ours', () => {
    for (const [, sent] of all) expect(sent['Cross-Origin-Opener-Policy']).toBe('same-origin');
  });

  it('3.3: no cookie is ever set', () => {
    expect(JSON.stringify(headers)).not.toMatch(/set-cookie/i);
  });

  it('text becomes code or markup through the site’s own policy alone', () => {
    for (const kind of ['page', 'embed'] as const) expect(policyOf(headers[kind])).toMatchObject({ 'require-trusted-types-for': "'script'", 'trusted-types': 'default' });
  });

  it('full screen, clipboard and wake lock stay ours to ask for; camera, microphone, place and the rest are off', () => {
    const allowed = (headers.page?.['Permissions-Policy'] ?? '').split(', ').filter((rule) => !rule.endsWith('=()'));
    expect(allowed).toEqual(['clipboard-write=(self)', 'fullscreen=(self)', 'screen-wake-lock=(self)']);
  });
});

describe('MDN HTTP Observatory, its scoring replayed', () => {
  it('gives pages at least 130 of 100 points: A+', () => {
    const { score, bonuses } = readObservatoryScore(headers.page ?? {}, { integrity: true, redirectsToHttps: true });
    expect(score, JSON.stringify(bonuses)).toBeGreaterThanOrEqual(130);
  });

  it('would see each header that is missing', () => {
    const full = headers.page ?? {};
    for (const name of ['Content-Security-Policy', 'Strict-Transport-Security', 'X-Content-Type-Options', 'Cross-Origin-Opener-Policy', 'Cross-Origin-Embedder-Policy', 'Cross-Origin-Resource-Policy', 'Referrer-Policy']) {
      const less = Object.fromEntries(Object.entries(full).filter(([key]) => key !== name));
      const known = { integrity: true, redirectsToHttps: true };
      expect(readObservatoryScore(less, known).score, name).toBeLessThan(readObservatoryScore(full, known).score);
    }
    expect(readObservatoryScore(full, { integrity: false, redirectsToHttps: true }).score).toBeLessThan(readObservatoryScore(full, { integrity: true, redirectsToHttps: true }).score);
  });
});
