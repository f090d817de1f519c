import { hostPath } from '../../lib/page/address';
import type { PanelModel } from '../../lib/panel';
import { getSite } from '../../lib/reports';
import { creditOf, type Credited } from '../../lib/view';
import { ReadAloudButton } from '../read-aloud/button';
import { Panel } from '../section/panel';

/** One panel in a frame on another site: nothing around it but where it comes from. Scripts tell its height (components/behaviours/embed.ts). */
export function EmbedPage({ report, panel }: { report: { id: string } & Credited; panel: PanelModel }) {
  return (
    <main id="main" tabIndex={-1} className="embed wrap">
      <Panel panel={panel} report={report.id} level={1} menus downloads={[]}>
        <ReadAloudButton scope={panel.id} label="朗读本节" title={panel.title} />
      </Panel>
      <p className="mt-4 pb-6 text-small">
        {creditOf(report)}。
        <a href={hostPath(`/${report.id}/${panel.id}/`)} target="_blank" rel="noopener" className="inline-flex min-h-11 items-center">在{getSite().name}看全部内容（新窗口）</a>
      </p>
    </main>
  );
}
