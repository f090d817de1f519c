import { textWidth, wrapText } from '../chart/measure';

/** How a line of a picture is set; sizes in units of the picture. */
export interface Look {
  size: number;
  line: number;
  bold?: boolean;
  color: string;
}

/** A part of a picture of known height, drawn once its place is known. */
export interface Block {
  height: number;
  render: (x: number, y: number) => string;
}

/** A text broken into lines of at most `width`. Nothing for an empty text. */
export function textBlock(text: string, width: number, look: Look): Block {
  const { size, line, bold = false } = look;
  const lines = text === '' ? [] : textWidth(text, size, bold) <= width ? [text] : keepOpened(wrapText(text, width - size, size, bold));
  return {
    height: lines.length * line,
    render: (x, y) => lines.map((words, index) => textLine(words, x, y + line * index + (line + size * 0.72) / 2, look)).join(''),
  };
}

/** An opening mark goes to the line of what it opens; lines were broken with room for it. */
function keepOpened(lines: readonly string[]): string[] {
  const opened = lines.map((line) => /[（《“‘〔(]+$/.exec(line)?.[0] ?? '');
  return lines.map((line, index) => (opened[index - 1] ?? '') + line.slice(0, line.length - (opened[index] ?? '').length));
}

/** One line of text; `y` is its baseline. */
export function textLine(words: string, x: number, y: number, { size, bold = false, color }: Look): string {
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}"${bold ? ' font-weight="bold"' : ''} fill="${color}">${escapeXml(words)}</text>`;
}

/** Parts under each other, `gap` apart; empty ones take no room. */
export function stack(blocks: readonly Block[], gap: number): Block {
  const shown = blocks.filter(({ height }) => height > 0);
  const height = shown.reduce((total, block) => total + block.height, 0) + gap * Math.max(shown.length - 1, 0);
  return {
    height,
    render: (x, y) => {
      let top = y;
      return shown
        .map((block) => {
          const svg = block.render(x, top);
          top += block.height + gap;
          return svg;
        })
        .join('');
    },
  };
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Two decimals are finer than any screen. */
export function round(length: number): number {
  return Math.round(length * 100) / 100;
}
