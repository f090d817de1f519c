import type { ReactNode } from 'react';
import { publicAddress } from '../../lib/page/address';
import type { BookletModel } from '../../lib/page/booklet';
import { pathOf } from '../../lib/page/pages';
import { countSection, describeFigures } from '../../lib/page/section-counts';
import { getSite } from '../../lib/reports';
import { PageAddress } from '../page-address';
import { TitleWords } from '../title-words';

/** What the booklet is and where it comes from: the first sheet on paper, the head of the page on a screen. @param children shown on a screen only. */
export function Cover({ booklet: { id, title, publisher, published, source }, children }: { booklet: BookletModel; children?: ReactNode }) {
  return (
    <header className="booklet-cover">
      <p className="booklet-site print-only">{getSite().name}</p>
      <h1 className="booklet-title"><TitleWords text={title} /></h1>
      <p className="booklet-kind">数据图表册</p>
      {children}
      <dl className="booklet-facts">
        <Fact label="报告发布机构" value={publisher} />
        <Fact label="报告发布日期" value={published} />
        <Fact label="报告原文" value={`${source.label}（${source.url}）`} />
        <div className="print-only"><dt>本册印自</dt><dd><PageAddress address={publicAddress(pathOf(id, 'booklet'))} /></dd></div>
      </dl>
      <p className="print-only">数字均出自政府公开的报告原文，以原文为准；凡推算的数字，都标明“计算得出”并附算式。</p>
    </header>
  );
}

/** What the booklet holds. No page number: browsers cannot say on which sheet something will stand; every sheet has its section's heading at its top. The links work in a PDF. */
export function Contents({ booklet: { headline, sections, charts } }: { booklet: BookletModel }) {
  return (
    <section aria-labelledby="contents-title" className="booklet-contents">
      <h2 id="contents-title">目录</h2>
      <ol>
        <Entry href="#headline-title" words="先看这几个数" holds={`${headline.length}个数字`} />
        {sections.map(({ panel }) => {
          const counts = countSection(panel);
          return <Entry key={panel.id} href={`#${panel.id}`} words={panel.heading} holds={`${counts.charts}幅图，${describeFigures(counts)}`} />;
        })}
        {charts.length > 0 && <Entry href="#year-title" words="这一年" holds={`${charts.length}幅图`} />}
        <Entry href="#booklet-notes-title" words="附录：说明" holds="核对结果、提示、用词、含义" />
      </ol>
    </section>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  return <div><dt>{label}</dt><dd>{value}</dd></div>;
}

function Entry({ href, words, holds }: { href: string; words: string; holds: string }) {
  return <li><a href={href}><span>{words}</span><span className="booklet-leader" /><span className="booklet-holds">{holds}</span></a></li>;
}
