import { publicAddress } from '../../lib/page/address';
import type { BookletModel } from '../../lib/page/booklet';
import { getSite } from '../../lib/reports';
import { PageAddress } from '../page-address';

/** The first two sheets of a printed report: what it is and where it comes from, then what it holds. Paper only. */
export function PrintCover({ booklet }: { booklet: BookletModel }) {
  const { id: report, title, publisher, published, source, headline, panels, charts } = booklet;
  return (
    <>
      <div className="print-only print-sheet print-cover">
        <p className="print-cover-site">{getSite().name}</p>
        <p className="print-cover-title">{title}</p>
        <p className="print-cover-kind">数据图表册</p>
        <dl className="print-cover-facts">
          <Fact label="报告发布机构" value={publisher} />
          <Fact label="报告发布日期" value={published} />
          <Fact label="报告原文" value={`${source.label}（${source.url}）`} />
          <div><dt>本册印自</dt><dd><PageAddress address={publicAddress(`/${report}/`)} /></dd></div>
        </dl>
        <p>数字均出自政府公开的报告原文，以原文为准；凡推算的数字，都标明“计算得出”并附算式。</p>
      </div>
      <div className="print-only print-sheet">
        <p className="print-contents-title">目录</p>
        <ol className="print-contents">
          <Entry href="#headline-title" words="先看这几个数" holds={`${headline.length}个数字`} />
          {panels.map(({ id, ordinal, title: words, groups, table }) => (
            <Entry key={id} href={`#${id}`} words={`${ordinal}、${words}`} holds={describe(count(groups, ({ charts: drawn }) => drawn), count(table.groups, ({ rows }) => rows))} />
          ))}
          {charts.length > 0 && <Entry href="#year-title" words="这一年" holds={`${charts.length}张图表`} />}
          <Entry href="#trust-title" words="这些数字核对过吗" holds="核对结果" />
        </ol>
      </div>
    </>
  );
}

/** Where a page printed without a cover comes from, and where the whole report can be printed. Paper only. */
export function PrintSource({ credit, path, whole }: { credit: string; path: string; whole?: string }) {
  return (
    <div className="print-only print-source keep">
      <p>{credit}</p>
      <p>印自 <PageAddress address={publicAddress(path)} /></p>
      {whole && <p>这是摘要。整份报告的图、表、原文和说明，请从网站的“整份打印”（{publicAddress(whole) ?? whole}）打印。</p>}
    </div>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  return <div><dt>{label}</dt><dd>{value}</dd></div>;
}

/** No page number: browsers cannot say on which sheet something will stand. The link works in a PDF. */
function Entry({ href, words, holds }: { href: string; words: string; holds: string }) {
  return <li><a href={href}><span>{words}</span><span className="print-leader" /><span>{holds}</span></a></li>;
}

function describe(drawn: number, numbers: number): string {
  return [`${drawn}张图表`, numbers > 0 ? `${numbers}个数字` : '没有统计数字'].join('，');
}

function count<Group>(groups: readonly Group[], read: (group: Group) => readonly unknown[]): number {
  return groups.reduce((total, group) => total + read(group).length, 0);
}
