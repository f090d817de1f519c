'use client';

import { useEffect, useRef, useState } from 'react';
import { ModePanel } from './mode-panel';
import { changeMode, readMode, subscribeMode } from './mode-store';
import { useScripted } from './use-scripted';

const PANEL = 'mode-settings';

/**
 * The way into 长者模式 and the settings, in the same place on every page. Without a script there is nothing to press.
 * @param props `mute` where nothing can be read aloud.
 */
export function ModeControls({ mute = false }: { mute?: boolean }) {
  const [open, setOpen] = useState(false);
  const scripted = useScripted();
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  useEscape(open, close);
  // Every page follows what another tab changes.
  useEffect(() => subscribeMode(() => undefined), []);

  return (
    <>
      <div className="mode-entrance needs-script">
        <button type="button" className="mode-button" onClick={() => changeMode({ elder: !readMode().elder })}>
          {/* Both stand in the HTML, so that the right one is there before the script is. */}
          <span className="not-elder">长者模式</span>
          <span className="only-elder">退出长者模式</span>
        </button>
        <button ref={opener} type="button" className="mode-button" aria-expanded={scripted ? open : undefined} aria-controls={open ? PANEL : undefined} onClick={() => setOpen(!open)}>
          无障碍
        </button>
      </div>
      {open && <ModePanel id={PANEL} mute={mute} onClose={close} />}
    </>
  );
}

function useEscape(open: boolean, close: () => void): void {
  useEffect(() => {
    if (!open) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
