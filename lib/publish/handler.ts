import type { ReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { listFiles } from './files';
import { contentTypeOf, dispositionOf } from './media-types';
import { withMemory, type Room } from './memory';
import { completeNotModified, readAccepted } from './negotiation';
import { headersOf, httpsOnly, KINDS, kindOf, type Headers, type Kind } from './security/headers';
import { INLINE_HASHES } from './security/secure';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** What the handler serves. */
export interface Served {
  /** The built site. */
  folder: string;
  /** Its folder on the host, or empty. */
  basePath: string;
  /** Origins that may show the embedded pages in frames; any, without it. */
  embedOrigins?: readonly string[];
}

const ROOM: Room = { total: 128_000_000, each: 4_000_000 };

type Describe = (response: ServerResponse, pathname: string) => void;

/** Answers requests from a built site: files, their compressed copies, redirects to last slashes, its own 404 page; all with the site's headers. */
export async function createHandler({ folder, basePath, embedOrigins = ['*'] }: Served): Promise<Handler> {
  const pages = await listPages(folder);
  const describe = createDescribe(embedOrigins);
  const notFound = await createNotFound(folder, describe);
  const files = sirv(folder, { etag: true, brotli: true, gzip: true, extensions: ['html'], onNoMatch: notFound, setHeaders: describe });
  const secure = httpsOnly(basePath);
  const serveFile = withMemory(files, describeAnswer, ROOM);
  return (request, response) => {
    request.headers['accept-encoding'] = readAccepted(request.headers['accept-encoding']).join(', ');
    if (isSecure(request)) setAll(response, secure);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, describe);
    const [pathname, query] = splitOnce(request.url ?? '/', '?');
    const lead = (target: string) => redirect(response, describe, target, query);
    if (basePath && (pathname === '/' || pathname === basePath)) return lead(`${basePath}/`);
    if (!pathname.startsWith(`${basePath}/`)) return notFound(request, response);
    const local = pathname.slice(basePath.length);
    const decoded = decode(local);
    if (pages.has(decoded)) return lead(`${pathname}/`);
    // Compressed copies are answers to other addresses, not files of their own.
    if (/\.(?:br|gz)\/*$/.test(decoded)) return notFound(request, response);
    // Half a compressed copy is of no use to anybody: always the whole file.
    delete request.headers.range;
    if (request.headers['if-none-match'] !== undefined) completeNotModified(request, response, () => describe(response, decoded));
    request.url = local;
    // A file that was there at the start and is gone now ends this answer, not the server.
    response.once('pipe', (file: ReadStream) => {
      file.once('error', () => response.destroy());
      // Who leaves in mid-answer leaves no file open.
      response.once('close', () => file.destroy());
    });
    serveFile(request, response);
  };
}

/** Sets what the headers say about the file at a path in the site, with its first slash. */
function createDescribe(embedOrigins: readonly string[]): Describe {
  const headers = Object.fromEntries(KINDS.map((kind) => [kind, headersOf(kind, { hashes: INLINE_HASHES, embedOrigins })])) as Record<Kind, Headers>;
  return (response, pathname) => {
    const type = contentTypeOf(pathname);
    if (type) response.setHeader('Content-Type', type);
    const disposition = dispositionOf(pathname);
    if (disposition) response.setHeader('Content-Disposition', disposition);
    setAll(response, headers[kindOf(pathname.replace(/^\//, ''))]);
  };
}

/** Addresses of pages less their last slash. */
async function listPages(folder: string): Promise<Set<string>> {
  const files = await listFiles(folder);
  return new Set(files.filter((file) => file.endsWith('/index.html')).map((file) => `/${file.slice(0, -'/index.html'.length)}`));
}

/** The site's own page for what does not exist, with the status that says so. */
async function createNotFound(folder: string, describe: Describe): Promise<Handler> {
  const read = (ending: string) => readFile(path.join(folder, `404.html${ending}`)).catch(() => undefined);
  const [plain, brotli, gzip] = await Promise.all(['', '.br', '.gz'].map(read));
  return (request, response) => {
    const accepted = String(request.headers['accept-encoding'] ?? '');
    const [encoding, body] = brotli && accepted.includes('br') ? ['br', brotli] : gzip && accepted.includes('gzip') ? ['gzip', gzip] : [undefined, plain];
    describe(response, '/404.html');
    response.setHeader('Vary', 'Accept-Encoding');
    if (encoding) response.setHeader('Content-Encoding', encoding);
    response.writeHead(404, { 'Content-Length': body?.length ?? 0 }).end(request.method === 'HEAD' ? undefined : body);
  };
}

/** All that the answer about a file depends on. */
function describeAnswer(request: IncomingMessage): string {
  return [request.url, request.headers['accept-encoding'], isSecure(request)].join(' ');
}

function redirect(response: ServerResponse, describe: Describe, pathname: string, query: string | undefined): void {
  // Two slashes at the start would name another host.
  const location = pathname.replace(/^\/+/, '/');
  describe(response, location);
  response.writeHead(308, { Location: query === undefined ? location : `${location}?${query}` }).end();
}

function refuse(response: ServerResponse, describe: Describe): void {
  describe(response, '/405.txt');
  response.writeHead(405, { Allow: 'GET, HEAD' }).end();
}

function setAll(response: ServerResponse, headers: Headers): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** Over https, or behind something that is. */
function isSecure(request: IncomingMessage): boolean {
  return 'encrypted' in request.socket || request.headers['x-forwarded-proto'] === 'https';
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
