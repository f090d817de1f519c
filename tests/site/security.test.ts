import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { SITE_FOLDER } from '../../lib/commands/steps/build';
import { readBasePath } from '../../lib/publish/base-path';
import { readInlineCode } from '../../lib/publish/security/html';
import { listBuilt, readBuilt } from './built';

const POLICY = /^<!DOCTYPE html><html[^>]*><head><meta charset="utf-8"\/><meta http-equiv="Content-Security-Policy" content="([^"]+)"\/>/i;
const TAG = /<([a-z][\w-]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*)\s*\/?>/gi;
const hash = (content: string | Buffer) => `sha256-${createHash('sha256').update(content).digest('base64')}`;
const pages = await listBuilt('.html');

/** Start tags of a page without what its scripts hold. */
function readTags(html: string): { name: string; attributes: Record<string, string> }[] {
  const markup = html.replace(/(<script\b[^>]*>)[\s\S]*?(<\/script>)/g, '$1$2');
  return [...markup.matchAll(TAG)].map(([, name = '', list = '']) => ({
    name: name.toLowerCase(),
    attributes: Object.fromEntries([...list.matchAll(/([^\s"'<>/=]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [key.toLowerCase(), value])),
  }));
}

test('every page begins with a policy that names each of its inline scripts, and no other', () => {
  for (const page of pages) {
    const html = readBuilt(page);
    const [, policy = ''] = POLICY.exec(html) ?? [];
    const named = [...policy.matchAll(/'(sha256-[^']+)'/g)].map(([, value]) => value);
    expect(named, page).toEqual(readInlineCode(html).map(hash));
    expect(policy, page).not.toContain('unsafe');
  }
});

test('one policy serves all pages, so that headers do not grow with their number', () => {
  const policies = new Set(pages.map((page) => POLICY.exec(readBuilt(page))?.[1]));
  expect([...policies]).toHaveLength(1);
});

test('no page has styles or handlers inline, or an address that runs', () => {
  for (const page of pages) {
    const tags = readTags(readBuilt(page));
    expect(tags.length, page).toBeGreaterThan(10);
    expect(tags.filter(({ name }) => name === 'style').length, page).toBe(0);
    expect(tags.filter(({ attributes }) => Object.keys(attributes).some((key) => key === 'style' || key.startsWith('on'))), page).toEqual([]);
    expect(tags.filter(({ attributes }) => /^\s*(?:javascript|vbscript|data:text\/html)/i.test(attributes.href ?? attributes.src ?? '')), page).toEqual([]);
  }
});

test('every script and style sheet of every page carries the hash of its file', () => {
  let seen = 0;
  for (const page of pages) {
    for (const { name, attributes } of readTags(readBuilt(page))) {
      const address = name === 'script' ? attributes.src : name === 'link' && /^(?:stylesheet|preload|modulepreload)$/.test(attributes.rel ?? '') ? attributes.href : undefined;
      if (address === undefined) continue;
      expect(address.startsWith(`${readBasePath()}/`), `${page}: ${address}`).toBe(true);
      expect(attributes.integrity, `${page}: ${address}`).toBe(hash(readFileSync(path.join(SITE_FOLDER, address.slice(readBasePath().length)))));
      seen += 1;
    }
  }
  expect(seen).toBeGreaterThan(pages.length);
});

test('every section’s data that scripts will fetch stand with the hash of their file', () => {
  let seen = 0;
  for (const page of pages) {
    for (const { attributes } of readTags(readBuilt(page))) {
      const address = attributes['data-file'];
      if (address === undefined) continue;
      expect(attributes['data-hash'], `${page}: ${address}`).toBe(hash(readFileSync(path.join(SITE_FOLDER, address.slice(readBasePath().length)))));
      seen += 1;
    }
  }
  expect(seen).toBeGreaterThan(0);
});

test('the site holds nothing that is no business of its readers', async () => {
  const files = await listBuilt('');
  expect(files.filter((file) => /(?:^|\/)\.|\.(?:map|tsx?|env|log|conf|lock)$|~$/.test(file))).toEqual([]);
});
