import { bookletPath, type DownloadFile } from '../export';
import { buildBooklet } from '../page/booklet';
import { pathOf } from '../page/pages';
import { getSite } from '../reports';
import type { TracedReport } from '../verify/traced';
import { perReport } from '../view';
import { buildContent } from './content';
import { loadTypst, typeset } from './typeset';

/**
 * The whole booklet of a report as a PDF, made once per report and process. Undefined where this system has no typesetter: the
 * booklet's page can still be printed there.
 * @param publicBase where the site is open to the public, with its folder and without a last slash; null where it has no address.
 */
export function buildBookletFile(report: TracedReport, publicBase: string | null): Promise<DownloadFile | undefined> {
  const built = builtOf(report);
  const file = built.get(publicBase) ?? build(report, publicBase);
  built.set(publicBase, file);
  return file;
}

/** What the build says where it goes on without. */
export async function sayMissingTypesetter(): Promise<string[]> {
  return (await loadTypst()) ? [] : ['本机系统没有排版程序 Typst 的二进制包，这次构建不含打印册的PDF文件，页面上也不提供；打印册网页照常可以打印。'];
}

const builtOf = perReport(() => new Map<string | null, Promise<DownloadFile | undefined>>());

async function build(report: TracedReport, publicBase: string | null): Promise<DownloadFile | undefined> {
  const typst = await loadTypst();
  if (!typst) return undefined;
  const { id } = report.loaded.report.value;
  const { pages, content } = typeset(typst, buildContent(buildBooklet(report), getSite().name, publicBase && publicBase + pathOf(id, 'booklet')));
  const description = '打印册排好的版：A4，目录带页码，全部图表、表格、原文和说明，打开就能打印';
  return { download: { path: bookletPath(id), format: 'PDF', title: '打印册PDF', pages, bytes: content.length, description }, content };
}
