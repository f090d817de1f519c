const DIGITS = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'];
const SCALES = ['', '万', '亿', '万亿'];
/** Digits beyond which a number has no name that a listener would know. */
const LONGEST = 16;

/**
 * A number as a Chinese newsreader says it: 3718 is 三千七百一十八, 1.50 is 一点五零, 2000 is 两千, 200 is 二百, 12 is 十二.
 * @param value a decimal string without sign and separators.
 */
export function speakNumber(value: string): string {
  const [whole = '', decimals] = value.split('.');
  return speakInteger(whole.replace(/^0+(?=\d)/, '')) + (decimals === undefined ? '' : `点${speakDigits(decimals)}`);
}

/** Digit by digit, as years and file numbers are said: 2018 is 二零一八. */
export function speakDigits(digits: string): string {
  return [...digits].map((digit) => DIGITS[Number(digit)] ?? digit).join('');
}

function speakInteger(whole: string): string {
  if (whole === '0') return DIGITS.charAt(0);
  if (whole.length > LONGEST) return speakDigits(whole);
  // In fours from the right: 12,3456 is 十二 of 万 and 三千四百五十六.
  const groups = whole.match(/\d{1,4}(?=(?:\d{4})*$)/g) ?? [];
  let spoken = '';
  groups.forEach((group, index) => {
    if (Number(group) === 0) return;
    const scale = SCALES[groups.length - 1 - index] ?? '';
    const gap = spoken !== '' && (group.startsWith('0') || Number(groups[index - 1]) === 0);
    // 万亿 is said once where 亿 follows: 一万二千亿, not 一万亿二千亿.
    const said = scale === '万亿' && Number(groups[index + 1]) > 0 ? '万' : scale;
    spoken += (gap ? '零' : '') + (spoken === '' ? speakFirstGroup(group, said) : speakGroup(group)) + said;
  });
  return spoken;
}

/** A number begins with 十, not 一十, and with 两千, 两万, 两亿. */
function speakFirstGroup(group: string, scale: string): string {
  if (group === '2' && scale !== '') return '两';
  return speakGroup(group).replace(/^一十/, '十').replace(/^二千/, '两千');
}

/** Up to four digits, of which one at least is not zero. */
function speakGroup(group: string): string {
  const digits = [...group.replace(/^0+/, '')];
  return digits
    .map((digit, index) => (digit === '0' ? DIGITS.charAt(0) : speakDigits(digit) + (PLACES[digits.length - 1 - index] ?? '')))
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '');
}
