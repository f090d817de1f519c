import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributesOf, CONTRASTS, formatMode, isHatched, mergeMode, patternsFor, PATTERNS, RATES, SIZES, STANDARD, STORAGE_KEY, type Mode } from '../../lib/mode';
import { HEAD_SCRIPT } from '../../lib/mode/head-script';
import { WORDS } from '../../lib/mode/settings';

const anyMode = fc.record<Mode>({
  elder: fc.boolean(),
  contrast: fc.constantFrom(...CONTRASTS),
  size: fc.constantFrom(...SIZES),
  patterns: fc.constantFrom(...PATTERNS),
  cursor: fc.boolean(),
  still: fc.boolean(),
  rate: fc.constantFrom(...RATES),
});
/** Lists of words, right and wrong ones, as an address or the storage may hold. */
const anyWords = fc.array(fc.oneof(fc.constantFrom(...WORDS.keys(), 'standard'), fc.string({ maxLength: 12 })), { maxLength: 8 }).map((words) => words.join(','));
/** What nobody of ours has written: other programs’ JSON, cut strings, noise. */
const noise = fc.oneof(fc.json(), fc.string({ unit: 'binary' }), fc.constantFrom('__proto__', 'constructor', 'toString,hasOwnProperty', '{"elder":true}', 'ELDER', 'elder ', 'size-300', 'rate-2', '</script>')).filter((text) => !text.split(',').some((word) => WORDS.has(word)));

describe('Settings in an address or in the storage', () => {
  it('say the same after they are written and read', () => {
    fc.assert(fc.property(anyMode, (mode) => {
      expect(mergeMode(formatMode(mode), '')).toEqual(mode);
    }));
  });

  it('are written so that people can read them', () => {
    expect(formatMode({ ...STANDARD, elder: true, contrast: 'yellow-on-black', size: 150 })).toBe('elder,contrast-yb,size-150');
    expect(formatMode(STANDARD)).toBe('');
  });

  it('are the standard ones, silently, where what is there is none of ours', () => {
    fc.assert(fc.property(noise, (text) => {
      expect(mergeMode(text, text)).toEqual(STANDARD);
    }), { numRuns: 50 });
  });

  it('hold one by one in the address over what is remembered', () => {
    expect(mergeMode('elder,size-150,contrast-wb', 'contrast-off,size-100')).toEqual({ ...STANDARD, elder: true, contrast: 'off' });
    expect(mergeMode('elder,size-150', 'elder-off')).toEqual({ ...STANDARD, size: 150 });
    expect(mergeMode('elder,size-150', 'standard,patterns')).toEqual({ ...STANDARD, patterns: 'on' });
  });
});

describe('Hatching', () => {
  it('comes by itself with 黑字白底, chosen here or asked for by the system, and can be put off', () => {
    expect(isHatched({ ...STANDARD, contrast: 'black-on-white' }, false)).toBe(true);
    expect(isHatched(STANDARD, true)).toBe(true);
    expect(isHatched({ ...STANDARD, contrast: 'off' }, true)).toBe(false);
    expect(isHatched(STANDARD, false)).toBe(false);
    expect(isHatched({ ...STANDARD, contrast: 'black-on-white', patterns: 'off' }, true)).toBe(false);
  });

  it('is as the reader ticks it, and leaves nothing to remember where the scheme does the same', () => {
    fc.assert(fc.property(anyMode, fc.boolean(), fc.boolean(), (mode, ticked, system) => {
      const patterns = patternsFor(ticked, mode, system);
      expect(isHatched({ ...mode, patterns }, system)).toBe(ticked);
      expect(patterns === 'auto').toBe(isHatched({ ...mode, patterns: 'auto' }, system) === ticked);
    }));
  });
});

