import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

/** What installed tools are started by: the package that they come in and the script in it. */
const TOOLS = {
  eslint: ['eslint', 'bin/eslint.js'],
  next: ['next', 'dist/bin/next'],
  playwright: ['@playwright/test', 'cli.js'],
  tsc: ['typescript', 'bin/tsc'],
  tsx: ['tsx', 'dist/cli.mjs'],
  vitest: ['vitest', 'vitest.mjs'],
} as const;

/** More than Node's 16 MB for what is used for a moment: clearing it away takes a fifth of the tools' time otherwise. */
const NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=64`.trim();

export type Tool = keyof typeof TOOLS;

export interface RunOptions {
  env?: Record<string, string | undefined>;
  /** Its output at once when it ends, so that two that run side by side do not mix. */
  buffered?: boolean;
}

/**
 * Runs an installed tool with Node itself, the same on every system, and waits for it.
 * @returns its exit code; 1 where it was stopped.
 */
export async function run(tool: Tool, args: readonly string[], { env, buffered = false }: RunOptions = {}): Promise<number> {
  const output: Buffer[] = [];
  const stream = buffered ? 'pipe' : 'inherit';
  const child = spawn(process.execPath, [resolveTool(tool), ...args], { stdio: ['ignore', stream, stream], env: { ...process.env, NODE_OPTIONS, ...env } });
  for (const source of [child.stdout, child.stderr]) source?.on('data', (chunk: Buffer) => output.push(chunk));
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exit) => resolve(exit ?? 1));
  });
  process.stdout.write(Buffer.concat(output));
  return code;
}

/** Path of an installed tool's script, to be run with Node. */
export function resolveTool(tool: Tool): string {
  const [name, script] = TOOLS[tool];
  return path.join(path.dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), script);
}
