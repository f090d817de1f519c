import type { DataFile } from '../../data/schema';
import type { TracedReport } from '../verify/traced';
import { isDrawn, perReport, unfoldPunctuation, viewReport, type ChartView, type DrawnView } from '../view';
import { buildChartFile } from './chart-file';
import { recordsToCsv } from './csv';
import { buildDataFile } from './data-file';
import { buildDataPackage } from './data-package';
import { dataPath } from './words';
import { buildWorkbook } from './workbook';

/** A file that a reader can take away. */
export interface Download {
  /** From the site's first page, without a base path. */
  path: string;
  format: 'CSV' | 'XLSX' | 'JSON' | 'SVG' | 'PPTX' | 'PDF';
  title: string;
  /** Rows of data, without headers; absent where it has no rows. */
  rows?: number;
  /** Slides, where it has such. */
  slides?: number;
  /** Sheets of paper, where it is for print. */
  pages?: number;
  bytes: number;
  description: string;
  /** The section that it is of; absent where it is of the whole report. */
  section?: string;
  /** The chart that it is. */
  chart?: string;
}

/** A download with its content, as it is written to the site. */
export interface DownloadFile {
  download: Download;
  content: Uint8Array;
}

/**
 * Every file of a report that can be downloaded: those of the whole report first, then each section's, then the charts of
 * the overview. Builds them in memory, once per report and process, because pages tell their sizes.
 * @param publicBase where the site is open to the public, with its folder and without a last slash; null where it has no address.
 */
export async function listDownloads(report: TracedReport, publicBase: string | null): Promise<Download[]> {
  return (await buildDownloads(report, publicBase)).map(({ download }) => download);
}

/** The same with their content. */
export function buildDownloads(report: TracedReport, publicBase: string | null): Promise<DownloadFile[]> {
  const built = builtOf(report);
  const files = built.get(publicBase) ?? build(report, publicBase);
  built.set(publicBase, files);
  return files;
}

const builtOf = perReport(() => new Map<string | null, Promise<DownloadFile[]>>());

async function build(report: TracedReport, publicBase: string | null): Promise<DownloadFile[]> {
  const data = buildDataFile(report, publicBase);
  const whole = [...wholeTables(data), await workbook(data), json(data)];
  const sections = report.loaded.sections.flatMap(({ value: { id, title } }) => sectionTables(data, id, unfoldPunctuation(title)));
  return [...whole, describePackage(data, [...whole, ...sections]), ...sections, ...charts(report)];
}

function wholeTables({ report, figures }: DataFile): DownloadFile[] {
  const description = '全部数字，一行一个，带单位、限定词、范围和原句；Excel 和 WPS 可以直接打开';
  return [toFile({ path: dataPath(report.id, 'csv'), format: 'CSV', title: '全部数字', rows: figures.length, description }, recordsToCsv(figures))];
}

async function workbook(data: DataFile): Promise<DownloadFile> {
  const description = '工作簿，五张表：数字、勾稽核对、阅读提示、报告没有说的、说明；可以直接打印';
  return toFile({ path: dataPath(data.report.id, 'xlsx'), format: 'XLSX', title: '数字和核对', rows: data.figures.length, description }, await buildWorkbook(data));
}

function json(data: DataFile): DownloadFile {
  const description = '供程序使用：报告信息、数字、核对、提示、没有说的、修复、排除、更正和校验和';
  return toFile({ path: dataPath(data.report.id, 'json'), format: 'JSON', title: '全部数据', rows: data.figures.length, description }, toJson(data));
}

function describePackage(data: DataFile, files: readonly DownloadFile[]): DownloadFile {
  const description = '数据包说明（Data Package 2.0）：有哪些文件、每一列是什么、各文件的校验和';
  return toFile({ path: `/${data.report.id}/datapackage.json`, format: 'JSON', title: '数据包说明', description }, toJson(buildDataPackage(data, files)));
}

function sectionTables({ report, figures }: DataFile, section: string, title: string): DownloadFile[] {
  const own = figures.filter((record) => record.section === section);
  if (own.length === 0) return [];
  const description = `“${title}”一节的数字，一行一个，带单位、限定词、范围和原句`;
  return [toFile({ path: dataPath(`${report.id}/${section}`, 'csv'), format: 'CSV', title: `${title}：数字`, rows: own.length, section, description }, recordsToCsv(own))];
}

function charts(report: TracedReport): DownloadFile[] {
  const { id } = report.loaded.report.value;
  const { sections, charts: whole } = viewReport(report);
  const draw = (views: readonly ChartView[], place: { folder: string; section?: string }) => views.filter(isDrawn).map((view) => chartFile(view, report, place));
  return [
    ...sections.flatMap((section) => draw(section.charts.map(({ view }) => view), { folder: `/${id}/${section.id}`, section: section.id })),
    ...draw(whole, { folder: `/${id}` }),
  ];
}

function chartFile(view: DrawnView, report: TracedReport, { folder, section }: { folder: string; section?: string }): DownloadFile {
  const description = '图，带标题、说明和来源，可放进文稿';
  return toFile({ path: `${folder}/chart-${view.id}.svg`, format: 'SVG', title: view.title, section, chart: view.id, description }, buildChartFile(view, report.loaded.report.value));
}

function toFile(download: Omit<Download, 'bytes'>, content: string | Uint8Array): DownloadFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { download: { ...download, bytes: bytes.length }, content: bytes };
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
