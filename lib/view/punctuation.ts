const FULL_WIDTH: Record<string, string> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）' };
const CHINESE = '[\\u2e80-\\u9fff\\uff00-\\uffef\\u3000-\\u303f“”《》〔〕]';
const FOLDED = new RegExp(`(?<=${CHINESE})[,;:()]|[,;:()](?=${CHINESE})`, 'g');

/**
 * Gives Chinese text back the full-width punctuation that a published page folded to ASCII (一、…,… to 一、…，…). For headings
 * and short items on screen only: where the source is quoted, it is quoted as it stands.
 */
export function unfoldPunctuation(text: string): string {
  return text.replace(FOLDED, (mark) => FULL_WIDTH[mark] ?? mark);
}
