import type { Site } from '../../data/schema';
import type { TracedReport } from '../verify/traced';
import { joinSegments, viewReport } from '../view';
import { listDownloads, type Download } from './downloads';
import { formatBytes, MEDIA_TYPES } from './words';

// What schema.org's Dataset and those who index it accept.
const LONGEST_DESCRIPTION = 5000;

/**
 * A report's data as schema.org describes a Dataset, so that search engines for data find it. Says nothing that the
 * report or data/site.json does not: no address before the site has one, no publisher before there is one, no licence.
 * @param basePath the site's folder on its host, or empty.
 */
export async function buildDataset(report: TracedReport, site: Site, basePath: string): Promise<object> {
  const { id, title, year, period, district, published, publisher, source } = report.loaded.report.value;
  // A department is no place.
  const place = district.kind === 'department' ? district.within : district.name;
  const publicBase = site.origin === null ? null : site.origin + basePath;
  const addressOf = (path: string) => (publicBase === null ? undefined : publicBase + path);
  const downloads = (await listDownloads(report, publicBase)).filter(({ section, chart }) => section === undefined && chart === undefined);
  const description = `${title}里的${report.figures.size}个统计数字，每个都带单位、限定词和报告原句，总数与分项公开核对。${joinSegments(viewReport(report).takeaway)}`;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `${title}：数据`,
    description: description.slice(0, LONGEST_DESCRIPTION),
    url: addressOf(`/${id}/`),
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    temporalCoverage: period ? `${period.from}/${period.to}` : `${year}`,
    spatialCoverage: place === undefined ? undefined : { '@type': 'Place', name: place },
    publisher: site.host === null ? undefined : { '@type': 'GovernmentOrganization', name: site.host },
    isBasedOn: {
      '@type': 'Report',
      name: title,
      datePublished: published,
      inLanguage: 'zh-CN',
      publisher: { '@type': 'GovernmentOrganization', name: publisher },
      url: source.url,
    },
    distribution: downloads.map((download) => toDistribution(download, addressOf)),
  };
}

function toDistribution({ path, title, format, bytes }: Download, addressOf: (path: string) => string | undefined): object {
  return { '@type': 'DataDownload', name: title, encodingFormat: MEDIA_TYPES[format], contentSize: formatBytes(bytes), contentUrl: addressOf(path) };
}
