import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parse, readWorkbook } from './xlsx';

/** A native chart as its XML and the worksheet within it have it; numbers stay the strings that the file holds. */
export interface FileChart {
  direction: string;
  grouping: string;
  /** Number format of the labels; undefined where no numbers are printed. */
  format?: string;
  series: { name: string; categories: string[]; values: string[] }[];
  /** Rows of its worksheet, the header first. */
  sheet: string[][];
}

export interface FileSlide {
  title: string;
  /** Every paragraph of its shapes and tables. */
  paragraphs: string[];
  tables: number;
  charts: FileChart[];
  notes: string[];
  links: string[];
  /** Boxes of its shapes, in EMU. */
  boxes: { x: number; y: number; w: number; h: number }[];
  /** Sizes of type, in hundredths of a point. */
  sizes: number[];
  ids: string[];
}

export interface Relation {
  from: string;
  type: string;
  target: string;
  external: boolean;
}

export interface PowerPoint {
  parts: Record<string, Uint8Array>;
  relations: Relation[];
  size: { w: number; h: number };
  slides: FileSlide[];
}

/** Reads a PowerPoint file without the library that writes it. @throws where any of its XML is not well-formed. */
export function readPowerPoint(content: Uint8Array): PowerPoint {
  const parts = unzipSync(content);
  for (const name of Object.keys(parts).filter((each) => /\.(?:xml|rels)$/.test(each))) parse(textOf(parts, name), {});
  const relations = Object.keys(parts).filter((name) => name.endsWith('.rels')).flatMap((name) => readRelations(parts, name));
  const size = { w: 0, h: 0 };
  const order: string[] = [];
  parse(textOf(parts, 'ppt/presentation.xml'), {
    open: (name, attributes) => {
      if (name === 'p:sldId') order.push(attributes['r:id'] ?? '');
      if (name === 'p:sldSz') Object.assign(size, { w: Number(attributes.cx), h: Number(attributes.cy) });
    },
  });
  const slides = order.map((id) => readSlide(parts, relations, targetOf(parts, 'ppt/presentation.xml', id)));
  return { parts, relations, size, slides };
}

/** Paths of parts that a list of content types names, and endings that it knows. */
export function readContentTypes(parts: Record<string, Uint8Array>): { overrides: string[]; defaults: string[] } {
  const [overrides, defaults]: [string[], string[]] = [[], []];
  parse(textOf(parts, '[Content_Types].xml'), {
    open: (name, { PartName = '', Extension = '' }) => {
      if (name === 'Override') overrides.push(PartName.slice(1));
      if (name === 'Default') defaults.push(Extension);
    },
  });
  return { overrides, defaults };
}

function textOf(parts: Record<string, Uint8Array>, name: string): string {
  return strFromU8(parts[name] ?? new Uint8Array());
}

function relationsName(part: string): string {
  return `${posix.dirname(part)}/_rels/${posix.basename(part)}.rels`;
}

function readRelations(parts: Record<string, Uint8Array>, name: string): (Relation & { id: string })[] {
  const from = posix.join(posix.dirname(posix.dirname(name)), posix.basename(name, '.rels'));
  const found: (Relation & { id: string })[] = [];
  parse(textOf(parts, name), {
    open: (tag, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (tag !== 'Relationship') return;
      const external = TargetMode === 'External';
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(posix.dirname(from), Target);
      found.push({ id: Id, from, type: Type.split('/').at(-1) ?? '', target: external ? Target : target, external });
    },
  });
  return found;
}

function targetOf(parts: Record<string, Uint8Array>, from: string, id: string): string {
  return readRelations(parts, relationsName(from)).find((relation) => relation.id === id)?.target ?? '';
}

function readSlide(parts: Record<string, Uint8Array>, relations: readonly Relation[], name: string): FileSlide {
  const own = relations.filter(({ from }) => from === name);
  const slide: FileSlide = { title: '', paragraphs: [], tables: 0, charts: [], notes: [], links: [], boxes: [], sizes: [], ids: [] };
  let isTitle = false;
  parse(textOf(parts, name), {
    open: (tag, attributes, path) => {
      if (tag === 'p:sp') isTitle = false;
      if (tag === 'p:ph' && attributes.type === 'title') isTitle = true;
      if (tag === 'a:p') slide.paragraphs.push('');
      if (tag === 'a:tbl') slide.tables += 1;
      if (tag === 'p:cNvPr') slide.ids.push(attributes.id ?? '');
      if (attributes.sz !== undefined && /^a:(?:rPr|defRPr)$/.test(tag)) slide.sizes.push(Number(attributes.sz));
      if (path.includes('p:grpSpPr')) return;
      if (tag === 'a:off') slide.boxes.push({ x: Number(attributes.x), y: Number(attributes.y), w: 0, h: 0 });
      if (tag === 'a:ext' && attributes.cx !== undefined) Object.assign(slide.boxes.at(-1) ?? {}, { w: Number(attributes.cx), h: Number(attributes.cy) });
    },
    text: (text, path) => {
      if (path.at(-1) !== 'a:t') return;
      slide.paragraphs[slide.paragraphs.length - 1] += text;
      if (isTitle) slide.title += text;
    },
  });
  slide.charts = own.filter(({ type }) => type === 'chart').map(({ target }) => readChart(parts, relations, target));
  slide.notes = own.filter(({ type }) => type === 'notesSlide').flatMap(({ target }) => readParagraphs(textOf(parts, target)));
  slide.links = own.filter(({ external }) => external).map(({ target }) => target);
  return slide;
}

function readParagraphs(xml: string): string[] {
  const paragraphs: string[] = [];
  parse(xml, {
    open: (tag) => {
      if (tag === 'a:p') paragraphs.push('');
    },
    text: (text, path) => {
      if (path.at(-1) === 'a:t') paragraphs[paragraphs.length - 1] += text;
    },
  });
  return paragraphs;
}

function readChart(parts: Record<string, Uint8Array>, relations: readonly Relation[], name: string): FileChart {
  const workbook = relations.find(({ from, type }) => from === name && type === 'package')?.target ?? '';
  const chart: FileChart = { direction: '', grouping: '', series: [], sheet: [...readWorkbook(parts[workbook] ?? new Uint8Array()).values()][0] ?? [] };
  let format = '';
  parse(textOf(parts, name), {
    open: (tag, { val = '', formatCode = '' }, path) => {
      if (tag === 'c:barDir') chart.direction = val;
      if (tag === 'c:grouping') chart.grouping = val;
      if (tag === 'c:ser') chart.series.push({ name: '', categories: [], values: [] });
      if (tag === 'c:numFmt' && path.includes('c:dLbls')) format = formatCode;
      if (tag === 'c:showVal' && val === '1') chart.format = format;
    },
    text: (text, path) => {
      const series = chart.series.at(-1);
      if (path.at(-1) !== 'c:v' || !series) return;
      if (path.includes('c:tx')) series.name += text;
      if (path.includes('c:cat')) series.categories.push(text);
      if (path.includes('c:val')) series.values.push(text);
    },
  });
  return chart;
}

/** A number as a spreadsheet program prints it in a format of digits and quoted words: 1234 in `#,##0"份"` is 1,234份. */
export function formatNumber(value: string, format: string): string {
  const words = format.match(/"[^"]*"|[#,0.]+/g) ?? [];
  return words
    .map((word) => {
      if (word.startsWith('"')) return word.slice(1, -1);
      const fixed = Number(value).toFixed(word.split('.')[1]?.length ?? 0);
      return word.includes(',') ? fixed.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',') : fixed;
    })
    .join('');
}
