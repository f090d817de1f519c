'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useState, type ComponentType } from 'react';
import { Bar, BarButton, BarMessage } from './bar';
import type { PlayerProps } from './player';
import { endReading, useReading, type ReadRequest } from './requests';
import { LOST_CODE } from './words';

/** Plays what a page's buttons ask for; nothing until then. A reading ends with Escape, with the page, and with the next one. */
export function ReadAloud() {
  const request = useReading();
  const pathname = usePathname();
  useEffect(() => endReading, [pathname]);
  return request ? <Reading key={request.number} request={request} /> : null;
}

function Reading({ request }: { request: ReadRequest }) {
  const [Player, setPlayer] = useState<ComponentType<PlayerProps>>();
  const [lost, setLost] = useState(false);
  useWaysOut();
  useFocusBack(request.button);

  useEffect(() => {
    let left = false;
    loadPlayer().then(
      (component) => !left && setPlayer(() => component),
      () => !left && setLost(true),
    );
    return () => {
      left = true;
    };
  }, []);

  if (Player) return <Player request={request} />;
  return (
    <Bar>
      {lost ? <BarMessage>{LOST_CODE}</BarMessage> : <p className="read-bar-progress">正在准备……</p>}
      <BarButton onPress={endReading}>{lost ? '关闭' : '停止'}</BarButton>
    </Bar>
  );
}

/** A lost chunk is asked for once more before giving up: the network may have come back. */
async function loadPlayer(): Promise<ComponentType<PlayerProps>> {
  const load = () => import('./player').then((module) => module.Player);
  return load().catch(load);
}

function useWaysOut(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) endReading();
    };
    const onLeave = () => {
      // There may be no time left for what endReading sets off.
      if ('speechSynthesis' in window) window.speechSynthesis.cancel();
      endReading();
    };
    document.addEventListener('keydown', onKey);
    window.addEventListener('pagehide', onLeave);
    return () => {
      document.removeEventListener('keydown', onKey);
      window.removeEventListener('pagehide', onLeave);
    };
  }, []);
}

/** Whoever was in the player when it went is back where it was called from. */
function useFocusBack(button: HTMLElement): void {
  useEffect(
    () => () => {
      if (document.activeElement === document.body || document.activeElement === null) button.focus({ preventScroll: true });
    },
    [button],
  );
}
