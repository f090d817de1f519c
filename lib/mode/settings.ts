/** 跟随系统 (what the reader's system asks for), the standard white page, and three schemes of high contrast. */
export const CONTRASTS = ['auto', 'off', 'black-on-white', 'white-on-black', 'yellow-on-black'] as const;
/** Text sizes in per cent of the standard one. */
export const SIZES = [100, 125, 150, 200] as const;
/** Speeds of reading aloud, 1 being the voice's own. */
export const RATES = [0.75, 1, 1.25, 1.5] as const;

/** Hatching as the scheme has it, or always, or never. */
export const PATTERNS = ['auto', 'on', 'off'] as const;

export type Contrast = (typeof CONTRASTS)[number];
export type Size = (typeof SIZES)[number];
export type Rate = (typeof RATES)[number];
export type Patterns = (typeof PATTERNS)[number];

/** How a reader wants to see, and hear, the site. */
export interface Mode {
  /** 长者模式: another layout, not only larger. */
  elder: boolean;
  contrast: Contrast;
  size: Size;
  /** Hatching on top of the colours of charts. */
  patterns: Patterns;
  /** A pointer that is easy to find. */
  cursor: boolean;
  /** Nothing moves by itself. */
  still: boolean;
  rate: Rate;
}

export const STANDARD: Mode = { elder: false, contrast: 'auto', size: 100, patterns: 'auto', cursor: false, still: false, rate: 1 };

/** Where the settings are remembered: words as in an address. The number counts versions of their meaning. */
export const STORAGE_KEY = 'mode.1';
/** The address's part that asks for settings. */
export const PARAMETER = 'mode';

const CONTRAST_WORDS: Record<Contrast, string> = {
  auto: 'contrast-auto',
  off: 'contrast-off',
  'black-on-white': 'contrast-bw',
  'white-on-black': 'contrast-wb',
  'yellow-on-black': 'contrast-yb',
};

/** Every word that an address or the storage may hold, and the setting that it stands for. */
export const WORDS: ReadonlyMap<string, Partial<Mode>> = new Map<string, Partial<Mode>>([
  ['elder', { elder: true }],
  ['elder-off', { elder: false }],
  ...CONTRASTS.map((contrast): [string, Partial<Mode>] => [CONTRAST_WORDS[contrast], { contrast }]),
  ...SIZES.map((size): [string, Partial<Mode>] => [`size-${size}`, { size }]),
  ['patterns', { patterns: 'on' }],
  ['patterns-off', { patterns: 'off' }],
  ['cursor', { cursor: true }],
  ['still', { still: true }],
  ...RATES.map((rate): [string, Partial<Mode>] => [`rate-${rate}`, { rate }]),
]);

/** The word that forgets everything said before it, also in the storage: `?mode=standard`, `?mode=standard,elder`. */
export const FORGET = 'standard';

/**
 * Settings from words separated by commas, as in `?mode=elder,contrast-yb,size-150`. A later word overrides an earlier one;
 * a word that is none of ours says nothing.
 */
export function parseMode(text: string, before: Partial<Mode> = {}): Partial<Mode> {
  return text.split(',').reduce<Partial<Mode>>((mode, word) => (word === FORGET ? {} : { ...mode, ...WORDS.get(word) }), before);
}

/** The words for what differs from the standard; empty where nothing does. */
export function formatMode(mode: Mode): string {
  const differs = (part: Partial<Mode>) => (Object.keys(part) as (keyof Mode)[]).every((key) => part[key] === mode[key] && part[key] !== STANDARD[key]);
  return [...WORDS].filter(([, part]) => differs(part)).map(([word]) => word).join(',');
}

/** The address goes before what is remembered, and that before the standard; the system's own wishes are met by the style sheets. */
export function mergeMode(remembered: string, asked: string): Mode {
  return { ...STANDARD, ...parseMode(asked, parseMode(remembered)) };
}
