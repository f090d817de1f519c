import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { downloadName, MEDIA_TYPES } from '../export/words';
import { CHECKSUMS } from './checksums';
import { listFiles } from './files';

export interface SiteServer {
  /** Address of the first page, with the site's folder and a last slash. */
  url: string;
  close(): Promise<void>;
}

export interface SiteOptions {
  /** The built site. */
  folder: string;
  /** Its folder on the host, or empty. */
  basePath: string;
  /** 0 for any that is free. */
  port: number;
  /** Address to listen on; without it, this machine only. */
  host?: string;
}

// What `localhost` may mean to a browser.
const LOOPBACK = ['127.0.0.1', '::1'];
const YEAR = 31_536_000;
const CONTENT_TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.xlsx': MEDIA_TYPES.XLSX,
  '.xml': 'application/xml',
};
const BINARY = new Set(['.xlsx']);
/** What a browser saves rather than shows. */
const SAVED = new Set(['.csv', '.xlsx']);

/** Serves a built site until closed. @throws the system's error (`EADDRINUSE`, …) where it cannot listen. */
export async function serveSite({ folder, basePath, port, host }: SiteOptions): Promise<SiteServer> {
  const handle = await createHandler(folder, basePath);
  const [first, ...rest] = host === undefined ? LOOPBACK : [host];
  const servers = [await listen(createServer(handle), port, first)];
  const actual = (servers[0]?.address() as AddressInfo).port;
  for (const address of rest) {
    const server = await listen(createServer(handle), actual, address).catch(ignoreMissingProtocol);
    if (server) servers.push(server);
  }
  const close = async () => {
    await Promise.all(servers.map(closeServer));
  };
  return { url: `http://${formatHost(host)}:${actual}${basePath}/`, close };
}

async function createHandler(folder: string, basePath: string) {
  const pages = await listPages(folder);
  const notFound = await createNotFound(folder);
  const serveFile = sirv(folder, { etag: true, brotli: true, gzip: true, extensions: ['html'], onNoMatch: notFound, setHeaders: describeFile });
  return (request: IncomingMessage, response: ServerResponse): void => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response);
    const [pathname, query] = splitOnce(request.url ?? '/', '?');
    if (basePath && (pathname === '/' || pathname === basePath)) return redirect(response, `${basePath}/`, query);
    if (!pathname.startsWith(`${basePath}/`)) return notFound(request, response);
    const local = pathname.slice(basePath.length);
    if (pages.has(decode(local))) return redirect(response, `${pathname}/`, query);
    // Compressed copies are answers to other addresses, not files of their own.
    if (/\.(?:br|gz)\/*$/.test(local)) return notFound(request, response);
    // Half a compressed copy is of no use to anybody: always the whole file.
    delete request.headers.range;
    request.url = local;
    serveFile(request, response);
  };
}

/** Addresses of pages less their last slash. */
async function listPages(folder: string): Promise<Set<string>> {
  const files = await listFiles(folder);
  return new Set(files.filter((file) => file.endsWith('/index.html')).map((file) => `/${file.slice(0, -'/index.html'.length)}`));
}

/** The site's own page for what does not exist, with the status that says so. */
async function createNotFound(folder: string) {
  const read = (ending: string) => readFile(path.join(folder, `404.html${ending}`)).catch(() => undefined);
  const [plain, brotli, gzip] = await Promise.all(['', '.br', '.gz'].map(read));
  return (request: IncomingMessage, response: ServerResponse): void => {
    const accepted = String(request.headers['accept-encoding'] ?? '');
    const [encoding, body] = brotli && accepted.includes('br') ? ['br', brotli] : gzip && accepted.includes('gzip') ? ['gzip', gzip] : [undefined, plain];
    describeFile(response, '/404.html');
    response.setHeader('Vary', 'Accept-Encoding');
    if (encoding) response.setHeader('Content-Encoding', encoding);
    response.writeHead(404, { 'Content-Length': body?.length ?? 0 }).end(request.method === 'HEAD' ? undefined : body);
  };
}

function describeFile(response: ServerResponse, pathname: string): void {
  const ending = pathname === `/${CHECKSUMS}` ? '.txt' : path.posix.extname(pathname) || '.html';
  const type = CONTENT_TYPES[ending];
  if (type) response.setHeader('Content-Type', BINARY.has(ending) ? type : `${type}; charset=utf-8`);
  if (SAVED.has(ending)) response.setHeader('Content-Disposition', `attachment; filename="${downloadName(pathname)}"`);
  // Names below /_next/static change with their content; everything else is asked for again.
  response.setHeader('Cache-Control', pathname.startsWith('/_next/static/') ? `public, max-age=${YEAR}, immutable` : 'no-cache');
}

function redirect(response: ServerResponse, pathname: string, query: string | undefined): void {
  // Two slashes at the start would name another host.
  const location = pathname.replace(/^\/+/, '/');
  response.writeHead(308, { Location: query === undefined ? location : `${location}?${query}` }).end();
}

function refuse(response: ServerResponse): void {
  response.writeHead(405, { Allow: 'GET, HEAD' }).end();
}

function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function listen(server: Server, port: number, host?: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, ipv6Only: host === '::1' }, () => resolve(server));
  });
}

function ignoreMissingProtocol(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') return undefined;
  throw error;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function formatHost(host: string | undefined): string {
  if (host === undefined || ['0.0.0.0', '::'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
