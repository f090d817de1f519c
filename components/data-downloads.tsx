import { downloadName, offerOffline, type Download } from '../lib/export';
import { hostPath } from '../lib/page/address';
import { pathOf } from '../lib/page/pages';
import type { SectionLink } from '../lib/page/sections';
import { DownloadLink } from './downloads';

/** All files of a report's numbers: first those of the whole report, then each section's. Its drawings are beside the charts. */
export function DataDownloads({ report, downloads, sections }: { report: string; downloads: readonly Download[]; sections: readonly SectionLink[] }) {
  const tables = downloads.filter(({ chart }) => chart === undefined);
  return (
    <>
      <ul className="mt-4">
        {tables.filter(({ section }) => section === undefined).map((download) => (
          <li key={download.path} className="mt-3">
            <DownloadLink download={download} />
            <p className="text-small text-muted">{download.description}。</p>
          </li>
        ))}
      </ul>
      <OfflineDownload report={report} />
      <PrintedBooklet report={report} />
      <h3 className="mt-8 font-semibold">分节下载</h3>
      <ul className="mt-2">
        {sections.flatMap(({ id }) => tables.filter(({ section }) => section === id)).map((download) => (
          <li key={download.path}><DownloadLink download={download} /></li>
        ))}
      </ul>
    </>
  );
}

/** The whole report on paper. */
function PrintedBooklet({ report }: { report: string }) {
  return (
    <>
      <h3 className="mt-8 font-semibold">整份打印</h3>
      <p className="mt-2"><a href={hostPath(pathOf(report, 'booklet'))} className="inline-flex min-h-11 items-center">A4数据图表册</a></p>
      <p className="text-small text-muted">全部图表、表格、原文和说明排成一册，有封面和目录，可以打印或存成PDF。</p>
    </>
  );
}

/** The whole report in one file. */
function OfflineDownload({ report }: { report: string }) {
  const { path, size, sha256 } = offerOffline(report);
  return (
    <>
      <h3 className="mt-8 font-semibold">离线版</h3>
      <p className="mt-2">
        <a href={hostPath(path)} download={downloadName(path)} className="inline-flex min-h-11 items-center py-1.5 leading-snug no-underline hover:underline">
          <span><span className="underline">整份报告，一个文件</span><span className="inline-block whitespace-nowrap text-muted">（HTML，{size}）</span></span>
        </a>
      </p>
      <p className="text-small text-muted">全部图表、表格、原文、核对清单和汇报都在里面：存到U盘，不联网也能打开、投影、打印。</p>
      <p className="mt-1 text-small text-muted">校验和（SHA-256）：<span className="break-all">{sha256}</span></p>
    </>
  );
}
