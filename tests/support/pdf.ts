import { getDocumentProxy } from 'unpdf';

/** A PDF as its reader has it. */
export interface Pdf {
  info: Record<string, unknown>;
  /** What PDF/UA calls itself by in the file's metadata. */
  accessible: unknown;
  tagged: boolean;
  pages: Sheet[];
}

export interface Sheet {
  /** Its words without gaps, and without what only repeats. */
  words: string;
  /** Running heads, page numbers, leaders. */
  running: string;
  /** Size of its smallest letters, in points. */
  smallest: number;
}

export async function readPdf(content: Uint8Array): Promise<Pdf> {
  // The reader takes the bytes for itself.
  const pdf = await getDocumentProxy(new Uint8Array(content));
  const { info, metadata } = await pdf.getMetadata();
  const mark = (await pdf.getMarkInfo()) as { Marked?: boolean } | null;
  const pages: Sheet[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent({ includeMarkedContent: true });
    const open: boolean[] = [];
    const sheet = { words: '', running: '', smallest: Infinity };
    for (const item of items) {
      if ('str' in item) {
        sheet[open.includes(true) ? 'running' : 'words'] += item.str;
        if (item.str.trim() !== '') sheet.smallest = Math.min(sheet.smallest, item.height);
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push((item as { tag?: string }).tag === 'Artifact');
    }
    pages.push({ ...sheet, words: packed(sheet.words), running: packed(sheet.running) });
  }
  return { info: info as Record<string, unknown>, accessible: metadata.get('pdfuaid:part'), tagged: mark?.Marked === true, pages };
}

// Fonts draw a radical and the character that it is with one glyph, and a PDF may name either. NFKC joins most of them.
const RADICALS = '―戶⺟⺠⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻤⻥⻦⻨⻩⻬⻮⻰⻳';
const CHARACTERS = '—户母民西见角贝车长门青韦页风飞食马鬼鱼鸟麦黄齐齿龙龟';

/** Words as those of a PDF can be compared: without gaps, and with what fonts draw alike made one. */
export function packed(text: string): string {
  return text.normalize('NFKC').replace(/[\u2e80-\u2eff戶―]/g, (radical) => CHARACTERS[RADICALS.indexOf(radical)] ?? radical).replace(/\s+/g, '');
}
