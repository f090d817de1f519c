import { slidesPath, type DownloadFile } from '../export';
import type { TracedReport } from '../verify/traced';
import { writeSlides } from './build';

/**
 * The whole presentation of a report as a file to download.
 * @param publicBase where the site is open to the public, with its folder and without a last slash; null where it has no address.
 */
export async function buildSlidesFile(report: TracedReport, publicBase: string | null): Promise<DownloadFile> {
  const { slides, content } = await writeSlides(report, publicBase);
  return {
    download: {
      path: slidesPath(report.loaded.report.value.id),
      format: 'PPTX',
      title: '汇报幻灯片',
      slides,
      bytes: content.length,
      description: '可以编辑的演示文稿，PowerPoint 和 WPS 都能打开；图是原生图表，备注里有原句',
    },
    content,
  };
}
