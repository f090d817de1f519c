import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { CONFIG_FOLDER, SITE_FOLDER } from '../../lib/commands/steps/build';
import { readBasePath } from '../../lib/publish/base-path';
import { listFiles } from '../../lib/publish/files';
import { dispositionOf } from '../../lib/publish/media-types';
import { headersOf, httpsOnly, kindOf } from '../../lib/publish/security/headers';
import { INLINE_HASHES } from '../../lib/publish/security/secure';
import { getSite } from '../../lib/reports';

interface Rule {
  pattern: RegExp;
  lines: { name: string; value?: string }[];
}

const basePath = readBasePath();

/** The rules as Cloudflare Pages reads them: a pattern at the line's start, and below it headers to set and, behind `!`, to take off. */
function readRules(): Rule[] {
  const blocks = readFileSync(path.join(CONFIG_FOLDER, '_headers'), 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
  return blocks.reduce<Rule[]>((rules, line) => {
    const [, off, name = '', value] = /^ {2}(! )?([\w-]+)(?:: (.*))?$/.exec(line) ?? [];
    if (name === '') return [...rules, { pattern: new RegExp(`^${line.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`), lines: [] }];
    rules.at(-1)?.lines.push(off ? { name } : { name, value: value ?? '' });
    return rules;
  }, []);
}

/** All rules that fit, in their order; a header that is set twice is joined. */
function headersAt(rules: readonly Rule[], address: string): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const { name, value } of rules.filter(({ pattern }) => pattern.test(address)).flatMap(({ lines }) => lines)) {
    if (value === undefined) delete sent[name];
    else sent[name] = name in sent ? `${sent[name]}, ${value}` : value;
  }
  return sent;
}

test('_headers gives every built file what npm start sends with it', async () => {
  const rules = readRules();
  const settings = { hashes: INLINE_HASHES, embedOrigins: getSite().embedOrigins ?? ['*'] };
  const files = (await listFiles(SITE_FOLDER)).filter((file) => !/\.(?:br|gz)$/.test(file));
  expect(files.length).toBeGreaterThan(100);
  for (const file of files) {
    const local = file.replace(/(^|\/)index\.html$/, '$1');
    const disposition = dispositionOf(`/${local}`) === undefined ? {} : { 'Content-Disposition': 'attachment' };
    expect(headersAt(rules, `${basePath}/${local}`), file).toEqual({ ...headersOf(kindOf(local), settings), ...httpsOnly(basePath), ...disposition });
  }
});
