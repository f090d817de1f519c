import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHandler, type Served } from './handler';

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

// What `localhost` may mean to a browser.
const LOOPBACK = ['127.0.0.1', '::1'];

/** Serves a built site until closed. @throws the system's error (`EADDRINUSE`, …) where it cannot listen. */
export async function serveSite({ port, host, ...served }: SiteOptions): Promise<SiteServer> {
  const handle = await createHandler(served);
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
