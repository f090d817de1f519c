import type { Download } from '../lib/export';
import type { SectionLink } from '../lib/page/overview';
import { DownloadLink } from './downloads';

/** All files of a report's numbers: first those of the whole report, then each section's. Its drawings are beside the charts. */
export function DataDownloads({ downloads, sections }: { downloads: readonly Download[]; sections: readonly SectionLink[] }) {
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
      <h3 className="mt-8 font-semibold">分节下载</h3>
      <ul className="mt-2">
        {sections.flatMap(({ id }) => tables.filter(({ section }) => section === id)).map((download) => (
          <li key={download.path}><DownloadLink download={download} /></li>
        ))}
      </ul>
    </>
  );
}
