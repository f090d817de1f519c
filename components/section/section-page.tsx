import type { Download } from '../../lib/export';
import { hostPath } from '../../lib/page/address';
import { pathOf } from '../../lib/page/pages';
import { sectionFilePath } from '../../lib/page/section-file';
import type { SectionLink } from '../../lib/page/sections';
import type { PanelModel } from '../../lib/panel';
import { creditOf, type Credited } from '../../lib/view';
import { PrintSource } from '../print-source';
import { SectionBody } from './section-body';
import { SectionHead } from './section-head';

interface SectionPageProps {
  report: { id: string } & Credited;
  sections: readonly SectionLink[];
  panel: PanelModel;
  downloads: readonly Download[];
}

/** One section on a page of its own, with the way to the sections before and after it. */
export function SectionPage({ report, sections, panel, downloads }: SectionPageProps) {
  const { id } = panel;
  return (
    <main id="main" tabIndex={-1}>
      <article id={id} aria-labelledby={`${id}-title`} data-file={hostPath(sectionFilePath(report.id, id))}>
        <SectionHead report={report} sections={sections} panel={panel} />
        <div className="section-bay">
          <div className="wrap">
            <SectionBody panel={panel} report={report.id} level={2} menus downloads={downloads} />
          </div>
        </div>
      </article>
      <div className="wrap"><PrintSource credit={creditOf(report)} path={`/${report.id}/${id}/`} /></div>
      <Turns report={report.id} sections={sections} current={id} />
    </main>
  );
}

/** To the sections before and after; at both ends of the report to its overview. */
function Turns({ report, sections, current }: { report: string; sections: readonly SectionLink[]; current: string }) {
  const index = sections.findIndex(({ id }) => id === current);
  const overview = pathOf(report, 'overview');
  const turn = (section: SectionLink | undefined) => (section ? { href: `/${report}/${section.id}/`, words: section.heading } : { href: overview, words: '总览' });
  const [before, after] = [sections[index - 1], sections[index + 1]];
  return (
    <nav aria-label="上一节和下一节" className="turns no-print">
      <div className="wrap turns-both">
        <Turn {...turn(before)} label={before ? '← 上一节' : '← 回到'} />
        <Turn {...turn(after)} label={after ? '下一节 →' : '回到 →'} next />
      </div>
    </nav>
  );
}

function Turn({ href, words, label, next = false }: { href: string; words: string; label: string; next?: boolean }) {
  return (
    <a href={hostPath(href)} className={`turn ${next ? 'turn-next' : 'turn-before'}`}>
      <small>{label}</small>
      {words}
    </a>
  );
}
