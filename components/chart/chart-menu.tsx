'use client';

import Link from 'next/link';
import { useRef, useState, type ComponentType, type ReactNode } from 'react';
import type { PictureViewProps } from '../picture/picture-view';
import { useSource } from '../source-context';
import { useEscape } from '../use-escape';
import { useMenu } from './use-menu';
import { useWholeScreen } from './use-whole-screen';

/** What works without a script: a word and where it leads. */
export interface MenuLink {
  word: string;
  href: string;
}

interface ChartMenuProps {
  /** The figure's own id. */
  anchor: string;
  className: string;
  /** Ids of the figures that it shows, for a picture's quotes. */
  figures?: string;
  section: string;
  title: string;
  /** Whether there is a drawing to look at alone. */
  drawn: boolean;
  links: readonly MenuLink[];
  caption: ReactNode;
  children: ReactNode;
}

type View = ComponentType<PictureViewProps> | 'lost' | null;

/** A chart with its one menu. Links work without a script; the whole screen and the picture come with one, their code when it is asked for. */
export function ChartMenu({ anchor, className, figures, section, title, drawn, links, caption, children }: ChartMenuProps) {
  const source = useSource();
  const figure = useRef<HTMLElement>(null);
  const summary = useRef<HTMLElement>(null);
  const { menu, open, onToggle, close } = useMenu();
  const screen = useWholeScreen(figure, summary);
  const [pictured, setPictured] = useState(false);
  const [View, setView] = useState<View>(null);

  useEscape(figure, pictured && !open && !screen.shown, () => setPictured(false));

  const act = (action: () => void) => () => {
    close();
    action();
  };
  const togglePicture = () => {
    setPictured(!pictured);
    if (pictured || (View && View !== 'lost')) return;
    loadView().then((component) => setView(() => component), () => setView('lost'));
  };

  return (
    <figure ref={figure} id={anchor} data-figures={figures} data-pictured={pictured} className={className}>
      {caption}
      <details ref={menu} className="chart-menu no-print" onToggle={onToggle}>
        <summary ref={summary} aria-label={`这幅图的操作：${title}`} />
        <div className="chart-menu-items">
          {links.map(({ word, href }) => (href.startsWith('#') ? <a key={word} href={href} onClick={close}>{word}</a> : <Link key={word} href={href} prefetch={false}>{word}</Link>))}
          {open && source && drawn && <button type="button" onClick={act(screen.open)}>全屏看图</button>}
          {open && source && <button type="button" aria-expanded={pictured} onClick={act(togglePicture)}>{pictured ? '收起图片' : '存图或分享'}</button>}
        </div>
      </details>
      {children}
      {screen.shown && <button type="button" className="chart-full button" onClick={screen.close}>关闭<span className="key-hint">（Esc）</span></button>}
      {pictured && View === 'lost' && <p role="status" className="card-note">没能取到所需的程序，请稍后再试。</p>}
      {pictured && source && View && View !== 'lost' && <View anchor={anchor} section={section} title={title} source={source} />}
    </figure>
  );
}

/** A lost chunk is asked for once more before giving up: the network may have come back. */
async function loadView(): Promise<ComponentType<PictureViewProps>> {
  const load = () => import('../picture/picture-view').then((module) => module.PictureView);
  return load().catch(load);
}
