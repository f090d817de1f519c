import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { readBasePath } from '../../publish/base-path';
import { serveSite } from '../../publish/server';
import { getSite } from '../../reports';
import { SITE_FOLDER } from './build';

const DEFAULT_PORT = 3000;

/** The port that PORT names, or 3000. Ends the process where it names none. */
export function readPort(): number {
  const text = process.env.PORT || String(DEFAULT_PORT);
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  return fail(`PORT=${text} 不是端口号：请写 1 到 65535 之间的整数。`, `PORT=${text} is not a port: give a whole number from 1 to 65535.`);
}

/** Ends the process where the port cannot be had: better now than after a build. */
export async function assertPortFree(port: number): Promise<void> {
  const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    const probe = createServer();
    probe.once('error', resolve);
    probe.listen(port, process.env.LISTEN || '127.0.0.1', () => probe.close(() => resolve(undefined)));
  });
  if (error) failToListen(port, error);
}

/** Serves the built site until Ctrl+C. LISTEN=0.0.0.0 lets other machines in. */
export async function serveUntilStopped(port: number): Promise<void> {
  if (!existsSync(SITE_FOLDER)) fail('还没有生成网站：请先运行 npm run build。', 'There is no built site yet: run npm run build first.');
  const options = { folder: SITE_FOLDER, basePath: readBasePath(), port, host: process.env.LISTEN || undefined, embedOrigins: getSite().embedOrigins ?? undefined };
  const server = await serveSite(options).catch((error: unknown) => failToListen(port, error as NodeJS.ErrnoException));
  console.log(`\n网站已就绪 / Ready: ${server.url}\n按 Ctrl+C 停止 / Ctrl+C stops it`);
  const stop = () => void server.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function failToListen(port: number, error: NodeJS.ErrnoException): never {
  if (error.code === 'EADDRINUSE') {
    return fail(`端口 ${port} 已被占用：请关掉占用它的程序，或换一个端口（见 README 里的 PORT）。`, `Port ${port} is in use: stop what uses it, or choose another, for example PORT=3100 npm start.`);
  }
  if (error.code === 'EACCES') return fail(`没有权限使用端口 ${port}：请换一个大于 1024 的端口。`, `No permission to use port ${port}: choose one above 1024.`);
  return fail(`无法在端口 ${port} 上启动：${error.message}`, `Cannot listen on port ${port}: ${error.message}`);
}

function fail(chinese: string, english: string): never {
  console.error(`\n${chinese}\n${english}\n`);
  process.exit(1);
}
