'use client';

import { useScripted } from './use-scripted';

/**
 * Where the page stands on the web. A site that knows its public address has it in the HTML; otherwise the browser fills in
 * where it got the page from.
 */
export function PageAddress({ address }: { address?: string }) {
  const scripted = useScripted();
  return <span className="page-address">{address ?? (scripted ? window.location.href.split(/[?#]/)[0] : '本站')}</span>;
}
