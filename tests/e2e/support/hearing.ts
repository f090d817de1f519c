import { LONGEST_SENTENCE } from '../../../lib/text';
import type { Spoken } from './speech';
import { expect } from './test';

const SAYABLE = /^[\p{Script=Han}a-zA-Z，。；：、！？ ]+$/u;

/** Characters and pauses only, no sentence too long, one at a time, in a Mandarin voice, each lit on the page. */
export function expectGoodSpeech(spoken: readonly Spoken[]): void {
  expect(spoken.filter(({ text }) => !SAYABLE.test(text) || text.length > LONGEST_SENTENCE).map(({ text }) => text)).toEqual([]);
  expect(spoken.filter(({ overlaps }) => overlaps).map(({ text }) => text)).toEqual([]);
  expect(spoken.filter(({ highlights }) => highlights !== 1).map(({ text }) => text)).toEqual([]);
  expect(new Set(spoken.map(({ voice, lang }) => `${voice} ${lang}`))).toEqual(new Set(['zh_CN local zh-CN']));
}

/** Without the marks: where a text is cut, one of them may be missing. */
export function packed(text: string): string {
  return text.replace(/[，。；：、！？ ]/g, '');
}
