'use client';

import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { useFullscreen } from '../use-fullscreen';
import { useScripted } from '../use-scripted';
import { Cover } from './cover';
import { DeckBar } from './deck-bar';
import { DeckContext } from './deck-context';
import { Help } from './help';
import { readPublicBase } from './public-address';
import type { SlideLink } from './slide-link';
import { SlideList } from './slide-list';
import { TestCard } from './test-card';
import { useDeckKeys, type DeckActions } from './use-deck-keys';
import { useDeckTouch } from './use-deck-touch';
import { useElapsed } from './use-elapsed';
import { useIdle } from './use-idle';
import { useLook } from './use-look';
import { useSlide } from './use-slide';

interface DeckProps {
  title: string;
  slides: readonly SlideLink[];
  /** The site's public origin as configured, or null. */
  origin: string | null;
  /** Link to the presentation as a file; absent where there is none beside the page. */
  download?: ReactNode;
  /** Where the presentation is a part of a page that has a main of its own: whether the part is shown. Hidden, it hears no keys. */
  part?: 'shown' | 'hidden';
  /** The slides themselves, readable one under the other where no script runs. */
  children: ReactNode;
}

type Layer = 'overview' | 'help' | 'black';

const REFUSED = '浏览器没有全屏，照样可以放映；也可以按 F11 试试。';

/** A presentation: one slide at a time, driven by keys, clicker, touch and buttons. Without a script its slides are a page to read. */
export function Deck({ title, slides, origin, download, part, children }: DeckProps) {
  const stage = useRef<HTMLDivElement>(null);
  const exit = useRef<HTMLAnchorElement>(null);
  const { current, index, show } = useSlide(slides);
  const look = useLook();
  const idle = useIdle();
  const scripted = useScripted();
  const { elapsed, begin, reset } = useElapsed();
  const fullscreen = useFullscreen();
  const [layer, setLayer] = useState<Layer>();
  const [qr, setQr] = useState(true);
  const [characters, setCharacters] = useState(true);
  const [message, setMessage] = useState('');
  // The slide from which the test card was looked at: back to it, whatever is pressed.
  const [left, setLeft] = useState(0);
  const onCard = index < 0;

  const turnTo = useCallback(
    (position: number) => {
      const to = Math.max(-1, Math.min(position, slides.length - 1));
      setLayer(undefined);
      show(to);
      if (to > 0) begin();
      setMessage(to < 0 ? '投影测试卡' : `第${to + 1}页，共${slides.length}页：${slides[to]?.title ?? ''}`);
    },
    [show, begin, slides],
  );
  const next = useCallback(() => turnTo(onCard ? left : index + 1), [turnTo, onCard, left, index]);
  const previous = useCallback(() => turnTo(index - 1), [turnTo, index]);
  useDeckTouch(stage, next, previous);

  const toggle = (name: Layer) => setLayer((open) => (open === name ? undefined : name));
  const toggleFullscreen = () => {
    if (fullscreen.active) void fullscreen.leave();
    else void fullscreen.enter(document.documentElement).then((entered) => setMessage(entered ? '已全屏，按 Esc 退出' : REFUSED));
  };
  const leave = () => {
    if (layer) setLayer(undefined);
    else if (onCard) turnTo(left);
    else if (fullscreen.active) void fullscreen.leave();
    else exit.current?.click();
  };
  const actions: DeckActions = {
    next,
    previous,
    first: () => turnTo(0),
    last: () => turnTo(slides.length - 1),
    nextSection: () => turnTo(neighbour(slides, index, 1)),
    previousSection: () => turnTo(neighbour(slides, index, -1)),
    jump: (number) => turnTo(number - 1),
    leave,
    toggleBlack: () => toggle('black'),
    toggleHelp: () => toggle('help'),
    toggleOverview: () => toggle('overview'),
    toggleFullscreen,
    testCard: () => {
      if (!onCard) setLeft(index);
      turnTo(onCard ? left : -1);
    },
  };
  const covered = layer === 'overview' || layer === 'help';
  const digits = useDeckKeys(actions, { characters, covered, deaf: part === 'hidden' });

  // Only a browser knows where the page is being read.
  const publicBase = useMemo(() => (scripted && qr ? readPublicBase(window.location, origin) : undefined), [scripted, qr, origin]);
  const state = useMemo(() => ({ current, publicBase }), [current, publicBase]);

  const Stage = part ? 'div' : 'main';
  return (
    <DeckContext.Provider value={state}>
      <div className="present" data-live={scripted} data-step={look.step} data-idle={idle && !layer} data-covered={covered}>
        <header className="present-head">
          <h1 className="present-name">{title}：汇报</h1>
          <a ref={exit} href={(slides[index] ?? slides[0])?.exit ?? '../'} className="present-button present-exit"><span className="exit-read">返回报告</span><span className="exit-shown">退出汇报</span></a>
          <p className="present-hint">这里是放映的全部内容；在电脑上打开，可以一页一页地投影。{download && <>也可以{download}，用 PowerPoint 或 WPS 放映、修改。</>}</p>
        </header>
        <Stage ref={stage} id={part ? undefined : 'main'} tabIndex={-1} className="present-stage">
          {children}
          <TestCard step={look.step} onLarger={look.larger} contrast={look.contrast} onStronger={look.stronger} onStart={() => turnTo(0)} />
        </Stage>
        <DeckBar number={index + 1} total={slides.length} digits={digits} elapsed={elapsed} message={message} onReset={reset} fullscreen={fullscreen.active} actions={actions} />
        {layer === 'overview' && (
          <Cover id="present-overview" title="全部页" onClose={leave}>
            <SlideList slides={slides} current={current} onChoose={turnTo} onTestCard={actions.testCard} />
          </Cover>
        )}
        {layer === 'help' && (
          <Cover id="present-help" title="怎样操作" onClose={leave}>
            <Help
              download={download}
              step={look.step} onLarger={look.larger} contrast={look.contrast} onStronger={look.stronger}
              qr={qr} onQr={() => setQr(!qr)} characters={characters} onCharacters={() => setCharacters(!characters)}
            />
          </Cover>
        )}
        {layer === 'black' && <button type="button" className="present-black" aria-label="已黑屏，按任意键继续" onClick={() => setLayer(undefined)} />}
      </div>
    </DeckContext.Provider>
  );
}

/** Position of the first slide of the group after or before the one shown; from within a group, back leads to its own beginning first. */
function neighbour(slides: readonly SlideLink[], index: number, way: 1 | -1): number {
  const starts = slides.flatMap(({ group }, position) => (position === 0 || slides[position - 1]?.group !== group ? [position] : []));
  return way > 0 ? (starts.find((position) => position > index) ?? slides.length - 1) : (starts.filter((position) => position < index).at(-1) ?? 0);
}
