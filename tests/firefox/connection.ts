import type { Commands, EventData, Message } from 'webdriver-bidi-protocol';
import { WebSocket } from 'ws';

/**
 * Speaks WebDriver BiDi, the W3C's protocol for driving browsers, which Firefox answers by itself. Not by a library that drives browsers:
 * Playwright knows only Firefox of its own making and today's newest, and what still runs on Node 20 of Puppeteer is no longer kept.
 */
export class Connection {
  readonly #waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  readonly #listeners = new Set<(event: EventData) => void>();
  #next = 1;
  #ended?: Error;

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (data: Buffer) => this.#take(JSON.parse(data.toString('utf8')) as Message));
    socket.on('error', (error) => this.#fail(error));
    socket.on('close', () => this.#fail(new Error('Firefox has ended the connection')));
  }

  static async open(url: string): Promise<Connection> {
    // Pictures of long pages come in one message.
    const socket = new WebSocket(url, { maxPayload: 0, perMessageDeflate: false });
    await new Promise<void>((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });
    return new Connection(socket);
  }

  /** @throws what Firefox answers where it cannot. */
  send<Name extends keyof Commands>(method: Name, params: Commands[Name]['params']): Promise<Commands[Name]['returnType']> {
    if (this.#ended) return Promise.reject(this.#ended);
    const id = this.#next++;
    this.socket.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve: resolve as (result: unknown) => void, reject }));
  }

  listen(listener: (event: EventData) => void): void {
    this.#listeners.add(listener);
  }

  close(): void {
    this.socket.close();
  }

  #take(message: Message): void {
    if (message.type === 'event') {
      for (const listener of this.#listeners) listener(message);
      return;
    }
    const waiting = this.#waiting.get(message.id ?? 0);
    this.#waiting.delete(message.id ?? 0);
    if (message.type === 'error') waiting?.reject(new Error(`${message.error}: ${message.message}`));
    else waiting?.resolve(message.result);
  }

  /** What is asked of a browser that is gone is refused at once, or a test would wait for ever. */
  #fail(error: Error): void {
    this.#ended = error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
