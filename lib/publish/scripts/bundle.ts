import { build, type BuildOptions, type Metafile } from 'esbuild';
import path from 'node:path';
import { hashOf } from '../security/hash';

/** As `browserslist` in package.json; a test compares them. */
export const TARGETS = ['chrome86', 'edge86', 'firefox78', 'safari14'];

/** Names as in components/behaviours/island.ts, which says what each gives. */
export const ISLANDS = ['deck', 'live-chart', 'picture', 'player', 'search', 'share'] as const;

/** Settings of every bundle. Without dynamic imports the site's own scripts are one file each. */
export const SETTINGS = {
  bundle: true,
  write: false,
  platform: 'browser',
  target: TARGETS,
  // Safari 14 knows it but for a rare order of evaluation.
  supported: { destructuring: true },
  jsx: 'automatic',
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'error',
} as const satisfies BuildOptions;

/** A script to publish: its name, which changes with its content, and what it says. */
export interface ScriptFile {
  name: string;
  content: Uint8Array;
}

export interface SiteScripts {
  /** What every page starts with. */
  entry: ScriptFile;
  /** Islands' code, shared parts in files of their own. */
  islands: ScriptFile[];
}

/** The scripts of the site: the entry, which knows every island's files with their hashes, and those files. */
export async function bundleSite(): Promise<SiteScripts> {
  const { outputFiles, metafile } = await build({
    ...SETTINGS,
    entryPoints: Object.fromEntries(ISLANDS.map((name) => [name, `components/islands/${name}.tsx`])),
    splitting: true,
    format: 'esm',
    outdir: 'scripts',
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    metafile: true,
  });
  const islands = outputFiles.map(({ path: file, contents }) => ({ name: path.basename(file), content: contents }));
  const hashes = new Map(islands.map(({ name, content }) => [name, hashOf(content)]));
  const needs = Object.fromEntries(ISLANDS.map((name) => [name, listNeeds(metafile, `components/islands/${name}.tsx`).map((file) => [file, hashes.get(file)])]));
  const entry = await bundleEntry({ ISLAND_FILES: JSON.stringify(needs) });
  return { entry, islands };
}

async function bundleEntry(define: Record<string, string>): Promise<ScriptFile> {
  const { outputFiles } = await build({
    ...SETTINGS,
    define: { ...SETTINGS.define, ...define },
    entryPoints: { start: 'components/behaviours/start.ts' },
    format: 'iife',
    outdir: 'scripts',
    entryNames: '[name]-[hash]',
  });
  const [file] = outputFiles;
  if (!file) throw new Error('components/behaviours/start.ts gives no code.');
  return { name: path.basename(file.path), content: file.contents };
}

/** The files that an entry point needs, what is needed by others first and its own last. */
function listNeeds({ outputs }: Metafile, entryPoint: string): string[] {
  const own = Object.keys(outputs).find((file) => outputs[file]?.entryPoint === entryPoint);
  if (own === undefined) throw new Error(`${entryPoint} gives no code.`);
  const listed = new Set<string>();
  const list = (file: string) => {
    for (const { path: needed, kind } of outputs[file]?.imports ?? []) if (kind === 'import-statement' && !listed.has(path.basename(needed))) list(needed);
    listed.add(path.basename(file));
  };
  list(own);
  return [...listed];
}
