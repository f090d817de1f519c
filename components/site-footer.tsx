import Link from 'next/link';
import type { Site } from '../data/schema';

/** What a government site must show, as far as it is configured: nothing is invented, nothing stands empty. */
export function SiteFooter({ site, newest }: { site: Site; newest: { id: string; title: string } }) {
  const items = [
    site.host && `主办单位：${site.host}`,
    site.siteCode && `网站标识码：${site.siteCode}`,
    site.icp,
    site.policeRecord,
    site.contact && `联系方式：${site.contact}`,
  ].filter((item): item is string => Boolean(item));
  return (
    <footer className="mt-16 bg-soft no-print">
      <div className="mx-auto max-w-[70rem] page-side py-8 text-small">
        <nav aria-label="页脚" className="link-row">
          <Link href={`/${newest.id}/`} className="row-link" prefetch={false}>{newest.title}</Link>
          <Link href="/reports/" className="row-link" prefetch={false}>全部报告</Link>
          <Link href="/about/" className="row-link" prefetch={false}>关于本站</Link>
          <Link href="/about/accessibility/" className="row-link" prefetch={false}>无障碍声明</Link>
        </nav>
        {items.length > 0 && <ul className="mt-4 flex flex-wrap gap-x-8 gap-y-1">{items.map((item) => <li key={item}>{item}</li>)}</ul>}
        <p className="mt-4 text-muted">数字均出自政府公开的报告原文；凡本站推算的数字，都标明“计算得出”并附算式。</p>
      </div>
    </footer>
  );
}
