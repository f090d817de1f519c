import { publicAddress } from '../lib/page/address';
import { PageAddress } from './page-address';

/** What a printed page says of where it comes from, where it prints without a cover. Paper only. */
export function PrintSource({ credit, path }: { credit: string; path: string }) {
  return (
    <div className="print-only print-source keep">
      <p>{credit}</p>
      <p>印自 <PageAddress address={publicAddress(path)} /></p>
    </div>
  );
}
