import { describeDownload, downloadName, offerOffline, type Download } from '../lib/export';
import { hostPath } from '../lib/page/address';
import { pathOf } from '../lib/page/pages';
import type { SectionLink } from '../lib/page/sections';
import { DownloadLink } from './downloads';

/** The files of a whole report in one row: what is in each, its format and size. Numbers first, then what a meeting or a binder wants. */
export function DataDownloads({ report, downloads }: { report: string; downloads: readonly Download[] }) {
  const { path, size } = offerOffline(report);
  const whole = downloads.filter(({ section, chart }) => section === undefined && chart === undefined);
  const filesOf = (isPaper: boolean) => whole.filter(({ format }) => (format === 'PDF') === isPaper).map((download) => (
    <File key={download.path} path={download.path} title={download.title} facts={describeDownload(download)} description={download.description} />
  ));
  return (
    <ul className="files">
      {filesOf(false)}
      <File path={path} title="离线版" facts={`HTML，${size}`} description="整份报告一个文件：存到U盘，不联网也能打开、投影、打印" />
      {filesOf(true)}
      <li className="file">
        <a href={hostPath(pathOf(report, 'booklet'))}><b>打印册</b><small>A4</small></a>
        <p>全部图表、表格、原文和说明排成一册，可以打印或存成PDF</p>
      </li>
    </ul>
  );
}

interface FileProps {
  /** From the site's first page, without a base path. */
  path: string;
  title: string;
  /** Format, rows, size. */
  facts: string;
  description: string;
}

function File({ path, title, facts, description }: FileProps) {
  return (
    <li className="file">
      <a href={hostPath(path)} download={downloadName(path)}><b>{title}</b><small>{facts}</small></a>
      <p>{description}</p>
    </li>
  );
}

/** The numbers of each section as a file, and what proves that the offline edition came whole. */
export function MoreDownloads({ report, downloads, sections }: { report: string; downloads: readonly Download[]; sections: readonly SectionLink[] }) {
  const tables = downloads.filter(({ chart }) => chart === undefined);
  return (
    <>
      <ul className="mt-2">
        {sections.flatMap(({ id }) => tables.filter(({ section }) => section === id)).map((download) => (
          <li key={download.path}><DownloadLink download={download} /></li>
        ))}
      </ul>
      <p className="mt-4 text-small text-muted">离线版的校验和（SHA-256）：<span className="break-all">{offerOffline(report).sha256}</span></p>
    </>
  );
}
