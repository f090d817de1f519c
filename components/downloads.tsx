import { describeDownload, downloadName, type Download } from '../lib/export';
import { hostPath } from '../lib/page/address';

/** What a reader can take away of one section: its numbers as a table, and each of its drawings. */
export function SectionDownloads({ downloads, section, title }: { downloads: readonly Download[]; section: string; title: string }) {
  const tables = downloads.filter((download) => download.section === section && download.chart === undefined);
  return (
    <>
      {tables.map((download) => (
        <p key={download.path} className="mt-6 text-small not-elder no-print">
          <DownloadLink download={download} name="下载本节数据" context={title} />
        </p>
      ))}
      <ChartDownloads downloads={downloads} section={section} context={title} />
    </>
  );
}

/** The drawings of one section as files, or without one those of the whole report. */
export function ChartDownloads({ downloads, section, context }: { downloads: readonly Download[]; section?: string; context: string }) {
  const charts = downloads.filter((download) => download.section === section && download.chart !== undefined);
  if (charts.length === 0) return null;
  return (
    <div className="mt-4 text-small not-elder no-print">
      <p className="text-muted">下载图：</p>
      <ul aria-label={`下载图：${context}`}>
        {charts.map((download) => (
          <li key={download.path}><DownloadLink download={download} /></li>
        ))}
      </ul>
    </div>
  );
}

/** A link that saves a file, and says which kind and how large before a reader taps it. */
export function DownloadLink({ download, name = download.title, context }: { download: Download; name?: string; context?: string }) {
  return (
    <a href={hostPath(download.path)} download={downloadName(download.path)} className="download">
      {name}
      {context && <span className="visually-hidden">：{context}</span>}
      <small>（{describeDownload(download)}）</small>
    </a>
  );
}
