import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';

const CHINESE = /[\u4e00-\u9fff]/;
const FIRST = 0x4e00;
const LAST = 0x9fff;

const toSimplified = Converter({ from: 't', to: 'cn' });

/** Sounds of the Chinese characters of some texts, as they are read there: 调 is tiao in 调解 and diao in 调查. `fu复付yi议`. */
export function packSounds(texts: readonly string[], known: ReadonlySet<string> = new Set()): string {
  const characters = new Map<string, Set<string>>();
  for (const text of new Set(texts)) {
    const sounds = pinyin(text, { toneType: 'none', type: 'array', v: true });
    for (const [index, character] of [...text].entries()) {
      const sound = sounds[index];
      if (!CHINESE.test(character) || known.has(character) || sound === undefined || !/^[a-z]+$/.test(sound)) continue;
      characters.set(sound, (characters.get(sound) ?? new Set()).add(character));
    }
  }
  return [...characters].sort(([a], [b]) => (a < b ? -1 : 1)).map(([sound, own]) => sound + [...own].sort().join('')).join('');
}

/** The traditional characters of which some texts hold the simplified ones, each before its own. What stands in the texts itself is left alone. */
export function packTraditional(texts: readonly string[], known: ReadonlySet<string> = new Set()): string {
  const present = charactersOf(texts);
  let pairs = '';
  for (let code = FIRST; code <= LAST; code += 1) {
    const traditional = String.fromCharCode(code);
    const simplified = toSimplified(traditional);
    if (simplified !== traditional && present.has(simplified) && !known.has(simplified) && !present.has(traditional)) pairs += traditional + simplified;
  }
  return pairs;
}

/** Every Chinese character of some texts. */
export function charactersOf(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => [...text].filter((character) => CHINESE.test(character))));
}
