import { unwatchFile, watchFile, type Stats } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { CHECKSUMS } from './checksums';
import { createHandler, type Served } from './handler';
import { inTurns, type Turns } from './turns';

export interface SiteServer {
  /** Address of the first page, with the site's folder and a last slash. */
  url: string;
  close(): Promise<void>;
}

export interface SiteOptions extends Served {
  /** 0 for any that is free. */
  port: number;
  /** Address to listen on; without it, this machine only. */
  host?: string;
}

/** Of connections that wait to be taken up. Node's own 511 turn away part of a thousand that come at once, who try again a second later. */
const BACKLOG = 4096;
/** Questions answered before the next new connection is taken up: some 0.2 ms of work, or 2 ms when nobody comes. */
const PER_TURN = { arriving: 2, calm: 16 };
/** How often to look for a new site, in ms. */
const LOOK_EVERY = 1000;

// What `localhost` may mean to a browser.
const LOOPBACK = ['127.0.0.1', '::1'];

function openDoor({ handle, onArrival }: Turns): Server {
  return createServer(handle).on('connection', onArrival);
}

/**
 * Serves a built site until closed. A site that is built or copied anew meanwhile is taken up as a whole, with its sizes and
 * hashes, once its checksums are there, which are written last.
 * @throws the system's error (`EADDRINUSE`, …) where it cannot listen. */
export async function serveSite({ port, host, ...served }: SiteOptions): Promise<SiteServer> {
  let handler = await createHandler(served);
  const turns = inTurns((request, response) => handler(request, response), PER_TURN);
  const sums = path.join(served.folder, CHECKSUMS);
  const takeUp = ({ mtimeMs }: Stats) => {
    // Half a site is no site: what was there is served on.
    if (mtimeMs > 0) void createHandler(served).then((fresh) => (handler = fresh), () => undefined);
  };
  watchFile(sums, { interval: LOOK_EVERY }, takeUp).unref();
  const [first, ...rest] = host === undefined ? LOOPBACK : [host];
  const servers = [await listen(openDoor(turns), port, first)];
  const actual = (servers[0]?.address() as AddressInfo).port;
  for (const address of rest) {
    const server = await listen(openDoor(turns), actual, address).catch(ignoreMissingProtocol);
    if (server) servers.push(server);
  }
  const close = async () => {
    unwatchFile(sums, takeUp);
    await Promise.all(servers.map(closeServer));
  };
  return { url: `http://${formatHost(host)}:${actual}${served.basePath}/`, close };
}

function listen(server: Server, port: number, host?: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, backlog: BACKLOG, ipv6Only: host === '::1' }, () => resolve(server));
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
