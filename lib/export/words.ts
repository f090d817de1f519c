import type { Download } from './downloads';

/** What the web calls a format. */
export const MEDIA_TYPES: Record<Download['format'], string> = {
  CSV: 'text/csv',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  JSON: 'application/json',
  SVG: 'image/svg+xml',
  PPTX: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  PDF: 'application/pdf',
};

/** What a download button says of its file: CSV，19行，8.1 KB; PPTX，40页，310 KB. */
export function describeDownload({ format, rows, slides, pages = slides, bytes }: Pick<Download, 'format' | 'rows' | 'slides' | 'pages' | 'bytes'>): string {
  return [format, rows === undefined ? undefined : `${rows}行`, pages === undefined ? undefined : `${pages}页`, formatBytes(bytes)].filter(Boolean).join('，');
}

/** A size as readers know it, in thousands of bytes: 8.1 KB, 240 KB, 1.3 MB. */
export function formatBytes(bytes: number): string {
  const kilobytes = bytes / 1000;
  if (kilobytes >= 999.5) return `${(kilobytes / 1000).toFixed(1)} MB`;
  return `${kilobytes < 9.95 ? kilobytes.toFixed(1) : Math.round(kilobytes)} KB`;
}

/** A file's name on a reader's own disk, where it must tell by itself what it is of: /a-report/a-section/data.csv becomes a-report-a-section-data.csv. */
export function downloadName(path: string): string {
  return path.split('/').filter(Boolean).join('-');
}

/** Where a report's slides are, from the site's first page. */
export function slidesPath(report: string): string {
  return `/${report}/slides.pptx`;
}

/** Where a report's booklet is as a PDF, from the site's first page. */
export function bookletPath(report: string): string {
  return `/${report}/booklet.pdf`;
}

/** Where the numbers of a report, or of one of its sections, are as a file, from the site's first page. */
export function dataPath(place: string, extension: 'csv' | 'xlsx' | 'json'): string {
  return `/${place}/data.${extension}`;
}
