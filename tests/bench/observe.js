// Runs in a page before anything else and keeps what the browser tells of its painting, in window.marks (see visit.ts).
(() => {
  const marks = { fcp: 0, lcp: null, firstChart: null, cls: 0 };
  window.marks = marks;

  const watch = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch('largest-contentful-paint', ({ startTime }) => (marks.lcp = startTime));
  watch('layout-shift', ({ value, hadRecentInput }) => (marks.cls += hadRecentInput ? 0 : value));
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') marks.fcp = startTime;
  });

  // LCP leaves SVG out. An observer is told of a chart's size by the frame that paints it, without making the browser lay out anything sooner.
  const seen = new ResizeObserver((entries) => {
    const chart = entries.find(({ target }) => target.querySelector('svg')) && entries.some(({ contentRect }) => contentRect.height > 0);
    if (!chart || marks.firstChart !== null) return;
    seen.disconnect();
    found.disconnect();
    requestAnimationFrame((now) => (marks.firstChart = now));
  });
  const found = new MutationObserver(() => document.querySelectorAll('.chart-static').forEach((chart) => seen.observe(chart)));
  found.observe(document, { childList: true, subtree: true });
})();
