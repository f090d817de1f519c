import { sayMissingTypesetter } from '../../booklet-file';
import { writeServerConfig } from '../../publish/config/write';
import { publishSite } from '../../publish/publish';
import { readBasePath } from '../../publish/base-path';
import { INLINE_HASHES } from '../../publish/security/secure';
import { sayUnset } from '../../publish/unset';
import { getReports, getSite } from '../../reports';
import { run } from './run';

/** Where Next writes the site, from the project's root. */
export const SITE_FOLDER = 'out';

/** Where the configuration of web servers is written: beside the site, because readers have no business with it. */
export const CONFIG_FOLDER = 'deploy';

/**
 * The whole way from data to files to serve: check the data, build the pages, publish.
 * @returns whether it went well; what went wrong has been printed.
 */
export async function buildSite(): Promise<boolean> {
  const basePath = readBasePath();
  if ((await run('tsx', ['lib/commands/check-data.ts'])) !== 0) return false;
  // Pages say the same addresses as what is published beside them, however the folder was written.
  const env = { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', BASE_PATH: basePath };
  if ((await run('next', ['build'], { env })) !== 0) return false;
  const { files, bytes, compressed } = await publishSite(SITE_FOLDER, basePath, getReports(), getSite().origin);
  await writeServerConfig(CONFIG_FOLDER, basePath, { hashes: INLINE_HASHES, embedOrigins: getSite().embedOrigins ?? ['*'] });
  console.log(`${SITE_FOLDER}/：${files} 个文本文件，${toKilobytes(bytes)} KB，压缩后 ${toKilobytes(compressed)} KB。`);
  for (const warning of [...sayUnset(getSite()), ...(await sayMissingTypesetter())]) console.warn(warning);
  return true;
}

function toKilobytes(bytes: number): number {
  return Math.round(bytes / 1000);
}
