import type { Islands, IslandSource } from './island';

/** A file's name beside this script, and its SHA-256 in base64. */
type CodeFile = readonly [name: string, hash: string];

/** For every island the files that it needs, its own last. The bundler puts it in (lib/publish/scripts/bundle.ts). */
declare const ISLAND_FILES: Record<keyof Islands, readonly CodeFile[]>;

const folder = new URL('.', (document.currentScript as HTMLScriptElement | null)?.src ?? document.baseURI).href;

/** A page in a sandboxed frame has no origin, and what it fetches without leave cannot be checked. */
const crossOrigin = window.origin === 'null' ? 'anonymous' : null;

/** Whether an address is that of an island's code. */
export function isIslandCode(address: string): boolean {
  return Object.values(ISLAND_FILES).some((files) => files.some(([name]) => folder + name === address));
}

/** Islands as files of the site: fetched and compared with their hashes, and only then run. */
export const siteIslands: IslandSource = {
  async load<Name extends keyof Islands>(name: Name) {
    const files = ISLAND_FILES[name];
    await Promise.all(files.map(fetchOnce));
    await Promise.all(files.map(addModule));
    const own = files[files.length - 1]?.[0] ?? '';
    return (await import(folder + own)) as Islands[Name];
  },
  fetchAhead(name) {
    for (const file of ISLAND_FILES[name]) fetchOnce(file).catch(() => undefined);
  },
};

const fetched = new Map<string, Promise<unknown>>();

/**
 * A module that a browser once failed to fetch stays failed for the life of the page, so that its file is fetched first, like data.
 * Not by `rel="modulepreload"`, which not all browsers know. What was lost on the way is asked for once more: the network may have come back.
 */
function fetchOnce(file: CodeFile): Promise<unknown> {
  const [name] = file;
  const known = fetched.get(name);
  if (known) return known;
  const asked = request(file).catch(() => request(file));
  fetched.set(name, asked);
  asked.catch(() => fetched.delete(name));
  return asked;
}

async function request([name, hash]: CodeFile): Promise<void> {
  const response = await fetch(folder + name, { integrity: `sha256-${hash}`, priority: 'low' } as RequestInit);
  if (!response.ok) throw new Error(`${name} answered ${response.status}`);
  await response.blob();
}

const added = new Map<string, Promise<void>>();

/** Runs a module under its hash; `import()` alone would not check it. */
function addModule([name, hash]: CodeFile): Promise<void> {
  const known = added.get(name);
  if (known) return known;
  const script = document.createElement('script');
  script.type = 'module';
  script.integrity = `sha256-${hash}`;
  if (crossOrigin) script.crossOrigin = crossOrigin;
  const done = new Promise<void>((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${name} was refused`));
  });
  script.src = folder + name;
  document.head.append(script);
  added.set(name, done);
  return done;
}
