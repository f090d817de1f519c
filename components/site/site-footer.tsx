import type { Report, Site } from '../../data/schema';
import { hostPath } from '../../lib/page/address';
import { pathOf } from '../../lib/page/pages';
import { titleBlockOf } from '../../lib/view';

/** What a government site must show, as far as it is configured: nothing is invented, nothing stands empty. */
export function SiteFooter({ site, report }: { site: Site; report: Report }) {
  const items = [
    site.host && `主办单位：${site.host}`,
    site.siteCode && `网站标识码：${site.siteCode}`,
    site.icp,
    site.policeRecord,
    site.contact && `联系方式：${site.contact}`,
  ].filter((item): item is string => Boolean(item));
  return (
    <footer className="site-foot no-print">
      <div className="wrap site-foot-columns">
        <Published report={report} />
        <div>
          <p>数字均出自政府公开的报告原文；凡本站推算的数字，都标明“计算得出”并附算式。</p>
          <nav aria-label="页脚" className="link-row">
            <a href={hostPath(pathOf(report.id, 'text'))} className="row-link only-elder">全文</a>
            <a href={hostPath(pathOf(report.id, 'data'))} className="row-link only-elder">全部数字</a>
            <a href={hostPath('/search/')} className="row-link only-elder">搜索</a>
            <a href={hostPath('/reports/')} className="row-link">全部报告</a>
            <a href={hostPath('/about/')} className="row-link">关于本站</a>
            <a href={hostPath('/about/accessibility/')} className="row-link">无障碍声明</a>
          </nav>
          {items.length > 0 && <ul className="site-foot-items">{items.map((item) => <li key={item}>{item}</li>)}</ul>}
        </div>
      </div>
    </footer>
  );
}

/** The published page's own title block, and where it is published. */
function Published({ report }: { report: Report }) {
  const { source } = report;
  return (
    <dl aria-label="报告信息" className="site-foot-published">
      {titleBlockOf(report).map(({ label, value }) => <div key={label}><dt>{label}</dt><dd>{value ?? '所据文本未填写'}</dd></div>)}
      <div><dt>发布网站</dt><dd><a href={source.url} rel="noopener">{source.urlLabel}</a></dd></div>
    </dl>
  );
}
