import type { SearchWords, Site, Vocabulary } from '../data/schema';
import { formatFault, readReports, readStamp } from './load';
import { verifyData } from './verify';
import type { TracedReport } from './verify/traced';

/** The data folder, from the project's root; DATA_FOLDER names another. */
export const DATA_FOLDER = process.env.DATA_FOLDER ?? 'data';

const NO_WORDS: SearchWords = { synonyms: [], questions: [], amounts: [], ways: [] };

interface Data {
  reports: TracedReport[];
  site: Site;
  vocabulary: Vocabulary;
  search: SearchWords;
}

let data: Data | undefined;
/** What the data folder was like when the data were read. */
let stamp = 0;

/** Every report, newest first (by year, then date of publication). @throws with every fault where the data are not faultless. */
export function getReports(): TracedReport[] {
  return getData().reports;
}

/** The report that is the home page: the one that data/site.json names, else the newest of its district. @throws as `getReports`, and where there is none. */
export function getHomeReport(): TracedReport {
  const report = chooseHome(getReports(), getSite());
  if (!report) throw new Error(`${DATA_FOLDER}/reports 里没有可以作首页的报告，不能生成网站`);
  return report;
}

/** The first report that site.json means by `home`, or by `homeDistrict` where it names none. @param reports newest first. */
export function chooseHome(reports: readonly TracedReport[], { home, homeDistrict }: Pick<Site, 'home' | 'homeDistrict'>): TracedReport | undefined {
  return reports.find(({ loaded: { report: { value } } }) => (home === undefined ? homeDistrict === undefined || value.district.name === homeDistrict : value.id === home));
}

/** The report with this id. @throws as `getReports`, and where there is none of this id: pages are made from the list itself. */
export function getReport(id: string): TracedReport {
  const report = getReports().find(({ loaded }) => loaded.report.value.id === id);
  if (!report) throw new Error(`No report named ${id} under ${DATA_FOLDER}/reports`);
  return report;
}

/** The site's own name and details. @throws as `getReports`. */
export function getSite(): Site {
  return getData().site;
}

/** Indicators and units. @throws as `getReports`. */
export function getVocabulary(): Vocabulary {
  return getData().vocabulary;
}

/** Everyday words for the search; none where nobody has written any. @throws as `getReports`. */
export function getSearchWords(): SearchWords {
  return getData().search;
}

/** A build asks for the same data on every page: they are read and verified once per process, while one works on them after every change. */
function getData(): Data {
  const now = process.env.NODE_ENV === 'development' ? readStamp(DATA_FOLDER) : stamp;
  if (!data || now !== stamp) data = readVerified();
  stamp = now;
  return data;
}

function readVerified(): Data {
  const loaded = readReports(DATA_FOLDER);
  const { traced, faults } = verifyData(loaded);
  if (faults.length > 0 || !loaded.site || !loaded.vocabulary) {
    throw new Error(`数据有 ${faults.length} 处问题，不能生成网站：\n\n${faults.map(formatFault).join('\n\n')}`);
  }
  return { reports: [...traced].sort(newestFirst), site: loaded.site.value, vocabulary: loaded.vocabulary.value, search: loaded.search?.value ?? NO_WORDS };
}

/** By year, then by day of publication. */
export function newestFirst(a: TracedReport, b: TracedReport): number {
  const [first, second] = [a.loaded.report.value, b.loaded.report.value];
  return second.year - first.year || second.published.localeCompare(first.published, 'en') || first.id.localeCompare(second.id, 'en');
}
