import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { Program } from './browsers';

type Params = Record<string, unknown>;

interface Message {
  id?: number;
  sessionId?: string;
  method?: string;
  params?: Params;
  result?: Params;
  error?: { message: string };
}

const ARGS = [
  '--headless',
  '--remote-debugging-pipe',
  '--no-sandbox',
  '--no-zygote',
  '--single-process',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  '--lang=zh-CN',
  '--hide-scrollbars',
];

/** A browser driven by the raw DevTools protocol over a pipe: what drives today's browsers no longer speaks to old ones. */
export class OldChromium {
  readonly #process: ChildProcess;
  readonly #profile = mkdtempSync(path.join(tmpdir(), 'old-browser-'));
  readonly #waiting = new Map<number, { resolve: (result: Params) => void; reject: (error: Error) => void }>();
  readonly #listeners = new Set<(message: Message) => void>();
  #next = 1;
  #ended?: Error;
  #rest = '';

  constructor({ executable, libraries }: Program) {
    this.#process = spawn(executable, [...ARGS, `--user-data-dir=${this.#profile}`], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      env: { ...process.env, LD_LIBRARY_PATH: libraries },
    });
    // A browser that ends breaks its pipes.
    for (const pipe of [this.#process.stdio[3], this.#process.stdio[4]]) pipe?.on('error', (error) => this.#fail(error));
    (this.#process.stdio[4] as Readable).setEncoding('utf8').on('data', (text: string) => this.#read(text));
    this.#process.on('exit', (code, signal) => this.#fail(new Error(`The browser ended (${code ?? signal})`)));
    this.#process.on('error', (error) => this.#fail(error));
  }

  send(method: string, params: Params = {}, sessionId?: string): Promise<Params> {
    if (this.#ended) return Promise.reject(this.#ended);
    const id = this.#next++;
    (this.#process.stdio[3] as Writable).write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  listen(listener: (message: Message) => void): void {
    this.#listeners.add(listener);
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill('SIGKILL');
    await ended;
    rmSync(this.#profile, { recursive: true, force: true });
  }

  #read(text: string): void {
    const parts = (this.#rest + text).split('\0');
    this.#rest = parts.pop() ?? '';
    for (const part of parts) this.#take(JSON.parse(part) as Message);
  }

  #take(message: Message): void {
    const waiting = message.id === undefined ? undefined : this.#waiting.get(message.id);
    if (message.id !== undefined) this.#waiting.delete(message.id);
    if (message.error) waiting?.reject(new Error(message.error.message));
    else waiting?.resolve(message.result ?? {});
    for (const listener of this.#listeners) listener(message);
  }

  /** What is asked of a browser that is gone is refused at once, or a test would wait for ever. */
  #fail(error: Error): void {
    this.#ended = error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
