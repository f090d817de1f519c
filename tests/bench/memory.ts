import { readdirSync, readFileSync } from 'node:fs';

const EVERY = 250;
const PAGE = 4096;

/**
 * Samples the memory of this process's descendants until stopped.
 * @returns `stop`, which gives the highest sum of resident bytes seen, or undefined where the system has no /proc.
 */
export function watchMemory(): { stop: () => number | undefined } {
  let peak: number | undefined;
  const timer = setInterval(() => {
    const now = readDescendants();
    if (now !== undefined) peak = Math.max(peak ?? 0, now);
  }, EVERY);
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
}

function readDescendants(): number | undefined {
  try {
    const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap(readProcess);
    const ours = new Set([process.pid]);
    for (let before = 0; before !== ours.size; ) {
      before = ours.size;
      for (const { pid, parent } of processes) if (ours.has(parent)) ours.add(pid);
    }
    return processes.filter(({ pid }) => pid !== process.pid && ours.has(pid)).reduce((sum, { bytes }) => sum + bytes, 0);
  } catch {
    return undefined;
  }
}

/** A process may end while its files are being read. */
function readProcess(name: string): { pid: number; parent: number; bytes: number }[] {
  try {
    // The command stands in brackets and may hold anything.
    const parent = Number(readFileSync(`/proc/${name}/stat`, 'utf8').replace(/^.*\)/s, '').trim().split(' ')[1]);
    const bytes = Number(readFileSync(`/proc/${name}/statm`, 'utf8').split(' ')[1]) * PAGE;
    return [{ pid: Number(name), parent, bytes }];
  } catch {
    return [];
  }
}
