import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import type { SiteServer } from '../../../lib/publish/server';

/** Serves a folder compressed, without the security policy that a page of this kind would break. */
export async function servePlain(folder: string): Promise<SiteServer> {
  const server = createServer(sirv(folder, { brotli: true, gzip: true }));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { url: `http://127.0.0.1:${port}/`, close };
}
