import { hostPath } from '../../lib/page/address';
import type { OverviewModel } from '../../lib/page/overview';
import { pathOf } from '../../lib/page/pages';
import { Board } from './board';

/** How the numbers were checked, and the sections at a glance. */
export function AuditStrip({ overview: { id, audit, board } }: { overview: OverviewModel }) {
  return (
    <section aria-labelledby="trust-title" className="audit wrap">
      <div className="audit-box">
        <div>
          <h2 id="trust-title" className="audit-title"><b className="amount">{audit.figures}</b>个数字均可追溯</h2>
          <a href={hostPath(pathOf(id, 'check'))} className="go">看核对清单</a>
        </div>
        <Board rows={board} />
      </div>
    </section>
  );
}
