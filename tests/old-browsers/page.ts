import { DrivenPage, type Place } from '../smoke/page';
import type { OldChromium } from './protocol';

/** By these old browsers know keys that do something of themselves. */
const KEY_CODES: Record<string, number> = { Tab: 9, Enter: 13, Escape: 27, End: 35, Home: 36, ArrowLeft: 37, ArrowRight: 39 };

/** A tab of an old browser. */
export class OldPage extends DrivenPage {
  private constructor(
    private readonly browser: OldChromium,
    private readonly session: string,
  ) {
    super();
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

  override async resize(width: number, height: number): Promise<void> {
    await this.#send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: width < 500 });
  }

  override async run<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.#send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails).slice(0, 500));
    return (result as { value: T }).value;
  }

  override async press(key: string): Promise<void> {
    for (const type of ['keyDown', 'keyUp']) await this.#send('Input.dispatchKeyEvent', { type, key, code: key, windowsVirtualKeyCode: KEY_CODES[key] });
  }

  override async type(text: string): Promise<void> {
    await this.#send('Input.insertText', { text });
  }

  override async screenshot(): Promise<Buffer> {
    const { data } = await this.#send('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(String(data), 'base64');
  }

  protected override async navigate(url: string): Promise<void> {
    await this.#send('Page.navigate', { url });
  }

  protected override async movePointer(places: readonly Place[]): Promise<void> {
    for (const place of places) await this.#send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...place });
  }

  protected override async clickAt(place: Place): Promise<void> {
    for (const type of ['mousePressed', 'mouseReleased']) await this.#send('Input.dispatchMouseEvent', { type, ...place, button: 'left', clickCount: 1 });
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
