import type { Metadata } from 'next';
import { BrowseReports } from '../components/browse-reports';
import { SitePage } from '../components/site/site-page';

export const metadata: Metadata = { title: '没有找到这一页' };

export default function NotFound() {
  return (
    <SitePage><main id="main" tabIndex={-1} className="wrap page">
      <h1 className="text-display font-semibold">没有找到这一页</h1>
      <p className="mt-6">地址可能写错了，或者这一页已经移走。数字都还在，可以从这里找：</p>
      <div><BrowseReports level={2} /></div>
    </main></SitePage>
  );
}
