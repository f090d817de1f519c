import type { Section } from '../../data/schema';
import { type Fault, faultAt, type LoadedFile } from '../load';
import { type Ground, lineAt } from './ground';
import type { Span, TracedHeading } from './traced';

/** A heading as a section file declares it: `line` is how it must stand in the text. */
interface Declared {
  file: LoadedFile<Section>;
  path: string;
  section: string;
  subsection?: string;
  line: string;
}

interface TextLine extends Span {
  content: string;
}

const SECTION_LINE = /^[一二三四五六七八九十]+、/;
const SUBSECTION_LINE = /^[(（][一二三四五六七八九十]+[)）]/;

/**
 * Finds every declared heading in the text, in order, and every line that looks like a heading but is not declared.
 * @returns where each section and subsection stands, without headings that were not found, and in `unread` the undeclared lines.
 */
export function traceHeadings({ loaded, text }: Ground): { headings: TracedHeading[]; unread: Span[]; faults: Fault[] } {
  const lines = readLines(text);
  const faults: Fault[] = [];
  const found: { declared: Declared; line: TextLine }[] = [];
  let next = 0;
  for (const declared of loaded.sections.flatMap(declaredHeadings)) {
    const index = lines.findIndex(({ content }, position) => position >= next && content === declared.line);
    const line = lines[index];
    if (line) {
      found.push({ declared, line });
      next = index + 1;
    } else {
      faults.push(notFound(declared, lines));
    }
  }
  const declaredLines = new Set(found.map(({ line }) => line.start));
  const undeclared = lines.filter(({ content, start }) => looksLikeHeading(content) && !declaredLines.has(start));
  faults.push(...undeclared.map((line) => undeclaredHeading(`${loaded.folder}/${loaded.report.value.source.file}`, text, line)));
  return {
    headings: found.map(({ declared, line }, index) => toTraced(declared, line, found.slice(index + 1), text.length)),
    unread: undeclared,
    faults,
  };
}

function declaredHeadings(file: LoadedFile<Section>): Declared[] {
  const { id, ordinal, title, subsections } = file.value;
  return [
    { file, path: 'title', section: id, line: `${ordinal}、${title}` },
    ...subsections.map((subsection, index) => ({
      file,
      path: `subsections[${index}].title`,
      section: id,
      subsection: subsection.id,
      line: subsection.ordinal + subsection.title,
    })),
  ];
}

function readLines(text: string): TextLine[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => {
    const content = match[0].trim();
    const start = match.index + match[0].indexOf(content);
    return { content, start, end: start + content.length };
  });
}

function looksLikeHeading(content: string): boolean {
  return SECTION_LINE.test(content) || SUBSECTION_LINE.test(content);
}

function notFound({ file, path, line }: Declared, lines: readonly TextLine[]): Fault {
  if (lines.some(({ content }) => content === line)) {
    return faultAt(file, path, `标题的顺序与原文不同：「${line}」`, '按原文的先后排列各节（report.json 的 sections）和各小节（subsections）');
  }
  return faultAt(file, path, `标题在原文中找不到：「${line}」`, '把 ordinal 和 title 改成与原文标题行完全一致（ordinal 如「一」或「(一)」，title 不含序号）');
}

function undeclaredHeading(file: string, text: string, { content, start }: TextLine): Fault {
  return {
    file,
    line: lineAt(text, start),
    path: '',
    problem: `原文的标题没有录入：「${content}」`,
    remedy: '在相应一节的 subsections 里加上它；若是新的一节，新建一节的文件并列入 report.json 的 sections',
  };
}

/** A section reaches to the next section, a subsection to the next heading of either rank. */
function toTraced(declared: Declared, line: TextLine, later: readonly { declared: Declared; line: TextLine }[], textEnd: number): TracedHeading {
  const { section, subsection } = declared;
  const following = later.find((other) => subsection !== undefined || other.declared.subsection === undefined);
  return {
    section,
    ...(subsection !== undefined && { subsection }),
    heading: { start: line.start, end: line.end },
    body: { start: line.end, end: following?.line.start ?? textEnd },
  };
}
