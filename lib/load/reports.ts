import { searchWordsSchema, siteSchema, vocabularySchema, type SearchWords, type Site, type Vocabulary } from '../../data/schema';
import type { Fault } from './fault';
import { readFolder, readJson, readJsonIfThere } from './file';
import type { LoadedFile, LoadedReport } from './loaded';
import { readReport } from './report';

/** Everything under the data folder, as far as it could be read. */
export interface LoadedData {
  /** Reports of which every file was read. */
  reports: LoadedReport[];
  /** Reports of which a section is missing or faulty: what is left can still be looked at. */
  incomplete: LoadedReport[];
  /** Whether every folder's report.json and text could be read: where one could not, a report or a district that is not found may be its own. */
  complete: boolean;
  site?: LoadedFile<Site>;
  vocabulary?: LoadedFile<Vocabulary>;
  /** Absent where nobody has written one. */
  search?: LoadedFile<SearchWords>;
  faults: Fault[];
}

/**
 * Reads the data folder: site.json, indicators.json, search.json and reports/<id>/.
 * @param dataFolder path from the project's root, such as `data`; messages name files by it.
 * @returns what could be read and every fault found on the way; never throws for what the files hold.
 */
export function readReports(dataFolder: string): LoadedData {
  const site = readJson(`${dataFolder}/site.json`, siteSchema);
  const vocabulary = readJson(`${dataFolder}/indicators.json`, vocabularySchema);
  const search = readJsonIfThere(`${dataFolder}/search.json`, searchWordsSchema);
  const folders = readFolder(`${dataFolder}/reports`, 'folder');
  const results = folders.map((name) => readReport(`${dataFolder}/reports/${name}`, vocabulary.loaded));
  const loaded = (complete: boolean): LoadedReport[] =>
    results.flatMap((result) => (result.loaded?.complete === complete ? [result.loaded] : []));
  return {
    reports: loaded(true),
    incomplete: loaded(false),
    complete: results.every((result) => result.loaded !== undefined),
    ...(site.loaded && { site: site.loaded }),
    ...(vocabulary.loaded && { vocabulary: vocabulary.loaded }),
    ...(search.loaded && { search: search.loaded }),
    faults: [...site.faults, ...vocabulary.faults, ...search.faults, ...noReports(dataFolder, folders), ...results.flatMap(({ faults }) => faults)],
  };
}

function noReports(dataFolder: string, folders: readonly string[]): Fault[] {
  if (folders.length > 0) return [];
  return [{ file: `${dataFolder}/reports`, path: '', problem: '没有任何报告', remedy: '每份报告建一个文件夹，写法见 data/README.md' }];
}
