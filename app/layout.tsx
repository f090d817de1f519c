import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Hatching } from '../components/hatching';
import { HEAD_SCRIPT } from '../lib/mode/head-script';
import { describeSharing } from '../lib/page/sharing';
import { getSite } from '../lib/reports';
import './globals.css';

const site = getSite();

export const metadata: Metadata = {
  metadataBase: site.origin ? new URL(site.origin) : undefined,
  title: { default: site.name, template: `%s – ${site.name}` },
  description: site.description,
  ...describeSharing(),
};

export const viewport: Viewport = { width: 'device-width', initialScale: 1, themeColor: '#12436d' };

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="zh-CN" suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: HEAD_SCRIPT }} />
      </head>
      <body id="top" className="site">
        <a href="#main" className="skip-link">跳到主要内容</a>
        {children}
        <Hatching />
      </body>
    </html>
  );
}
