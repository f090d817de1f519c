'use client';

import { useRef, useState, type ComponentType } from 'react';
import { ACTION } from './action-look';
import type { PictureViewProps } from './picture/picture-view';
import { useSource } from './source-context';
import { useEscape } from './use-escape';

interface ChartActionsProps {
  /** The figure's own id. */
  anchor: string;
  section?: string;
  title: string;
}

/** What a reader can do with one chart: save it as a picture, pass it on. The code comes when he asks for it. */
export function ChartActions({ anchor, section, title }: ChartActionsProps) {
  const source = useSource();
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [View, setView] = useState<ComponentType<PictureViewProps> | 'lost' | null>(null);
  useEscape(box, open, () => setOpen(false));
  if (!source) return null;

  const toggle = () => {
    setOpen(!open);
    if (open || (View && View !== 'lost')) return;
    loadView().then(
      (component) => setView(() => component),
      () => setView('lost'),
    );
  };

  return (
    <div ref={box} className="chart-more needs-script">
      <button type="button" className={`${ACTION} text-accent`} aria-expanded={open} onClick={toggle}>
        存图或分享<span className="visually-hidden">：{title}</span>
      </button>
      {open && View === 'lost' && <p role="status" className="row-below text-small text-muted">没能取到所需的程序，请稍后再试。</p>}
      {open && View && View !== 'lost' && <View anchor={anchor} section={section} title={title} source={source} />}
    </div>
  );
}

/** A lost chunk is asked for once more before giving up: the network may have come back. */
async function loadView(): Promise<ComponentType<PictureViewProps>> {
  const load = () => import('./picture/picture-view').then((module) => module.PictureView);
  return load().catch(load);
}
