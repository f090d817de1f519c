import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Weights that pictures are drawn with, and their files in the package. */
const FILES = {
  400: '400Regular/NotoSansSC_400Regular.ttf',
  700: '700Bold/NotoSansSC_700Bold.ttf',
} as const;

export type FontWeight = keyof typeof FILES;

/**
 * Noto Sans SC, which has every character that a report may hold: what is drawn at build must not depend on the machine's fonts.
 * @returns the font's file. @throws where the packages are not installed.
 */
export function readFont(weight: FontWeight): Buffer {
  return readFileSync(path.join(process.cwd(), 'node_modules/@expo-google-fonts/noto-sans-sc', FILES[weight]));
}
