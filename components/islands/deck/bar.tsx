import type { DeckActions } from './use-deck-keys';

interface DeckBarProps {
  /** From 1; 0 is the test card. */
  number: number;
  total: number;
  /** Digits of a slide's number, typed so far. */
  digits: string;
  elapsed: string;
  /** What has just happened, in words. */
  message: string;
  onReset: () => void;
  fullscreen: boolean;
  actions: DeckActions;
}

/** The buttons at the foot of a presentation. They go when nothing moves, and come back. */
export function DeckBar({ number, total, digits, elapsed, message, onReset, fullscreen, actions }: DeckBarProps) {
  return (
    <>
      <nav aria-label="放映" className="present-bar needs-script">
        <button type="button" className="present-button" onClick={actions.previous}>上一页</button>
        <p className="present-place" aria-hidden="true">{digits === '' ? `${number === 0 ? '测试卡' : number} / ${total}` : `到第 ${digits} 页 Enter`}</p>
        <button type="button" className="present-button" onClick={actions.next}>下一页</button>
        <button type="button" className="present-button" onClick={actions.toggleOverview}>总览</button>
        <button type="button" className="present-button" aria-pressed={fullscreen} onClick={actions.toggleFullscreen}>全屏</button>
        <button type="button" className="present-button" onClick={actions.toggleBlack}>黑屏</button>
        <button type="button" className="present-button" onClick={actions.toggleHelp}>帮助</button>
        <button type="button" className="present-button present-time" onClick={onReset}><span className="visually-hidden">用时</span><span>{elapsed}</span><span className="visually-hidden">，重新计时</span></button>
      </nav>
      <p role="status" className={message.startsWith('浏览器') ? 'present-message' : 'visually-hidden'}>{message}</p>
    </>
  );
}
