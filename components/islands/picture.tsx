import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { ChartFile, SectionFile } from '../../lib/page/section-file';
import type { Shape } from '../../lib/picture/picture';
import { addressOf } from '../browser/address';
import { ACTION } from './action-look';
import { makePicture, type MadePicture } from './picture/make-picture';
import { ShareLine } from './share/share-line';

interface PictureOf {
  /** The chart's element, for its drawings. */
  figure: HTMLElement;
  /** Of the section that it stands in. */
  file: SectionFile;
  chart: ChartFile;
}

/** A chart as a picture to take along. @param chart its id. @returns what takes it away. @throws where the section has no such chart. */
export function mountPicture(container: HTMLElement, { figure, file, chart }: { figure: HTMLElement; file: SectionFile; chart: string }): () => void {
  const own = file.charts[chart];
  if (!own) throw new Error(`The section has no chart ${chart}`);
  const root = createRoot(container);
  root.render(<PictureView figure={figure} file={file} chart={own} />);
  return () => root.unmount();
}

const SHAPES: Record<Shape, string> = { wide: '横图', tall: '竖图（3:4）' };

/** A chart as a picture to save: shown as an image, for long presses; as files, for everybody else; and as a link to pass on. */
function PictureView({ figure, file, chart }: PictureOf) {
  const { source } = file;
  const { title } = chart.words;
  const [shape, setShape] = useState<Shape>(() => (window.matchMedia('(pointer: coarse)').matches ? 'tall' : 'wide'));
  const made = usePicture({ figure, file, chart }, shape);
  const png = useObjectUrl(made?.png);
  const svg = useObjectUrl(made?.svg);
  const name = `${source.id}-${figure.id}-${made?.shape ?? shape}`;
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
  const picture = made?.png && new File([made.png], `${name}.png`, { type: 'image/png' });

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
      <ShareLine title={`${title}（${source.title}）`} sentence={chart.summary} address={addressOf(source, { section: file.id, anchor: figure.id })} context={title} file={picture} />
    </div>
  );
}

function describeState(made: MadePicture | undefined): string {
  if (!made) return '正在画图……';
  return made.png ? '长按图片（电脑上点右键）可以保存或转发。' : '这个浏览器不能生成PNG图片，下面是同样内容的矢量图。';
}

/** Drawn anew when the reader changes how he sees the site. */
function usePicture({ figure, file, chart }: PictureOf, shape: Shape): MadePicture | undefined {
  const [made, setMade] = useState<MadePicture>();
  useEffect(() => {
    let wanted = true;
    const draw = () => {
      makePicture(figure, file, chart, shape).then(
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
  }, [figure, file, chart, shape]);
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
