import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { HeaderSettings } from '../security/headers';
import { writeHeadersFile } from './headers-file';
import { writeNginxLocation, writeNginxMaps } from './nginx';

/**
 * Writes the configuration of web servers for the built site: the headers that `npm start` sends, for nginx and as `_headers`.
 * @param folder beside the site, not in it: it is no business of readers.
 */
export async function writeServerConfig(folder: string, basePath: string, settings: HeaderSettings): Promise<void> {
  const files = {
    'nginx-http.conf': writeNginxMaps(basePath, settings),
    'nginx-server.conf': writeNginxLocation(basePath, settings),
    _headers: writeHeadersFile(basePath, settings),
  };
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content);
}
