import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

export interface OldBrowser {
  name: string;
  /** Whether the site must be whole in it; otherwise only legible. */
  supported: boolean;
  package: string;
  /** Of the package, as the registry and `npm pack` give it: what was tested is what is run. */
  integrity: string;
}

/** Chromium of old for Linux, from packages that bring it for cloud functions. Never installed: fetched for this test alone. */
export const OLD_BROWSERS: readonly OldBrowser[] = [
  { name: 'Chromium 80', supported: false, package: 'chrome-aws-lambda@2.1.1', integrity: 'sha512-Wer2QuygxsCov5bM2+8CLa6qYpNsc5AxYTlgTne00aFoxFP491LGJRxOQtGnYtsJP6UG4pB0SfrwTyPnLys1Lw==' },
  { name: 'Chromium 86', supported: true, package: 'chrome-aws-lambda@5.3.1', integrity: 'sha512-KklZTy2p2U/86cCh1hKL3PGDqoirQCAg7uejvNIn0rDBkWj4Su4GOjYMRVB3kthLwmnWhh3x63RDBTCAaQ9Q3Q==' },
  { name: 'Chromium 92', supported: true, package: 'chrome-aws-lambda@10.1.0', integrity: 'sha512-NZQVf+J4kqG4sVhRm3WNmOfzY0OtTSm+S8rg77pwePa9RCYHzhnzRs8YvNI6L9tALIW6RpmefWiPURt3vURXcw==' },
  { name: 'Chromium 109', supported: true, package: '@sparticuz/chromium@109.0.6', integrity: 'sha512-9hTE03DXnrWTiGNpfjLfmGhIfmiVAerSPinDb+x5bBdM4KF4PMM1NZ0A+V7WKazoA+CasSX/osHK8K0MuO6uqg==' },
];

export interface Program {
  executable: string;
  /** Libraries that it brings along. */
  libraries: string;
}

/**
 * Fetches an old browser unless it is in the cache, and unpacks it.
 * @param cache a folder for packages and programs, about 200 MB each.
 * @throws where it cannot be fetched, is not what was tested, or cannot be unpacked.
 */
export function fetchBrowser({ package: spec, integrity }: OldBrowser, cache: string): Program {
  const folder = path.join(cache, spec.replaceAll(/[^\w.-]+/g, '-'));
  const program = { executable: path.join(folder, 'chromium'), libraries: path.join(folder, 'aws/lib') };
  if (existsSync(program.executable)) return program;
  mkdirSync(folder, { recursive: true });
  const archive = pack(spec, folder);
  const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (found !== integrity) throw new Error(`${spec} is not what was tested: ${found}`);
  extract(archive, folder);
  for (const part of ['aws', 'swiftshader']) {
    const tar = path.join(folder, `${part}.tar`);
    writeFileSync(tar, unbrotli(path.join(folder, `package/bin/${part}.tar.br`)));
    const target = part === 'aws' ? path.join(folder, part) : folder;
    mkdirSync(target, { recursive: true });
    extract(tar, target);
    rmSync(tar);
  }
  // Last and in one step, so that a run that was broken off leaves no half of it.
  writeFileSync(`${program.executable}.part`, unbrotli(path.join(folder, 'package/bin/chromium.br')));
  chmodSync(`${program.executable}.part`, 0o755);
  for (const rest of [archive, path.join(folder, 'package')]) rmSync(rest, { recursive: true });
  renameSync(`${program.executable}.part`, program.executable);
  return program;
}

function pack(spec: string, folder: string): string {
  const { status, stdout, stderr } = spawnSync('npm', ['pack', spec, '--pack-destination', folder, '--json', '--ignore-scripts'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm pack ${spec} failed: ${stderr}`);
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  // npm 8 gives the name with a slash for a scoped package, and writes it with a hyphen.
  return path.join(folder, filename.replace(/^@/, '').replace('/', '-'));
}

function extract(archive: string, folder: string): void {
  const { status, stderr } = spawnSync('tar', ['-xf', archive, '-C', folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${archive} cannot be unpacked: ${stderr}`);
}

function unbrotli(file: string): Buffer {
  return brotliDecompressSync(readFileSync(file));
}
