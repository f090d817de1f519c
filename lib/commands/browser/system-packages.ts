import { spawnSync } from 'node:child_process';
import { runBounded } from './run-bounded';

const MINUTE = 60_000;

interface Manager {
  command: string;
  /** Command lines less the manager's name; each must succeed. */
  steps: (packages: readonly string[]) => string[][];
  browser: string[];
  font: string[];
}

const MANAGERS: readonly Manager[] = [
  { command: 'apt-get', steps: (packages) => [['update', '-q'], ['install', '-y', '-q', '--no-install-recommends', ...packages]], browser: ['chromium'], font: ['fontconfig', 'fonts-noto-cjk'] },
  { command: 'dnf', steps: (packages) => [['install', '-y', '-q', ...packages]], browser: ['chromium'], font: ['fontconfig', 'google-noto-sans-cjk-fonts'] },
  { command: 'apk', steps: (packages) => [['add', ...packages]], browser: ['chromium'], font: ['fontconfig', 'font-noto-cjk'] },
];

/**
 * Installs a browser or a Chinese font with the system's package manager, where there is one and we may (root, or sudo that asks nothing).
 * @returns whether it went well.
 */
export async function installFromSystem(what: 'browser' | 'font'): Promise<boolean> {
  const manager = process.platform === 'linux' ? MANAGERS.find(({ command }) => succeeds(command, '--version')) : undefined;
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (!manager || (prefix.length > 0 && !succeeds('sudo', '-n', 'true'))) return false;
  for (const step of manager.steps(manager[what])) {
    const [command = '', ...args] = [...prefix, ...(prefix.length > 0 ? ['env', 'DEBIAN_FRONTEND=noninteractive'] : []), manager.command, ...step];
    console.log(`> ${[command, ...args].join(' ')}`);
    const done = await runBounded(command, args, { env: { DEBIAN_FRONTEND: 'noninteractive' }, silence: 3 * MINUTE, total: 10 * MINUTE });
    if (!done) return false;
  }
  return true;
}

function succeeds(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout: MINUTE }).status === 0;
}
