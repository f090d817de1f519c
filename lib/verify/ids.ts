import type { Section } from '../../data/schema';
import { type Fault, faultAt, type LoadedFile, type LoadedReport } from '../load';
import { RESERVED_FOR_REPORT, RESERVED_FOR_SITE } from './reserved';

interface DeclaredId {
  file: LoadedFile<unknown>;
  path: string;
  id: string;
}

/** Checks that every id is unique among its like over the whole report, and that none is the address of another page: pages and links are named by them. */
export function verifyIds({ report, sections }: LoadedReport): Fault[] {
  const all = <Key extends keyof Section>(...keys: Key[]): DeclaredId[] =>
    sections.flatMap((file) => keys.flatMap((key) => declared(file, key, file.value[key] as readonly { id: string }[])));
  const charts = [
    ...declared(report, 'overview.charts', report.value.overview.charts),
    ...sections.flatMap((file) => declared(file, 'panel.charts', file.value.panel.charts)),
  ];
  const sectionIds = sections.map((file) => ({ file, path: 'id', id: file.value.id }));
  return [
    ...taken([{ file: report, path: 'id', id: report.value.id }], RESERVED_FOR_SITE),
    ...taken(sectionIds, RESERVED_FOR_REPORT),
    ...repeats(sectionIds),
    ...sections.flatMap((file) => repeats(declared(file, 'subsections', file.value.subsections))),
    ...repeats(all('figures', 'derived')),
    ...repeats(all('identities')),
    ...repeats(all('observations')),
    ...repeats(charts),
    ...repeats(declared(report, 'restorations', report.value.restorations)),
    ...repeats(declared(report, 'unsaid', report.value.unsaid ?? [])),
  ];
}

function declared(file: LoadedFile<unknown>, path: string, entries: readonly { id: string }[]): DeclaredId[] {
  return entries.map(({ id }, index) => ({ file, path: `${path}[${index}].id`, id }));
}

function taken(ids: readonly DeclaredId[], reserved: readonly string[]): Fault[] {
  return ids
    .filter(({ id }) => reserved.includes(id))
    .map(({ file, path, id }) => faultAt(file, path, `编号「${id}」是网站自己的网址，用了它这一页就没有了`, `换一个编号（不能用：${reserved.join('、')}）`));
}

function repeats(ids: readonly DeclaredId[]): Fault[] {
  return ids.flatMap(({ file, path, id }, index) => {
    const first = ids.findIndex((other) => other.id === id);
    const earlier = ids[first];
    if (first === index || !earlier) return [];
    return [faultAt(file, path, `编号「${id}」重复，已用在 ${earlier.file.file} 的 ${earlier.path}`, '换一个没有用过的编号')];
  });
}
