import { spawn, spawnSync, type ChildProcess } from 'node:child_process';

export interface Bounds {
  env?: Record<string, string>;
  /** Longest time without a word from it, in ms. */
  silence: number;
  /** Longest time in all, in ms. */
  total: number;
}

/**
 * Runs a command that may hang, such as a download, and stops it, and all that it started, where it is silent or takes too long.
 * @returns whether it ended well by itself.
 */
export function runBounded(command: string, args: readonly string[], { env, silence, total }: Bounds): Promise<boolean> {
  const isWindows = process.platform === 'win32';
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env }, detached: !isWindows });
  return new Promise((resolve) => {
    const stop = () => stopWithChildren(child, isWindows);
    const limit = setTimeout(stop, total);
    let quiet = setTimeout(stop, silence);
    const pass = (chunk: Buffer) => {
      clearTimeout(quiet);
      quiet = setTimeout(stop, silence);
      process.stdout.write(chunk);
    };
    child.stdout.on('data', pass);
    child.stderr.on('data', pass);
    const end = (wentWell: boolean) => {
      clearTimeout(limit);
      clearTimeout(quiet);
      process.off('SIGINT', onInterrupt);
      resolve(wentWell);
    };
    const onInterrupt = () => {
      stop();
      process.exit(130);
    };
    process.once('SIGINT', onInterrupt);
    child.on('error', () => end(false));
    child.on('exit', (code) => end(code === 0));
  });
}

function stopWithChildren(child: ChildProcess, isWindows: boolean): void {
  if (child.pid === undefined) return;
  if (isWindows) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
}