describe('The script in the head', () => {
  it('gives the root the attributes of the settings, whatever is remembered and asked', () => {
    fc.assert(fc.property(anyWords, anyWords, (remembered, asked) => {
      const { attributes, stored } = run({ remembered, asked });
      const mode = mergeMode(remembered, asked);
      expect(attributes).toEqual(present(attributesOf(mode)));
      // What the address asks for is remembered for the next page.
      expect(mergeMode(stored ?? '', '')).toEqual(asked === '' ? mergeMode(remembered, '') : mode);
    }));
  });

  it('never throws and gives no attribute for noise', () => {
    fc.assert(fc.property(noise, noise, (remembered, asked) => {
      expect(run({ remembered, asked }).attributes).toEqual({});
    }), { numRuns: 50 });
  });

  it('does without a storage, and still heeds the address', () => {
    expect(run({ blocked: true }).attributes).toEqual({});
    expect(run({ blocked: true, asked: 'elder' }).attributes).toEqual({ mode: 'elder', fit: '125' });
  });

  it('gives who comes back what was chosen last, not what the old address asked for', () => {
    expect(run({ remembered: 'size-125', asked: 'elder', back: true }).attributes).toEqual({ size: '125', fit: '125' });
  });

  it('says that scripts run, and takes it back where one is lost', () => {
    const { classes, fail } = run({});
    expect([...classes]).toEqual(['js']);
    fail?.({ target: { tagName: 'IMG' } });
    expect([...classes]).toEqual(['js']);
    fail?.({ target: { tagName: 'SCRIPT' } });
    expect([...classes]).toEqual([]);
  });

  it('keeps what is pressed until somebody listens', () => {
    const { press, world } = run({});
    const button = {};
    const on = (found: unknown) => ({ target: { closest: (selector: string) => (selector === '[data-press]' ? found : null) } });
    press?.(on(button));
    press?.(on(null));
    press?.({ target: {} });
    expect(world.pressed).toEqual([button]);
    world.pressed = null;
    press?.(on(button));
    expect(world.pressed).toBeNull();
  });

  it('has who comes with settings wait for their styles, as long as these may come', () => {
    expect(run({ sheet: true }).link.disabled).toBe(true);
    for (const end of ['load', 'error'] as const) {
      const { classes, link } = run({ sheet: true, asked: 'elder' });
      expect([[...classes], link.disabled]).toEqual([['js', 'awaits-modes'], false]);
      link[`on${end}`]?.({ type: end });
      expect([[...classes], link.disabled]).toEqual([['js'], end === 'error']);
    }
  });

  it('is small, ends no script early and is understood by browsers of 2020', () => {
    // Settings, the queue of presses and the wait for styles: the only script that stands in the pages themselves.
    expect(HEAD_SCRIPT.length).toBeLessThan(1800);
    expect(HEAD_SCRIPT).not.toMatch(/<|=>|`|\b(?:const|let)\b|\?\?|\?\./);
  });
});

interface Visit {
  remembered?: string;
  asked?: string;
  blocked?: boolean;
  back?: boolean;
  /** Whether the page has a style sheet for settings. */
  sheet?: boolean;
}

/** Runs the script as a browser would, on a root of its own. */
function run({ remembered, asked, blocked = false, back = false, sheet = false }: Visit) {
  const link: { disabled: boolean; onload?: (event: { type: string }) => void; onerror?: (event: { type: string }) => void } = { disabled: true };
  const attributes: Record<string, string> = {};
  const classes = new Set<string>();
  let stored = remembered;
  const listeners: Record<string, (event: unknown) => void> = {};
  const storage = {
    getItem: (key: string) => (key === STORAGE_KEY ? (stored ?? null) : null),
    setItem: (key: string, value: string) => {
      expect(key).toBe(STORAGE_KEY);
      stored = value;
    },
  };
  const root = {
    classList: { add: (name: string) => classes.add(name), remove: (name: string) => classes.delete(name) },
    setAttribute: (name: string, value: string) => {
      attributes[name.replace('data-', '')] = value;
    },
  };
  const world = {
    self: undefined as unknown,
    document: { documentElement: root, querySelector: () => (sheet ? link : null) },
    addEventListener: (name: string, listener: (event: unknown) => void) => {
      listeners[name] = listener;
    },
    dispatchEvent: () => true,
    Event,
    performance: { navigation: { type: back ? 2 : 0 } },
    location: { search: asked === undefined ? '' : `?mode=${new URLSearchParams({ mode: asked }).toString().slice('mode='.length)}` },
    URLSearchParams,
  };
  Object.defineProperty(world, 'localStorage', {
    get: () => {
      if (blocked) throw new Error('SecurityError');
      return storage;
    },
  });
  world.self = world;
  runInNewContext(HEAD_SCRIPT, world);
  return { attributes, classes, stored, link, world: world as { pressed?: unknown[] | null }, press: listeners.click, fail: listeners.error };
}

function present(attributes: object): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
