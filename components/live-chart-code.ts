/** Fetches the live chart's code without running it, once the element is near the screen and the browser idle. Returns a way to stop waiting. */
export function prefetchLiveChart(element: Element): () => void {
  if (typeof IntersectionObserver === 'undefined') return () => undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      whenIdle(fetchAhead);
    },
    { rootMargin: '300px' },
  );
  observer.observe(element);
  return () => observer.disconnect();
}

function whenIdle(work: () => void): void {
  if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback(work);
  else window.setTimeout(work, 1500);
}

const fetched = new Set<string>();

/**
 * The addresses are written into the page after the build, when they are known. Fetched like data, not by `rel="prefetch"`: that Safari does
 * not know, and browsers before Chromium 118 hold it against the policy's `default-src`.
 */
function fetchAhead(): void {
  const chunks = document.querySelector<HTMLMetaElement>('meta[name="live-chart-chunks"]')?.content ?? '';
  for (const address of chunks.split(' ').filter(Boolean)) {
    if (fetched.has(address) || typeof fetch !== 'function') continue;
    fetched.add(address);
    // Read to its end, so that the browser keeps it. Where it is lost, it is asked for again when it is needed.
    fetch(address, { priority: 'low' }).then((response) => response.blob()).catch(() => fetched.delete(address));
  }
}
