import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { RATES, type Rate } from '../../lib/mode';
import { MINUTE } from '../../lib/text/utterances';
import { changeMode } from '../browser/mode-store';
import { BarButton, BarMessage } from './read-aloud/bar';
import { useHighlight } from './read-aloud/use-highlight';
import { useReader, type Reader, type ReadRequest } from './read-aloud/use-reader';
import { deviceOf, wordHindrance, wordTrouble } from './read-aloud/words';
import { useMode } from './use-mode';

interface PlayerProps {
  request: ReadRequest;
  /** Ends the reading: it is over, or its reader has had enough. */
  onEnd: () => void;
  /** Has all of it read, where this is brief. */
  onWhole?: () => void;
}

/**
 * Reads one request aloud, with everything to drive it; after what is brief, all of it for whoever asks.
 * @param container what the bar at the foot of the window shows; what it holds is replaced.
 * @returns a way to stop, which takes everything away again.
 */
export function mountPlayer(container: HTMLElement, request: ReadRequest, onEnd: () => void): () => void {
  const root = createRoot(container);
  const read = (what: ReadRequest) => {
    // The controls are made anew: the focus waits on the bar.
    if (container.contains(document.activeElement)) container.parentElement?.focus({ preventScroll: true });
    root.render(<Player key={String(what.brief)} request={what} onEnd={onEnd} onWhole={what.brief ? () => read({ ...what, brief: false }) : undefined} />);
  };
  read(request);
  return () => root.unmount();
}

function Player({ request, onEnd, onWhole }: PlayerProps) {
  const { rate } = useMode();
  const reader = useReader(request, rate);
  const { queue, utterances, voice, hindrance } = reader;
  useHighlight(voice && queue.phase !== 'finished' ? utterances[queue.index] : undefined);

  const finished = queue.phase === 'finished' && !hindrance;
  useEffect(() => {
    // Not at once: what React is still busy with cannot be taken away.
    if (finished && !onWhole) queueMicrotask(onEnd);
  }, [finished, onEnd, onWhole]);

  if (hindrance) {
    return (
      <>
        <BarMessage>{wordHindrance(hindrance, deviceOf(navigator))}</BarMessage>
        <div className="read-bar-controls">
          <BarButton onPress={onEnd}>关闭</BarButton>
        </div>
      </>
    );
  }
  const whole = onWhole && <BarButton onPress={onWhole}>听全部</BarButton>;
  if (finished && whole) {
    return (
      <>
        <p className="read-bar-progress" role="status">要点读完了。</p>
        <div className="read-bar-controls">
          {whole}
          <BarButton onPress={onEnd}>关闭</BarButton>
        </div>
      </>
    );
  }
  return (
    <>
      {queue.trouble ? <BarMessage>{wordTrouble(queue.trouble)}</BarMessage> : <Progress request={request} reader={reader} />}
      <div className="read-bar-controls">
        {voice && <Controls reader={reader} />}
        {voice && <RateField rate={rate} />}
        {voice && whole}
        <BarButton onPress={onEnd}>停止</BarButton>
      </div>
    </>
  );
}

/** Not announced: it would speak over the reading. */
function Progress({ request, reader: { queue, voice } }: { request: ReadRequest; reader: Reader }) {
  const where = voice ? `第${queue.index + 1}句，共${queue.length}句` : '正在找中文语音……';
  return (
    <p className="read-bar-progress">
      {request.from === undefined && <span className="read-bar-title">{request.title}</span>}
      <span>{where}</span>
      {voice && !voice.localService && <span>用的是联网语音：读到的句子会发给语音服务商</span>}
    </p>
  );
}

/** Nobody leafs through a minute. */
function Controls({ reader: { utterances, queue, dispatch } }: { reader: Reader }) {
  const paused = queue.phase === 'paused';
  const isLong = utterances.reduce((sum, { text }) => sum + text.length, 0) > MINUTE;
  return (
    <>
      {isLong && <BarButton onPress={() => dispatch({ type: 'previous' })}>上一句</BarButton>}
      <BarButton onPress={() => dispatch({ type: paused ? 'resume' : 'pause' })}>{paused ? '继续' : '暂停'}</BarButton>
      {isLong && <BarButton onPress={() => dispatch({ type: 'next' })}>下一句</BarButton>}
    </>
  );
}

/** The same setting as in 无障碍设置. */
function RateField({ rate }: { rate: Rate }) {
  return (
    <label className="read-bar-rate">
      <span className="visually-hidden">语速</span>
      <select value={rate} className="read-bar-button" onChange={({ target }) => changeMode({ rate: RATES.find((each) => String(each) === target.value) ?? rate })}>
        {RATES.map((each) => <option key={each} value={each}>{`${each}倍`}</option>)}
      </select>
    </label>
  );
}
