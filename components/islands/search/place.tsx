import type { ReactNode } from 'react';

/** What is found says where it stands from the site's first page; the search stands one folder below, wherever the site lives. */
export function hrefOf(path: string): string {
  return `..${path}`;
}

/** Where something found stands, in words, and what else there is of it. */
export function Place({ place, children }: { place: string; children?: ReactNode }) {
  return <span className="flex flex-wrap items-center gap-x-6 text-small text-muted">{place}{children}</span>;
}
