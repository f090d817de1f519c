// Runs in a page before anything else and keeps what the browser tells of its painting, in window.marks (see visit.ts).
(() => {
  const marks = { fcp: 0, lcp: null, firstChart: null, cls: 0, longTasks: [] };
  window.marks = marks;

  const watch = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch('largest-contentful-paint', ({ startTime }) => (marks.lcp = startTime));
  watch('longtask', ({ startTime, duration }) => marks.longTasks.push({ start: startTime, duration }));
  watch('layout-shift', ({ value, hadRecentInput }) => (marks.cls += hadRecentInput ? 0 : value));
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') marks.fcp = startTime;
  });

  // LCP leaves SVG out. A chart that has a size in one frame after the first paint is painted by the next.
  const look = () => {
    const isThere = [...document.querySelectorAll('.chart-static svg')].some((chart) => chart.getBoundingClientRect().height > 0);
    if (isThere && marks.fcp > 0) requestAnimationFrame((now) => (marks.firstChart = now));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})();
