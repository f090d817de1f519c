import type { OutputFile } from 'esbuild';
import { watch } from 'node:fs';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { stripPage } from '../../publish/scripts/framework';

const WATCHED = ['app', 'components', 'data', 'lib'];
const SCRIPTS = '/dev-scripts/';
const CHANGES = '/dev-changes';
/** ms: an editor writes a file more than once, and Next needs a moment to notice. */
const PAUSE = 300;

type Bundle = () => Promise<readonly OutputFile[]>;

/**
 * Serves what Next makes as it will be published: without Next's own runtime, with the site's script. A page is told of every change
 * and loads itself anew.
 * @param port of the pages. @param next port that Next listens on. @param bundle makes the scripts, again and again.
 */
export async function servePages(port: number, next: number, bundle: Bundle): Promise<void> {
  const readers = new Set<ServerResponse>();
  let timer: NodeJS.Timeout | undefined;
  for (const folder of WATCHED) {
    watch(folder, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => readers.forEach((reader) => reader.write('data: changed\n\n')), PAUSE);
    });
  }
  const server = createServer((asked, response) => {
    const { pathname } = new URL(asked.url ?? '/', 'http://localhost');
    if (pathname === CHANGES) {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' }).flushHeaders();
      readers.add(response);
      response.once('close', () => readers.delete(response));
    } else if (pathname.startsWith(SCRIPTS)) {
      sendScript(bundle, pathname, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
    } else {
      passOn(asked, response, next);
    }
  });
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  console.log(`http://localhost:${port}/`);
}

async function sendScript(bundle: Bundle, pathname: string, response: ServerResponse): Promise<void> {
  const file = (await bundle()).find((each) => path.basename(each.path) === path.basename(pathname));
  response.writeHead(file ? 200 : 404, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' }).end(file?.contents);
}

function passOn(asked: IncomingMessage, response: ServerResponse, next: number): void {
  const headers = { ...asked.headers, host: `localhost:${next}`, 'accept-encoding': 'identity' };
  const passed = request({ port: next, path: asked.url, method: asked.method, headers }, (answer) => {
    if (!answer.headers['content-type']?.startsWith('text/html')) {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
      return;
    }
    const chunks: Buffer[] = [];
    answer.on('data', (chunk: Buffer) => chunks.push(chunk));
    answer.on('end', () => {
      const html = stripPage(Buffer.concat(chunks).toString()).replace('</head>', `<script type="module" src="${SCRIPTS}start.js"></script></head>`);
      response.writeHead(answer.statusCode ?? 200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }).end(html);
    });
  });
  // Next has not started yet: the browser asks again.
  passed.on('error', () => response.writeHead(503, { Refresh: '1' }).end());
  asked.pipe(passed);
}
