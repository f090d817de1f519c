// Runs in a page before anything else and keeps, in window.press, how long the slowest event of a press has waited for its next paint, in ms (see inp.ts).
(() => {
  const press = { slowest: 0 };
  window.press = press;
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries()) if (interactionId) press.slowest = Math.max(press.slowest, duration);
  }).observe({ type: 'event', durationThreshold: 16 });
})();
