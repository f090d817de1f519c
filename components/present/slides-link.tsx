import { downloadName, slidesPath } from '../../lib/export/words';

/** The presentation as a file, for those who show it from their own machine. The address is the page's own folder's, so that it holds below any base path. */
export function SlidesLink({ report, count }: { report: string; count: number }) {
  const path = slidesPath(report);
  return <a href={path.replace(`/${report}/`, '../')} download={downloadName(path)} className="present-file">下载幻灯片（PPTX，{count}页）</a>;
}
