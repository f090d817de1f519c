import { useCallback, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import type { DeckData } from '../../../lib/page/slides/deck';
import { readPublicBase } from '../../browser/public-address';
import { useFullscreen } from '../use-fullscreen';
import { DeckBar } from './bar';
import { Cover } from './cover';
import { Help } from './help';
import { usePublicPlaces, type DrawCode } from './public-places';
import { SlideList } from './slide-list';
import { useStage, type Stage } from './stage';
import { TestCard } from './test-card';
import { useDeckKeys, type DeckActions } from './use-deck-keys';
import { useDeckTouch } from './use-deck-touch';
import { useElapsed } from './use-elapsed';
import { useIdle } from './use-idle';
import { useLook } from './use-look';
import { neighbour, useSlide } from './use-slide';

type Layer = 'overview' | 'help' | 'black';

const REFUSED = '浏览器没有全屏，照样可以放映；也可以按 F11 试试。';

interface DeckProps {
  stage: Stage;
  data: DeckData;
  drawCode?: DrawCode;
}

/** What drives a presentation. The slides are the document's, which is told what to show. */
export function Deck({ stage, data: { groups, origin, file }, drawCode }: DeckProps) {
  const slides = useMemo(() => groups.flatMap((group) => group.slides), [groups]);
  const { current, index, show } = useSlide(slides);
  const look = useLook();
  const idle = useIdle();
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
  useDeckTouch(stage.slides, next, previous);

  const toggle = (name: Layer) => setLayer((open) => (open === name ? undefined : name));
  const toggleFullscreen = () => {
    if (fullscreen.active) void fullscreen.leave();
    else void fullscreen.enter(document.documentElement).then((entered) => setMessage(entered ? '已全屏，按 Esc 退出' : REFUSED));
  };
  const leave = () => {
    if (layer) setLayer(undefined);
    else if (onCard) turnTo(left);
    else if (fullscreen.active) void fullscreen.leave();
    else stage.exit.click();
  };
  const actions: DeckActions = {
    next,
    previous,
    first: () => turnTo(0),
    last: () => turnTo(slides.length - 1),
    nextSection: () => turnTo(neighbour(groups, index, 1)),
    previousSection: () => turnTo(neighbour(groups, index, -1)),
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
  const digits = useDeckKeys(stage.present, actions, { characters, covered });
  usePublicPlaces(slides, index, { base: qr ? readPublicBase(window.location, origin) : undefined, drawCode });
  useStage(stage, { current, exit: (slides[index] ?? slides[0])?.exit, step: look.step, idle: idle && !layer, covered });

  return (
    <>
      {createPortal(<TestCard look={look} onStart={() => turnTo(0)} />, stage.card)}
      {createPortal(<DeckBar number={index + 1} total={slides.length} digits={digits} elapsed={elapsed} message={message} onReset={reset} fullscreen={fullscreen.active} actions={actions} />, stage.bar)}
      {layer === 'overview' && (
        <Cover id="present-overview" title="全部页" onClose={leave}>
          <SlideList groups={groups} current={current} onChoose={turnTo} onTestCard={actions.testCard} />
        </Cover>
      )}
      {layer === 'help' && (
        <Cover id="present-help" title="怎样操作" onClose={leave}>
          <Help file={file} look={look} qr={qr} onQr={() => setQr(!qr)} characters={characters} onCharacters={() => setCharacters(!characters)} />
        </Cover>
      )}
      {layer === 'black' && <button type="button" className="present-black" aria-label="已黑屏，按任意键继续" onClick={() => setLayer(undefined)} />}
    </>
  );
}
