import { useCallback, useEffect, useState } from 'react';

interface Elapsed {
  /** Minutes and seconds: 03:12. */
  elapsed: string;
  /** Lets the time run from now on, where it does not run yet. */
  begin: () => void;
  /** Back to zero; it runs again from the next slide that is turned to. */
  reset: () => void;
}

/** The presenter's time. */
export function useElapsed(): Elapsed {
  const [start, setStart] = useState<number>();
  const [now, setNow] = useState(0);

  useEffect(() => {
    if (start === undefined) return undefined;
    const timer = window.setInterval(() => setNow(Date.now()), 1000);
    return () => window.clearInterval(timer);
  }, [start]);

  const begin = useCallback(() => {
    const moment = Date.now();
    setNow(moment);
    setStart((running) => running ?? moment);
  }, []);
  const reset = useCallback(() => setStart(undefined), []);

  return { elapsed: format(start === undefined ? 0 : Math.max(0, now - start)), begin, reset };
}

function format(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return [Math.floor(seconds / 60), seconds % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
