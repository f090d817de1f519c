import Link from 'next/link';
import { ModeControls } from './mode-controls';

/** The same head on every page: the site's name and where one can go. */
export function SiteHeader({ name, newest }: { name: string; newest: string }) {
  return (
    <header className="border-t-8 border-accent border-b-line no-print">
      <div className="site-bar mx-auto max-w-[70rem] page-side py-2">
        <Link href="/" className="flex min-h-11 items-center text-[1.25rem] font-semibold text-ink no-underline hover:underline" prefetch={false}>
          {name}
        </Link>
        <ModeControls />
        <nav aria-label="全站" className="site-nav link-row in-pairs">
          <Link href="/" className="row-link" prefetch={false}>总览</Link>
          <Link href={`/${newest}/data/`} className="row-link" prefetch={false}>数据</Link>
          <Link href="/search/" className="row-link" prefetch={false}>搜索</Link>
          <Link href="/about/" className="row-link" prefetch={false}>关于本站</Link>
        </nav>
      </div>
    </header>
  );
}
