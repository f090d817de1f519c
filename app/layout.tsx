import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { OffStage } from '../components/off-stage';
import { SiteFooter } from '../components/site-footer';
import { SiteHeader } from '../components/site-header';
import { getNewestReport, getSite } from '../lib/reports';
import './globals.css';

const site = getSite();

export const metadata: Metadata = {
  metadataBase: site.origin ? new URL(site.origin) : undefined,
  title: { default: site.name, template: `%s – ${site.name}` },
  description: site.description,
};

export const viewport: Viewport = { width: 'device-width', initialScale: 1, themeColor: '#12436d' };

// Runs before anything is painted: what only a script can open starts closed, without a flash. Where a script of the page
// is lost on the way, nothing could open it: then all stands open, as without scripts.
const MARK_SCRIPTED = `var c=document.documentElement.classList;c.add('js');addEventListener('error',function(e){if(e.target&&e.target.tagName==='SCRIPT')c.remove('js')},true)`;

export default function RootLayout({ children }: { children: ReactNode }) {
  const newest = getNewestReport().loaded.report.value;
  return (
    <html lang="zh-CN" suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: MARK_SCRIPTED }} />
      </head>
      <body>
        <a href="#main" className="skip-link">跳到主要内容</a>
        <OffStage><SiteHeader name={site.name} /></OffStage>
        {children}
        <OffStage><SiteFooter site={site} newest={newest} /></OffStage>
      </body>
    </html>
  );
}
