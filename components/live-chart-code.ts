/** Fetches the live chart's code without running it, once the element is near the screen and the browser idle. Returns a way to stop waiting. */
export function prefetchLiveChart(element: Element): () => void {
  if (typeof IntersectionObserver === 'undefined') return () => undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      whenIdle(addPrefetchLinks);
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

/** The addresses are written into the page after the build, when they are known. */
function addPrefetchLinks(): void {
  const chunks = document.querySelector<HTMLMetaElement>('meta[name="live-chart-chunks"]')?.content ?? '';
  for (const href of chunks.split(' ').filter(Boolean)) {
    if (document.querySelector(`link[rel="prefetch"][href="${CSS.escape(href)}"]`)) continue;
    const link = document.createElement('link');
    link.rel = 'prefetch';
    link.as = 'script';
    link.href = href;
    document.head.append(link);
  }
}
