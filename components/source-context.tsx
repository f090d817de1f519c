'use client';

import { createContext, useContext, type ReactNode } from 'react';

/** What everything that leaves a page says of where it comes from. Plain data. */
export interface Source {
  /** Id and title of the report. */
  id: string;
  title: string;
  /** The sentence that names report, publisher and date. */
  credit: string;
  site: string;
  /** The site's public origin as configured, or null. */
  origin: string | null;
  /** The report's page on its host, with base path and last slash. */
  path: string;
}

const Context = createContext<Source | null>(null);

/** Whatever can be shared, copied or saved stands inside. Elsewhere, as in a frame on another site, its actions are not offered. */
export function SourceProvider({ source, children }: { source: Source; children: ReactNode }) {
  return <Context value={source}>{children}</Context>;
}

export function useSource(): Source | null {
  return useContext(Context);
}
