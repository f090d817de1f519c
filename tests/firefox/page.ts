import type { EventData, Input } from 'webdriver-bidi-protocol';
import { DrivenPage, type Place } from '../smoke/page';
import type { Firefox } from './firefox';

/** WebDriver's characters for keys that write none. */
const KEYS: Record<string, string> = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', End: '\uE010', Home: '\uE011', ArrowLeft: '\uE012', ArrowRight: '\uE014' };

/** A tab of Firefox. */
export class FirefoxPage extends DrivenPage {
  private constructor(
    private readonly firefox: Firefox,
    private readonly context: string,
  ) {
    super();
    firefox.connection.listen((event) => this.#note(event));
  }

  static async open(firefox: Firefox): Promise<FirefoxPage> {
    const { connection } = firefox;
    const { context } = await connection.send('browsingContext.create', { type: 'tab' });
    const page = new FirefoxPage(firefox, context);
    await connection.send('session.subscribe', { events: ['log.entryAdded', 'network.fetchError', 'network.responseCompleted'] });
    return page;
  }

  override async resize(width: number, height: number): Promise<void> {
    await this.firefox.connection.send('browsingContext.setViewport', { context: this.context, viewport: { width, height } });
  }

  override async run<T>(expression: string): Promise<T> {
    const answer = await this.firefox.connection.send('script.evaluate', {
      // As JSON: WebDriver's own form names the type of each value.
      expression: `Promise.resolve(${expression}).then(function (value) { return JSON.stringify(value === undefined ? null : value); })`,
      target: { context: this.context },
      awaitPromise: true,
      userActivation: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    if (answer.result.type !== 'string') throw new Error(`No JSON came of ${expression}`);
    return JSON.parse(answer.result.value) as T;
  }

  override async press(key: string): Promise<void> {
    await this.type(KEYS[key] ?? key);
  }

  override async type(text: string): Promise<void> {
    const actions = [...text].flatMap((value): Input.KeySourceAction[] => [{ type: 'keyDown', value }, { type: 'keyUp', value }]);
    await this.#act({ type: 'key', id: 'keyboard', actions });
  }

  override async screenshot(): Promise<Buffer> {
    const { data } = await this.firefox.connection.send('browsingContext.captureScreenshot', { context: this.context });
    return Buffer.from(data, 'base64');
  }

  protected override async navigate(url: string): Promise<void> {
    await this.firefox.connection.send('browsingContext.navigate', { context: this.context, url, wait: 'complete' });
  }

  protected override async movePointer(places: readonly Place[]): Promise<void> {
    await this.#point(places.map((place) => moveTo(place)));
  }

  protected override async clickAt(place: Place): Promise<void> {
    await this.#point([moveTo(place), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]);
  }

  #point(actions: Input.PointerSourceAction[]): Promise<void> {
    return this.#act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  }

  async #act(source: Input.SourceActions): Promise<void> {
    await this.firefox.connection.send('input.performActions', { context: this.context, actions: [source] });
  }

  #note({ method, params }: EventData): void {
    // Also what the page's security policy has stopped.
    if (method === 'log.entryAdded' && params.level === 'error') {
      const [frame] = params.stackTrace?.callFrames ?? [];
      this.trouble.push(`${params.type === 'javascript' ? 'uncaught' : 'console'}: ${params.text ?? ''} ${frame ? `${frame.url}:${frame.lineNumber}` : ''}`);
    }
    // The browser itself drops what it was fetching for a page that is left: no fault of the site's.
    if (method === 'network.fetchError' && params.errorText !== 'NS_BINDING_ABORTED') this.trouble.push(`failed: ${params.request.url} ${params.errorText}`);
    if (method === 'network.responseCompleted' && params.response.status >= 400) this.trouble.push(`answered ${params.response.status}: ${params.response.url}`);
  }
}

/** WebDriver wants whole pixels. */
function moveTo({ x, y }: Place): Input.PointerMoveAction {
  return { type: 'pointerMove', x: Math.floor(x), y: Math.floor(y) };
}
