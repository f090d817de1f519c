'use client';

import { useDeckState } from './deck-context';

/** Where the slide's numbers are told on the site: a link for who reads the page, the public address in words on a big screen. */
export function SlideAddress({ address }: { address: string }) {
  const { publicBase } = useDeckState();
  const path = address.replace(/#.*$/, '');
  return (
    <p className="slide-address">
      <a href={relative(address)} className="slide-link">查看出处和原文</a>
      {publicBase !== undefined && <span className="slide-public">{(publicBase + path).replace(/^https?:\/\//, '')}</span>}
    </p>
  );
}

/** A site path as seen from a report's presentation: it works below any folder, and from a file. */
function relative(address: string): string {
  return address.replace(/^\/[^/]+\//, '../');
}
