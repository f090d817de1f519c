import { createHash } from 'node:crypto';
import path from 'node:path';
import type { DataFile } from '../../data/schema';
import { COLUMNS } from './columns';
import type { DownloadFile } from './downloads';
import { MEDIA_TYPES } from './words';

const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';
const TABLE_PROFILE = 'https://datapackage.org/profiles/2.0/tableschema.json';

/**
 * A report's files as a Data Package (version 2.0): what each is, its columns, bytes and SHA-256. Nobody has licensed the
 * data yet, so no licence is named.
 */
export function buildDataPackage({ report, figures }: DataFile, files: readonly DownloadFile[]): object {
  const computed = figures.filter(({ kind }) => kind === 'computed').length;
  return {
    $schema: PROFILE,
    name: report.id,
    title: `${report.title}：数据`,
    description: `${report.title}里的${figures.length - computed}个数字，每个都带原句、单位和限定词${computed > 0 ? `；另有由它们算出的${computed}个，附算式` : ''}。以报告原文为准。`,
    sources: [{ title: `${report.publisher}：${report.title}`, path: report.source.url }],
    resources: files.map((file) => toResource(file, report.id)),
  };
}

function toResource({ download: { path: address, format, title, description, bytes }, content }: DownloadFile, report: string): object {
  const file = path.posix.relative(`/${report}`, address);
  const table = format === 'CSV' ? { type: 'table', encoding: 'utf-8', schema: TABLE_SCHEMA } : {};
  return {
    name: file.replace(/[^a-z0-9]+/g, '-'),
    path: file,
    title,
    description,
    format: format.toLowerCase(),
    mediatype: MEDIA_TYPES[format],
    ...table,
    bytes,
    hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
  };
}

const TABLE_SCHEMA = {
  $schema: TABLE_PROFILE,
  fields: COLUMNS.map(({ header, key, type, required, description }) => ({
    name: header,
    title: key,
    type,
    description,
    ...(required ? { constraints: { required } } : {}),
  })),
  primaryKey: ['数据编号'],
};
