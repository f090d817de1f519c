import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Manifest {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const readme = readFileSync('README.md', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const code = [...readme.matchAll(/`([^`\n]+)`/g)].map(([, text = '']) => text);

describe('The README', () => {
  it('names every command, and none that is not there', () => {
    const named = [...readme.matchAll(/npm (?:run )?(?!run\b)([a-z0-9:]+)/g)].map(([, name = '']) => name);
    const missing = Object.keys(manifest.scripts).filter((name) => !named.includes(name) && !['lint', 'typecheck'].includes(name));
    expect(missing).toEqual([]);
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });

  it('gives a reason for every package, and for none that is not there', () => {
    const table = readme.slice(readme.indexOf('## Dependencies'), readme.indexOf('Versions are exact'));
    const named = [...table.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
    const installed = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(named.filter((name) => name !== '@types/*').sort()).toEqual(installed.filter((name) => !name.startsWith('@types/')).sort());
  });

  it('names no file or folder that is not there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, target = '']) => target);
    const paths = code.filter((text) => /^(?:app|components|data|eslint|lib|tests)\/[\w./-]*$|^[\w.-]+\.(?:mjs|json|ts)$/.test(text));
    expect(paths.length).toBeGreaterThan(10);
    expect([...links, ...paths].filter((path) => !existsSync(path))).toEqual([]);
  });
});
