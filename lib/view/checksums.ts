import type { TracedReport } from '../verify/traced';

/** SHA-256 of a file that the site was made from; `file` is its path from the project's root. */
export interface Checksum {
  file: string;
  sha256: string;
}

/** The source text first, then every data file of a report. */
export function listChecksums({ loaded }: TracedReport): Checksum[] {
  const { source } = loaded.report.value;
  return [
    { file: `${loaded.folder}/${source.file}`, sha256: source.sha256 },
    ...[loaded.report, ...loaded.sections, loaded.vocabulary].map(({ file, sha256 }) => ({ file, sha256 })),
  ];
}
