import type { OldChromium } from './protocol';

const PATIENCE = 15_000;
const STEP = 50;

/** A tab of an old browser, with a watch on what goes wrong in it. */
export class OldPage {
  /** Exceptions, errors on the console and failed requests since the last visit began. */
  trouble: string[] = [];

  private constructor(
    private readonly browser: OldChromium,
    private readonly session: string,
  ) {
    browser.listen(({ sessionId, method, params = {} }) => {
      if (sessionId === session && method) this.#note(method, params);
    });
  }

  static async open(browser: OldChromium): Promise<OldPage> {
    const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
    const page = new OldPage(browser, String(sessionId));
    for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await page.#send(`${domain}.enable`);
    return page;
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: width < 500 });
  }

  async goto(url: string): Promise<void> {
    this.trouble = [];
    await this.#send('Page.navigate', { url });
    await this.until(`location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`);
  }

  /** @returns what an expression of the page's own language gives. @throws what it throws. */
  async run<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.#send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails).slice(0, 500));
    return (result as { value: T }).value;
  }

  /** Waits until an expression is true. @throws where that takes too long. */
  async until(expression: string): Promise<void> {
    for (let waited = 0; waited < PATIENCE; waited += STEP) {
      // A page that is being left answers with an error.
      if (await this.run<boolean>(`Boolean(${expression})`).catch(() => false)) return;
      await new Promise((resolve) => setTimeout(resolve, STEP));
    }
    throw new Error(`This never came true: ${expression}`);
  }

  /** Moves the pointer to the middle of an element, after scrolling there. */
  async point(selector: string): Promise<void> {
    const place = await this.#place(selector);
    await this.#mouse('mouseMoved', { ...place, x: place.x - 1 });
    await this.#mouse('mouseMoved', place);
  }

  async click(selector: string): Promise<void> {
    const place = await this.#place(selector);
    for (const type of ['mousePressed', 'mouseReleased']) await this.#mouse(type, { ...place, button: 'left', clickCount: 1 });
  }

  async press(key: string): Promise<void> {
    for (const type of ['keyDown', 'keyUp']) await this.#send('Input.dispatchKeyEvent', { type, key, code: key });
  }

  async screenshot(): Promise<Buffer> {
    const { data } = await this.#send('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(String(data), 'base64');
  }

  async #place(selector: string): Promise<{ x: number; y: number }> {
    // What only a script can open gets its button when that part of the page comes to life.
    await this.until(`document.querySelector(${JSON.stringify(selector)}) !== null`);
    return this.run(`(function () {
      var element = document.querySelector(${JSON.stringify(selector)});
      element.scrollIntoView({ block: 'center' });
      var box = element.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + Math.min(box.height, innerHeight) / 2 };
    })()`);
  }

  #mouse(type: string, params: Record<string, unknown>): Promise<unknown> {
    return this.#send('Input.dispatchMouseEvent', { type, ...params });
  }

  #send(method: string, params: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    return this.browser.send(method, params, this.session);
  }

  #note(method: string, params: Record<string, unknown>): void {
    const text = JSON.stringify(params);
    if (method === 'Runtime.exceptionThrown') this.trouble.push(`uncaught: ${text.slice(0, 400)}`);
    const { entry } = params as { entry?: { level: string; text: string; url?: string } };
    if (method === 'Log.entryAdded' && entry && entry.level === 'error') this.trouble.push(`console: ${entry.text} ${entry.url ?? ''}`);
    const { type } = params as { type?: string };
    if (method === 'Runtime.consoleAPICalled' && type === 'error') this.trouble.push(`console: ${text.slice(0, 400)}`);
  }
}
