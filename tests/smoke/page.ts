const PATIENCE = 15_000;
const STEP = 50;

export interface Place {
  x: number;
  y: number;
}

/** A tab of a browser, with a watch on what goes wrong in it. What its protocol must give is abstract; the rest is the same in every browser. */
export abstract class DrivenPage {
  /** Exceptions, errors on the console and failed requests since the last visit began. */
  trouble: string[] = [];

  abstract resize(width: number, height: number): Promise<void>;

  /** @returns what an expression of the page's own language gives, a promise's value too. @throws what it throws. */
  abstract run<T>(expression: string): Promise<T>;

  /** @param key as a keyboard event names it. */
  abstract press(key: string): Promise<void>;

  /** Puts words into what has the focus. */
  abstract type(text: string): Promise<void>;

  /** @returns a PNG of what is on the screen. */
  abstract screenshot(): Promise<Buffer>;

  protected abstract navigate(url: string): Promise<void>;

  protected abstract movePointer(places: readonly Place[]): Promise<void>;

  protected abstract clickAt(place: Place): Promise<void>;

  async goto(url: string): Promise<void> {
    this.trouble = [];
    await this.navigate(url);
    await this.until(`location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`);
  }

  /** Waits until an expression is true. @throws where that takes too long. */
  async until(expression: string): Promise<void> {
    for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
      // A page that is being left answers with an error.
      if (await this.run<boolean>(`Boolean(${expression})`).catch(() => false)) return;
      await new Promise((resolve) => setTimeout(resolve, STEP));
    }
    throw new Error(`This never came true: ${expression}`);
  }

  /** Moves the pointer to the middle of an element, after scrolling there. */
  async point(selector: string): Promise<void> {
    const place = await this.#place(selector);
    await this.movePointer([{ ...place, x: place.x - 1 }, place]);
  }

  async click(selector: string): Promise<void> {
    await this.clickAt(await this.#place(selector));
  }

  async #place(selector: string): Promise<Place> {
    // What only a script can open gets its button when that part of the page comes to life.
    await this.until(`document.querySelector(${JSON.stringify(selector)}) !== null`);
    return this.run(`(function () {
      var element = document.querySelector(${JSON.stringify(selector)});
      element.scrollIntoView({ block: 'center' });
      var box = element.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + Math.min(box.height, innerHeight) / 2 };
    })()`);
  }
}
