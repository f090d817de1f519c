import { reportSchema, sectionSchema, type Report, type Section, type Vocabulary } from '../../data/schema';
import { type Fault, faultAt } from './fault';
import { checkEncoding, type FileResult, hintOfFile, readFolder, readJson, readText } from './file';
import type { LoadedFile, LoadedReport } from './loaded';
import { checksum, normaliseSource } from './source';

/** A report's folder as far as it could be read. */
export interface ReportResult {
  loaded?: LoadedReport;
  faults: Fault[];
}

/** Reads one report's folder: report.json, its source text and its sections. `folder` is the path from the project's root. */
export function readReport(folder: string, vocabulary: LoadedFile<Vocabulary> | undefined): ReportResult {
  const { loaded: report, faults } = readJson(`${folder}/report.json`, reportSchema);
  if (!report) return { faults };
  const source = readSource(folder, report);
  const sections = [...new Set(report.value.sections)].map((name) => readSection(folder, name));
  const allFaults = [
    ...checkFolderName(folder, report),
    ...source.faults,
    ...checkSectionList(folder, report),
    ...sections.flatMap((section) => section.faults),
  ];
  if (source.text === undefined || !vocabulary) return { faults: allFaults };
  const loadedSections = sections.flatMap(({ loaded }) => (loaded ? [loaded] : []));
  return {
    loaded: { folder, report, sections: loadedSections, complete: loadedSections.length === sections.length, text: source.text, vocabulary },
    faults: allFaults,
  };
}

function checkFolderName(folder: string, report: LoadedFile<Report>): Fault[] {
  const name = folder.split('/').at(-1) ?? '';
  if (name === report.value.id) return [];
  return [
    faultAt(report, 'id', `编号「${report.value.id}」和文件夹名「${name}」不一致`, '把 id 或文件夹名改成一样的（网址用的就是它）'),
  ];
}

function readSource(folder: string, report: LoadedFile<Report>): { text?: string; faults: Fault[] } {
  const { file, sha256 } = report.value.source;
  const content = readText(`${folder}/${file}`);
  if (content === undefined) {
    return { faults: [faultAt(report, 'source.file', `原文文件「${file}」不存在`, `把报告全文原样存为 ${folder}/${file}${hintOfFile(`${folder}/${file}`)}`)] };
  }
  const garbled = checkEncoding(`${folder}/${file}`, content);
  if (garbled.length > 0) return { faults: garbled };
  const text = normaliseSource(content);
  if (text.trim() === '') return { faults: [{ file: `${folder}/${file}`, path: '', problem: '原文文件是空的', remedy: '把报告全文原样存进去' }] };
  // An editor puts a line end after the last line or takes it away: the text is the same.
  const bare = text.replace(/\n+$/, '');
  const same = [text, bare, `${bare}\n`].find((each) => checksum(each) === sha256);
  if (same !== undefined) return { text: same, faults: [] };
  const actual = checksum(text);
  if (/^0+$/.test(sha256)) {
    return { text, faults: [faultAt(report, 'source.sha256', `校验和还没有填：实际是 ${actual}`, `核对 ${file} 确是原样的全文后，把 sha256 改成 ${actual}`)] };
  }
  const remedy = `原文不能改：请恢复原文；若确是换了新的官方文本，把 sha256 改成 ${actual} 并重新核对每条引文`;
  return { text, faults: [faultAt(report, 'source.sha256', `原文变了：实际校验和是 ${actual}`, remedy)] };
}

function checkSectionList(folder: string, report: LoadedFile<Report>): Fault[] {
  const listed = report.value.sections;
  const present = sectionNames(folder);
  const absent = listed.flatMap((name, index) =>
    present.includes(name)
      ? []
      : [faultAt(report, `sections[${index}]`, `列出的一节「${name}」没有文件`, `新建 ${folder}/sections/${name}.json，或从 sections 里删去这一行${hintOfFile(`${folder}/sections/${name}.json`)}`)],
  );
  const repeated = listed.flatMap((name, index) =>
    listed.indexOf(name) === index ? [] : [faultAt(report, `sections[${index}]`, `一节「${name}」列了两次`, '删去重复的一行')],
  );
  const unlisted = present
    .filter((name) => !listed.includes(name))
    .map((name) => ({
      file: `${folder}/sections/${name}.json`,
      path: '',
      problem: '这一节的文件没有列入 report.json 的 sections',
      remedy: `在 report.json 的 sections 里按报告顺序加上 "${name}"，或删去这个文件`,
    }));
  return [...absent, ...repeated, ...unlisted];
}

/** An absent file is the list's fault, which says more. */
function readSection(folder: string, name: string): FileResult<Section> {
  return sectionNames(folder).includes(name) ? readJson(`${folder}/sections/${name}.json`, sectionSchema) : { faults: [] };
}

function sectionNames(folder: string): string[] {
  return readFolder(`${folder}/sections`, 'file')
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length));
}
