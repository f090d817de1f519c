import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { COLORS } from '../chart/theme';

type Parts = Record<string, Uint8Array>;

// A zip holds local times from 1980 on; a clock's would make two builds differ.
const ZIP_EPOCH = new Date(1980, 0, 1);

/** Chinese and Latin letters alike. The numbers tell a machine that does not have the font which of its own comes near. */
const FONT = 'typeface="微软雅黑" panose="020B0503020204020204" pitchFamily="34" charset="-122"';
const ACCENTS = ['series-1', 'series-2', 'series-3', 'series-4', 'rest', 'line'] as const;

/**
 * Puts right what the library leaves to chance or gets wrong: times of the clock, random ids, numbers of charts that count on
 * from file to file, ids given twice, parts that are named and not there, paragraphs that say their form twice. The same slides
 * then give the same bytes.
 * @param published the report's day of publication, as in 2019-02-13: the file's date.
 */
export function tidyFile(content: Uint8Array, published: string): Uint8Array {
  const found = readParts(content);
  const first = Math.min(...Object.keys(found).flatMap((name) => /\/chart(\d+)\.xml$/.exec(name)?.[1] ?? []).map(Number));
  const renumber = (text: string) => text.replace(/(charts\/chart|charts\/_rels\/chart|Worksheet)(\d+)(?=\.x)/g, (_, name: string, number: string) => name + String(Number(number) - first + 1));
  const parts = Object.fromEntries(Object.entries(found).map(([name, bytes]) => [renumber(name), bytes]));
  for (const [name, bytes] of Object.entries(parts)) {
    if (name.endsWith('.xlsx')) parts[name] = writeParts(mapXml(readParts(bytes), (xml) => setDates(xml, published)));
  }
  return writeParts(mapXml(parts, (xml, name) => mend(setDates(renumber(xml), published), name, parts)));
}

/** What a zip holds, without the entries that stand for folders. */
function readParts(content: Uint8Array): Parts {
  return Object.fromEntries(Object.entries(unzipSync(content)).filter(([name]) => !name.endsWith('/')));
}

function writeParts(parts: Parts): Uint8Array {
  // Readers that do not look ahead want the list of types first.
  const names = Object.keys(parts).sort((a, b) => Number(b === TYPES) - Number(a === TYPES) || (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(names.map((name) => [name, parts[name] ?? new Uint8Array()])), { mtime: ZIP_EPOCH, level: 9 });
}

const TYPES = '[Content_Types].xml';

function mapXml(parts: Parts, change: (xml: string, name: string) => string): Parts {
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, /\.(?:xml|rels)$/.test(name) ? strToU8(change(strFromU8(bytes), name)) : bytes]));
}

function setDates(xml: string, published: string): string {
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${published}T00:00:00Z`);
}

function mend(xml: string, name: string, parts: Parts): string {
  const chinese = xml.replace(/ altLang="en-US"/g, '').replaceAll('lang="en-US"', 'lang="zh-CN"');
  if (name === TYPES) return chinese.replace(/ *<Override PartName="\/([^"]+)"[^>]*\/>/g, (all, part: string) => (part in parts ? all : ''));
  if (name === 'ppt/presentation.xml') return numberSections(chinese);
  if (name.startsWith('ppt/theme/')) return setTheme(chinese);
  if (name.startsWith('ppt/charts/')) return keepLabelsWhole(chinese);
  if (name.startsWith('ppt/notesSlides/')) return splitParagraphs(chinese);
  return name.startsWith('ppt/slide') ? numberShapes(chinese) : chinese;
}

function numberSections(xml: string): string {
  let count = 0;
  return xml.replace(/(<p14:section [^>]*id=")\{[^}]*\}/g, (_, head: string) => `${head}{00000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}}`);
}

function setTheme(xml: string): string {
  const accents = ACCENTS.map((name, index) => [`accent${index + 1}`, COLORS[name]] as const);
  const links = ['hlink', 'folHlink'].map((name) => [name, COLORS['series-1']] as const);
  const painted = [...accents, ...links].reduce((text, [name, color]) => text.replace(new RegExp(`(<a:${name}>)<a:srgbClr val="[^"]*"/>`), `$1<a:srgbClr val="${color.slice(1).toUpperCase()}"/>`), xml);
  return painted.replace(/(<a:(?:major|minor)Font>)<a:latin [^>]*\/><a:ea [^>]*\/>/g, `$1<a:latin ${FONT}/><a:ea ${FONT}/>`);
}

/** A number and its unit stay on one line. */
function keepLabelsWhole(xml: string): string {
  return xml.replace(/<c:dLbls>.*?<\/c:dLbls>/gs, (labels) => labels.replace('<a:bodyPr/>', '<a:bodyPr wrap="none"/>'));
}

/** A paragraph of its own for each line of the notes. */
function splitParagraphs(xml: string): string {
  return xml.replace(/<a:p>(<a:r><a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>(<a:endParaRPr[^>]*\/>)<\/a:p>/, (_, run: string, text: string, end: string) =>
    text.split(/\r?\n/).map((line) => `<a:p>${run}<a:t>${line}</a:t></a:r>${end}</a:p>`).join(''),
  );
}

/** Every shape a number of its own, and every paragraph its form once, before its first run. */
function numberShapes(xml: string): string {
  let count = 1;
  return xml
    .replace(/(<p:cNvPr id=")\d+(" name="[^"])/g, (_, head: string, tail: string) => `${head}${(count += 1)}${tail}`)
    .replace(/(<\/a:r>)<a:pPr[^>]*?(?:\/>|>.*?<\/a:pPr>)/gs, '$1');
}
