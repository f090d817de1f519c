import { type Fault, faultAt, meantName } from '../load';
import { longestUnit, readNumbers, readWording } from '../number';
import { type Amounts, namesNothing } from './amounts';
import { type AuthoredText, authoredTexts } from './authored-texts';
import type { Ground } from './ground';

const PLACEHOLDER = /\{([^{}]*)\}/g;
const QUOTATION = /[“「『]([^“”「」『』]+)[”」』]/g;
// A number before one of these is a date, not an amount.
const DATE_UNITS = ['年', '月', '日'];

/**
 * Checks every sentence that a person wrote for the site: figures stand in it only as placeholders, so that they cannot drift
 * from the data; a number written out must be one that the report itself writes (2018年).
 */
export function verifyAuthored(ground: Ground, amounts: Amounts): Fault[] {
  const written = new Set(ground.tokens.flatMap((token) => (token.script === 'words' ? token.raw : [token.raw, token.value, token.upper ?? token.value])).map((raw) => raw.normalize('NFKC')));
  return authoredTexts(ground.loaded).flatMap((authored) => [
    ...checkPlaceholders(authored, amounts, ground.units),
    ...checkLiterals(authored, written, ground),
  ]);
}

function checkPlaceholders({ text, file, path, placeholders }: AuthoredText, amounts: Amounts, units: readonly string[]): Fault[] {
  const faults = [...text.matchAll(PLACEHOLDER)].flatMap((match) => {
    const id = match[1] ?? '';
    if (!placeholders) return [faultAt(file, path, `这里不能用占位符「{${id}}」`, '这一处直接写文字，不写数')];
    const amount = amounts.known.get(id);
    if (namesNothing(amounts, id)) return [faultAt(file, path, `占位符「{${id}}」指不到任何数据`, `改成某条 figures 或 derived 的 id(检查拼写)${meantName(id, amounts.known.keys())}`)];
    if (!amount) return [];
    const after = text.slice(match.index + match[0].length);
    if (amount.unitless || longestUnit(after, units) !== amount.unit) return [];
    return [faultAt(file, path, `占位符「{${id}}」后面又写了单位「${amount.unit}」`, `删去后面的「${amount.unit}」：占位符会连同限定词和单位一起显示`)];
  });
  if (!/[{}]/.test(text.replace(PLACEHOLDER, ''))) return faults;
  return [...faults, faultAt(file, path, '花括号不成对', '占位符写成 {编号}，左右各一个英文花括号')];
}

/** A counted thing is a placeholder or inside a quotation; any other number (a year, 第几次) must be one that the report writes. */
function checkLiterals({ text, file, path, placeholders, ownNumbers = '' }: AuthoredText, written: ReadonlySet<string>, ground: Ground): Fault[] {
  if (!/[0-9０-９]/.test(text.replace(PLACEHOLDER, ''))) return [];
  const own = readNumbers(ownNumbers).map(({ raw }) => raw);
  const plain = text.replace(PLACEHOLDER, ' ').replace(QUOTATION, (whole, quoted: string) => (ground.text.includes(quoted) ? ' ' : whole));
  const literals = readNumbers(plain).filter(({ script, raw }) => script === 'arabic' && !own.includes(raw));
  return literals.flatMap((token) => {
    const { unit } = readWording(plain, token, ground.units);
    const counts = unit !== '' && !DATE_UNITS.includes(unit) && plain.charAt(token.start - 1) !== '第';
    if (counts) {
      return [faultAt(file, path, `直接写了数字「${token.raw}${unit}」`, placeholders ? '改用占位符 {编号}，数就会随数据走' : '这一处不写数：改成没有数的说法')];
    }
    if (written.has(token.raw.normalize('NFKC'))) return [];
    return [faultAt(file, path, `直接写了数字「${token.raw}」，而原文没有这个数`, placeholders ? '改用占位符 {编号}；不是数据的改用汉字或删去' : '改用汉字或删去：这一处不写数')];
  });
}
