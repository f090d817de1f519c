import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A server of the built site in a process of its own, as in service. */
export interface RunningServer {
  name: string;
  url: string;
  stop: () => Promise<void>;
}

const PATIENCE = 20_000;

/** The server of `npm start`. */
export async function startOwnServer(): Promise<RunningServer> {
  const port = await findPort();
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/commands/serve.ts'], { env: { ...process.env, PORT: String(port) }, stdio: ['ignore', 'ignore', 'inherit'] });
  return becomeReady('npm start', port, child);
}

/**
 * nginx with the configuration that the build wrote.
 * @param site the built site. @param config the folder of the configuration.
 * @returns undefined where nginx is not installed.
 */
export async function startNginx(site: string, config: string): Promise<RunningServer | undefined> {
  const { stderr, error } = spawnSync('nginx', ['-v'], { encoding: 'utf8' });
  if (error) return undefined;
  const version = /nginx\/([\d.]+)/.exec(stderr)?.[1] ?? '';
  const port = await findPort();
  const folder = await mkdtemp(path.join(tmpdir(), 'nginx-'));
  const file = path.join(folder, 'nginx.conf');
  await writeFile(file, writeConfig(folder, port, path.resolve(site), path.resolve(config)));
  const child = spawn('nginx', ['-c', file, '-p', folder, '-e', path.join(folder, 'error.log'), '-g', 'daemon off;'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const server = await becomeReady(`nginx ${version}`, port, child);
  return { ...server, stop: () => server.stop().then(() => rm(folder, { recursive: true, force: true })) };
}

function writeConfig(folder: string, port: number, site: string, config: string): string {
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path "${folder}/${name}";`);
  return `${process.getuid?.() === 0 ? 'user root;\n' : ''}worker_processes auto;
pid "${folder}/nginx.pid";
events { worker_connections 4096; }
http {
  access_log off;
  sendfile on;
  keepalive_requests 1000000;
${paths.join('\n')}
  include "${config}/nginx-http.conf";
  server {
    listen 127.0.0.1:${port} backlog=4096;
    root "${site}";
    include "${config}/nginx-server.conf";
  }
}
`;
}

async function becomeReady(name: string, port: number, child: ChildProcess): Promise<RunningServer> {
  const url = `http://127.0.0.1:${port}/`;
  const until = Date.now() + PATIENCE;
  const answers = () => fetch(url).then(({ ok }) => ok, () => false);
  while (!(await answers())) {
    if (child.exitCode !== null || Date.now() > until) throw new Error(`${name} does not serve on port ${port}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const stop = async () => {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  };
  return { name, url, stop };
}

async function findPort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}
