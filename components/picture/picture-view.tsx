'use client';

import { useEffect, useRef, useState } from 'react';
import type { Shape } from '../../lib/picture/picture';
import { ACTION } from '../action-look';
import { addressOf } from '../share/address';
import { ShareLine } from '../share/share-line';
import type { Source } from '../source-context';
import { makePicture, type MadePicture } from './make-picture';

export interface PictureViewProps {
  anchor: string;
  section?: string;
  title: string;
  source: Source;
}

const SHAPES: Record<Shape, string> = { wide: '横图', tall: '竖图（3:4）' };

/** A chart as a picture to save: shown as an image, for long presses; as files, for everybody else; and as a link to pass on. */
export function PictureView({ anchor, section, title, source }: PictureViewProps) {
  const [shape, setShape] = useState<Shape>(() => (window.matchMedia('(pointer: coarse)').matches ? 'tall' : 'wide'));
  const made = usePicture(anchor, source, section, shape);
  const png = useObjectUrl(made?.png);
  const svg = useObjectUrl(made?.svg);
  const name = `${source.id}-${anchor}-${made?.shape ?? shape}`;
  const box = useRef<HTMLDivElement>(null);
  const arrived = useRef(new Set<'picture' | 'links'>());
  // Asked for at the lower edge of the screen, it would open out of sight.
  const comeIntoSight = (what: 'picture' | 'links') => {
    if (!arrived.current.has(what)) box.current?.scrollIntoView({ block: 'nearest' });
    arrived.current.add(what);
  };
  useEffect(() => {
    if (svg) comeIntoSight('links');
  }, [svg]);
  const file = made?.png && new File([made.png], `${name}.png`, { type: 'image/png' });

  return (
    <div ref={box} className="picture-view no-print">
      <div role="group" aria-label="图片的形状" className="link-row">
        {(Object.keys(SHAPES) as Shape[]).map((each) => (
          <button key={each} type="button" className={`${ACTION} ${shape === each ? 'font-semibold' : 'text-accent'}`} aria-pressed={shape === each} onClick={() => setShape(each)}>
            {SHAPES[each]}
          </button>
        ))}
      </div>
      <p role="status" className="text-small text-muted">{describeState(made)}</p>
      {/* eslint-disable-next-line @next/next/no-img-element -- made here, of this page: there is nothing to load or optimize */}
      {made && <img src={made.shown} alt={made.alt} onLoad={() => comeIntoSight('picture')} className={`picture picture-${made.shape}`} />}
      <p className="link-row mt-2">
        {png && <a href={png} download={`${name}.png`} className={`${ACTION} text-accent`}>下载图片（PNG）</a>}
        {svg && <a href={svg} download={`${name}.svg`} className={`${ACTION} text-accent`}>下载矢量图（SVG）</a>}
      </p>
      <ShareLine title={`${title}（${source.title}）`} readSentence={() => document.querySelector(`#${CSS.escape(anchor)} [data-part="summary"]`)?.textContent ?? ''} readAddress={() => addressOf(source, { section, anchor })} context={title} file={file} />
    </div>
  );
}

function describeState(made: MadePicture | undefined): string {
  if (!made) return '正在画图……';
  return made.png ? '长按图片（电脑上点右键）可以保存或转发。' : '这个浏览器不能生成PNG图片，下面是同样内容的矢量图。';
}

/** Drawn anew when the reader changes how he sees the site. */
function usePicture(anchor: string, source: Source, section: string | undefined, shape: Shape): MadePicture | undefined {
  const [made, setMade] = useState<MadePicture>();
  useEffect(() => {
    let wanted = true;
    const draw = () => {
      const figure = document.getElementById(anchor);
      if (!figure) return;
      makePicture(figure, source, section, shape).then(
        (picture) => {
          if (wanted) setMade(picture);
        },
        () => undefined,
      );
    };
    draw();
    const observer = new MutationObserver(draw);
    observer.observe(document.documentElement, { attributes: true });
    return () => {
      wanted = false;
      observer.disconnect();
    };
  }, [anchor, source, section, shape]);
  return made;
}

/** An address of a file that lives as long as it is shown. */
function useObjectUrl(blob: Blob | undefined): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!blob) return undefined;
    const address = URL.createObjectURL(blob);
    // eslint-disable-next-line react-hooks/set-state-in-effect -- an address that must be given back can only be made here
    setUrl(address);
    return () => URL.revokeObjectURL(address);
  }, [blob]);
  return url;
}
