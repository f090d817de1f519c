import { useEffect, useState } from 'react';

/** Milliseconds without movement after which pointer and controls go. */
const PATIENCE = 3000;

/** True when nothing has moved for three seconds. The Tab key shows the controls too, and keeps them as long as one has the focus. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    let timer = 0;
    let byKeys = false;
    const rest = () => {
      if (byKeys && document.activeElement?.closest('.present-bar')) wait();
      else setIdle(true);
    };
    const wait = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(rest, PATIENCE);
    };
    const wake = () => {
      setIdle(false);
      wait();
    };
    const onPointer = () => {
      byKeys = false;
      wake();
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Tab') return;
      byKeys = true;
      wake();
    };
    wait();
    document.addEventListener('pointermove', onPointer);
    document.addEventListener('pointerdown', onPointer);
    document.addEventListener('keydown', onKey);
    document.addEventListener('fullscreenchange', wake);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('pointermove', onPointer);
      document.removeEventListener('pointerdown', onPointer);
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('fullscreenchange', wake);
    };
  }, []);
  return idle;
}
