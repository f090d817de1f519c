import type { Heading, Section } from '../../data/schema';
import { type Fault, faultAt, type LoadedFile } from '../load';
import { findHeading, type FoundHeading } from './find-heading';
import { foldWidth } from './fold';
import { type Ground, lineAt } from './ground';
import { checkRanks, findEmpty } from './heading-ranks';
import { hintOf } from './near';
import { headingOf } from './ordinals';
import { beginsClause, tracePassage } from './passages';
import type { Span, TracedHeading, TracedSummary } from './traced';
import { findUndeclared } from './undeclared-headings';

/** A heading as a section file declares it. */
export interface Declared {
  file: LoadedFile<Section>;
  path: string;
  rank: 'summary' | 'section' | 'subsection';
  section: string;
  subsection?: string;
  heading: Pick<Heading, 'ordinal' | 'title' | 'begins'>;
}

/** A declared heading in the text; where the text has none, the empty stretch before its part's first words. */
export interface PlacedHeading extends FoundHeading {
  declared: Declared;
  /** What must lie behind it. */
  next: number;
}

export interface HeadingTrace {
  /** Sections and subsections in the text's order, without those that were not found. */
  headings: TracedHeading[];
  /** Headings that only gather the sections under them. */
  summaries: TracedSummary[];
  /** Undeclared headings: their numbers are not accounted for a second time. */
  unread: Span[];
  faults: Fault[];
}

/** Finds every declared heading in the text, in order, and every line that looks like a heading but is not declared. */
export function traceHeadings(ground: Ground): HeadingTrace {
  const { loaded, text } = ground;
  const folded = foldWidth(text);
  const faults: Fault[] = [];
  const found: PlacedHeading[] = [];
  const misplaced: number[] = [];
  for (const declared of declaredHeadings(loaded.sections)) {
    const { placed, elsewhere, faults: own } = place(declared, text, folded, found.at(-1)?.next ?? 0);
    if (placed) found.push(placed);
    if (elsewhere !== undefined) misplaced.push(elsewhere);
    faults.push(...own);
  }
  const undeclared = findUndeclared(ground, folded, found, misplaced);
  const source = `${loaded.folder}/${loaded.report.value.source.file}`;
  return {
    headings: found.flatMap((placed, index) => toTraced(placed, found.slice(index + 1), text.length)),
    summaries: found.flatMap(({ start, end, declared }) => (declared.rank === 'summary' ? [{ section: declared.section, heading: { start, end } }] : [])),
    unread: undeclared,
    faults: [...faults, ...checkRanks(loaded.sections), ...undeclared.map((span) => undeclaredHeading(source, text, span)), ...findEmpty(found, text)],
  };
}

/** A summary heading is told with every section under it, and stands once. */
function declaredHeadings(sections: readonly LoadedFile<Section>[]): Declared[] {
  return sections.flatMap((file, index) => {
    const { id: section, under, subsections, ...heading } = file.value;
    const above = sections[index - 1]?.value.under;
    const opens = under !== undefined && (above === undefined || headingOf(above) !== headingOf(under));
    return [
      ...(opens ? [{ file, path: 'under.title', rank: 'summary' as const, section, heading: under }] : []),
      { file, path: 'title', rank: 'section' as const, section, heading },
      ...subsections.map((own, position) => ({
        file,
        path: `subsections[${position}].title`,
        rank: 'subsection' as const,
        section,
        subsection: own.id,
        heading: own,
      })),
    ];
  });
}

/** @returns in `elsewhere` where a heading stands that is out of order. */
function place(declared: Declared, text: string, folded: string, from: number): { placed?: PlacedHeading; elsewhere?: number; faults: Fault[] } {
  const { heading, file, path } = declared;
  if (heading.begins !== undefined) return placeBeginning(declared, heading.begins, text, from);
  const wanted = { title: foldWidth(heading.title), ...(heading.ordinal !== undefined && { ordinal: foldWidth(heading.ordinal) }) };
  const found = findHeading(folded, wanted, from);
  if (found) return { placed: { declared, ...found, next: found.end }, faults: [] };
  const words = headingOf(heading);
  const elsewhere = findHeading(folded, wanted, 0);
  if (elsewhere) return { elsewhere: elsewhere.start, faults: [outOfOrder(declared, words)] };
  const remedy = `把 ordinal 和 title 改成与原文标题完全一致（ordinal 如「一」「(一)」「第一部分」，原文没有就不写；title 不含序号）${hintOf(text, heading.title)}`;
  return { faults: [faultAt(file, path, `标题在原文中找不到：「${words}」`, remedy)] };
}

/** A part without a heading begins where its first words stand. */
function placeBeginning(declared: Declared, begins: NonNullable<Heading['begins']>, text: string, from: number): { placed?: PlacedHeading; faults: Fault[] } {
  const { heading, file, path } = declared;
  const field = (name: string) => path.replace(/title$/, name);
  if (heading.ordinal !== undefined) {
    return { faults: [faultAt(file, field('ordinal'), '原文没有标题的，也没有序号', '删去 ordinal；原文有标题的，删去 begins')] };
  }
  const { span, faults } = tracePassage(text, begins, file, field('begins'));
  if (!span) return { faults };
  if (!beginsClause(text, span.start)) {
    return { faults: [faultAt(file, field('begins.quote'), 'begins 不是从一句的开头起的', '从这一部分第一句的第一个字抄起')] };
  }
  if (span.start < from) return { faults: [outOfOrder(declared, heading.title)] };
  return { placed: { declared, start: span.start, end: span.start, next: span.end, place: 'line' }, faults: [] };
}

function outOfOrder({ file, path }: Declared, words: string): Fault {
  return faultAt(file, path, `标题的顺序与原文不同：「${words}」`, '按原文的先后排列各节（report.json 的 sections）和各小节（subsections）');
}

function undeclaredHeading(file: string, text: string, { start, end }: Span): Fault {
  return {
    file,
    line: lineAt(text, start),
    path: '',
    problem: `原文的标题没有录入：「${text.slice(start, end)}」`,
    remedy: '在相应一节的 subsections 里加上它；若是新的一节，新建一节的文件并列入 report.json 的 sections；若不是标题，在 exclusions 里写明它的序号（kind 是 numbering）',
  };
}

/** A section reaches to the next section or the summary over it, a subsection to the next heading of any rank. */
function toTraced({ declared, start, end }: PlacedHeading, later: readonly PlacedHeading[], textEnd: number): TracedHeading[] {
  const { rank, section, subsection, heading } = declared;
  if (rank === 'summary') return [];
  const following = later.find((other) => subsection !== undefined || other.declared.rank !== 'subsection');
  return [
    {
      section,
      ...(subsection !== undefined && { subsection }),
      ...(heading.begins !== undefined && { name: heading.title }),
      heading: { start, end },
      body: { start: end, end: following?.start ?? textEnd },
    },
  ];
}
