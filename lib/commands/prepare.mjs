import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Nothing is installed when this runs: Node's own modules only.
const NEEDED = [20, 9];

/**
 * Makes a fresh machine ready: goes to the project's folder, checks Node's version, installs what the lockfile says where
 * that has not been done. Ends the process with 1 and a message where it cannot.
 */
export async function prepare() {
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
  checkNode();
  if (isInstalled()) return;
  console.log('正在安装依赖（首次需要一两分钟）…… / Installing dependencies (a minute or two, the first time) …');
  const code = await install();
  if (code !== 0 || !isInstalled()) {
    fail('依赖没有装成：请检查网络或 npm 镜像设置，然后重试。', 'Installing the dependencies failed: check the network or the npm registry setting, then try again.');
  }
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  const needed = NEEDED.join('.');
  fail(
    `需要 Node.js ${needed} 或更新的版本，现在是 ${process.versions.node}。请到 https://nodejs.org 下载安装。`,
    `Node.js ${needed} or newer is needed; this is ${process.versions.node}. Get it from https://nodejs.org.`,
  );
}

/** Whether node_modules holds what the lockfile says, by npm's own record of what it installed. */
function isInstalled() {
  const wanted = readPackages('package-lock.json');
  const installed = readPackages('node_modules/.package-lock.json');
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([name, { version, integrity, optional }]) => {
    const found = installed[name];
    if (!found) return name === '' || optional === true;
    return found.version === version && found.integrity === integrity;
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** No install scripts: nothing here needs them, and they are how bad packages do harm. */
function install() {
  const args = ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'];
  const cli = process.env.npm_execpath ?? '';
  const child = /npm-cli\.[cm]?js$/.test(cli)
    ? spawn(process.execPath, [cli, ...args], { stdio: 'inherit' })
    // npm is a batch file on Windows, which only a shell can start.
    : spawn(`npm ${args.join(' ')}`, { stdio: 'inherit', shell: true });
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', resolve);
  });
}

function fail(chinese, english) {
  console.error(`\n${chinese}\n${english}\n`);
  process.exit(1);
}
