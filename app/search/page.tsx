import type { Metadata } from 'next';
import { BrowseReports } from '../../components/browse-reports';
import { SiteSearch } from '../../components/site-search';
import { SitePage } from '../../components/site/site-page';

export const metadata: Metadata = { title: '搜索', description: '在各年报告的数字、章节和原文里搜索。' };

export default function SearchPage() {
  return (
    <SitePage current="search"><main id="main" tabIndex={-1} className="wrap page">
      <h1 className="text-title font-semibold md:text-display">搜索</h1>
      <p className="no-script mt-4">搜索要用网页脚本，现在脚本没有运行。全部数字、原文和章节都可以从下面找到，也可以用浏览器自带的“在网页中查找”。</p>
      <SiteSearch />
      <section aria-labelledby="browse" className="mt-14 border-t-4 border-accent pt-6">
        <h2 id="browse" className="text-title font-semibold">按章节找</h2>
        <BrowseReports level={3} />
      </section>
    </main></SitePage>
  );
}
