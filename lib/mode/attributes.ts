import type { Mode } from './settings';

/** How much larger letters are in 长者模式: 22 px for 18. */
export const ELDER_FACTOR = 22 / 18;

export type Fit = '125' | '150' | '200' | '250';

/** From which factor on a layout is that of the next larger letters. */
export const FITS: readonly { above: number; fit: Fit }[] = [
  { above: 2.1, fit: '250' },
  { above: 1.6, fit: '200' },
  { above: 1.3, fit: '150' },
  { above: 1.1, fit: '125' },
];

/** What the style sheets see of the settings one by one, as `data-…` of the root element; undefined stands for no attribute. */
export interface Look {
  mode: 'elder' | undefined;
  contrast: string | undefined;
  size: string | undefined;
  patterns: 'on' | 'off' | undefined;
  cursor: 'large' | undefined;
  motion: 'less' | undefined;
}

/** And what follows from all: on a screen of 1500 px, letters of 150 % leave the room of a screen of 1000 px. */
export interface ModeAttributes extends Look {
  fit: Fit | undefined;
}

export function attributesOf(mode: Mode): ModeAttributes {
  const factor = (mode.elder ? ELDER_FACTOR : 1) * (mode.size / 100);
  return { ...lookOf(mode), fit: FITS.find(({ above }) => factor > above)?.fit };
}

export function lookOf({ elder, contrast, size, patterns, cursor, still }: Mode): Look {
  return {
    mode: elder ? 'elder' : undefined,
    contrast: contrast === 'auto' ? undefined : contrast,
    size: size === 100 ? undefined : String(size),
    patterns: patterns === 'auto' ? undefined : patterns,
    cursor: cursor ? 'large' : undefined,
    motion: still ? 'less' : undefined,
  };
}
