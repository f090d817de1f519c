import type { ReactNode } from 'react';
import { hostPath } from '../lib/page/address';
import { getSite } from '../lib/reports';
import { creditOf, type Credited } from '../lib/view';
import { SourceProvider } from './source-context';

/** Lets what stands inside be shared, copied and saved, in the name of a report. */
export function ReportSource({ report, children }: { report: { id: string } & Credited; children: ReactNode }) {
  const { name, origin } = getSite();
  const { id, title } = report;
  return <SourceProvider source={{ id, title, credit: creditOf(report), site: name, origin, path: hostPath(`/${id}/`) }}>{children}</SourceProvider>;
}
