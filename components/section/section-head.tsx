import { speakNumber } from '../../lib/number/speak';
import { hostPath } from '../../lib/page/address';
import { CONTENTS } from '../../lib/page/contents';
import { pathOf } from '../../lib/page/pages';
import { countSection } from '../../lib/page/section-counts';
import type { SectionLink } from '../../lib/page/sections';
import type { PanelModel } from '../../lib/panel';
import { jointOf, sectionSlideAnchor, type Credited } from '../../lib/view';
import { FamilyButton } from '../elder/family-button';
import { ReadAloudButton } from '../read-aloud/button';
import { FilledSentences } from '../read-aloud/sentences';
import { TitleWords } from '../title-words';
import { groupAnchor, linkWithin } from './section-body';

interface SectionHeadProps {
  report: { id: string } & Credited;
  sections: readonly SectionLink[];
  panel: PanelModel;
}

/** Where the reader is, what the section says, how much there is of it, and what can be done with it. */
export function SectionHead({ report, sections, panel }: SectionHeadProps) {
  const { id, ordinal, mark, title, takeaway } = panel;
  return (
    <header className="section-head">
      <Here report={report} sections={sections} current={id} />
      <div className="wrap">
        <div>
          <h1 id={`${id}-title`} className="section-title">
            <span data-read="brief" className="section-title-line">
              <Ordinal ordinal={ordinal} mark={mark} />
              <TitleWords text={title} />
            </span>
          </h1>
          <p data-part="takeaway" className="section-finding">
            <FilledSentences segments={takeaway} hrefOf={linkWithin(id, report.id)} />
          </p>
        </div>
        <div className="section-bar">
          <Counts panel={panel} />
          <ReadAloudButton scope={id} label="朗读本节" title={title} className="not-elder" />
          <FamilyButton />
          <a href={hostPath(`${pathOf(report.id, 'present')}#${sectionSlideAnchor(id)}`)} className="tool not-elder no-print">投影<span className="visually-hidden">（{title}）</span></a>
          <div className="share-actions needs-script not-elder no-print">
            <button type="button" className="tool" data-press="share" aria-expanded="false">分享和引用<span className="visually-hidden">：{title}</span></button>
          </div>
        </div>
        <Jump panel={panel} />
      </div>
    </header>
  );
}

/** In a square where it is as short as its mark, else in the line of the title. */
function Ordinal({ ordinal, mark }: { ordinal: string | undefined; mark: string }) {
  if (ordinal === undefined) return null;
  if (ordinal !== mark) return ordinal + jointOf(ordinal);
  return <span className="section-ordinal">{ordinal}<span className="visually-hidden">{jointOf(ordinal)}</span></span>;
}

/** For whoever comes from a search engine: which report this is a part of, and its other parts. */
function Here({ report: { id: report, title, publisher, published }, sections, current }: { report: { id: string } & Credited; sections: readonly SectionLink[]; current: string }) {
  const index = sections.findIndex(({ id }) => id === current);
  const under = sections[index]?.under;
  return (
    <div className="section-here no-print">
      <div className="wrap">
        <p>
          <a href={hostPath(pathOf(report, 'overview'))}>{title}</a>
          {under !== undefined && <span className="section-under">{under}</span>}
          <span className="section-published">{publisher}，{published}发布</span>
        </p>
        <nav id={CONTENTS} tabIndex={-1} aria-label="报告的各部分">
          <span className="section-part">第{speakNumber(String(index + 1))}部分，共{speakNumber(String(sections.length))}部分</span>
          <div className="section-parts">
            {sections.map(({ id, mark, heading }) => (
              <a key={id} href={hostPath(`/${report}/${id}/`)} aria-current={id === current ? 'page' : undefined} className="section-parts-part">{mark}<span className="section-part-name visually-hidden">{heading.startsWith(mark) ? heading.slice(mark.length) : `，${heading}`}</span></a>
            ))}
          </div>
        </nav>
      </div>
    </div>
  );
}

function Counts({ panel }: { panel: PanelModel }) {
  const { figures, charts, checks, gaps, observations } = countSection(panel);
  const counts: [number, string, string][] = [
    [figures, '个数字', 'table'],
    [charts, '幅图', 'charts'],
    [checks, '项核对', 'notes'],
    [gaps, '项对不上', 'notes'],
    [observations, '条阅读提示', 'notes'],
  ];
  return (
    <ul className="section-counts" aria-label="本节有">
      {counts.filter(([count]) => count > 0).map(([count, words, part]) => <li key={words}><a href={`#${panel.id}-${part}`}><b>{count}</b>{words}</a></li>)}
    </ul>
  );
}

/** To the subsections, where there is more than one. */
function Jump({ panel: { groups } }: { panel: PanelModel }) {
  const headed = groups.filter(({ heading }) => heading !== undefined);
  if (headed.length < 2) return null;
  return (
    <div className="not-elder no-print">
      <nav aria-label="本节内容" className="section-jump">
        {headed.map((group) => <a key={group.id} href={`#${groupAnchor(group)}`}>{group.heading}</a>)}
      </nav>
    </div>
  );
}
