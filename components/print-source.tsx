import { publicAddress } from '../lib/page/address';
import { PageAddress } from './page-address';

/** Where a page printed without a cover comes from, and where the whole report can be printed. Paper only. */
export function PrintSource({ credit, path, whole }: { credit: string; path: string; whole?: string }) {
  return (
    <div className="print-only print-source keep">
      <p>{credit}</p>
      <p>印自 <PageAddress address={publicAddress(path)} /></p>
      {whole && <p>这是摘要。整份报告的图、表、原文和说明，请从网站的“整份打印”（{publicAddress(whole) ?? whole}）打印。</p>}
    </div>
  );
}
