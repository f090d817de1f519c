// Runs in a page before anything else and keeps how long its charts take to answer, in ms, in window.answers (see liveness.ts).
(() => {
  const answers = { live: [], tips: [] };
  window.answers = answers;
  let touched = null;
  let moved = null;
  document.addEventListener('touchstart', ({ timeStamp }) => (touched ??= timeStamp), true);
  document.addEventListener('mousemove', ({ timeStamp }) => (moved = timeStamp), true);

  // The frame that shows a change is painted before the task after it.
  const afterPaint = (tell) => requestAnimationFrame(() => setTimeout(() => tell(performance.now())));

  new MutationObserver((changes) => {
    if (touched !== null && changes.some(({ target, attributeName }) => attributeName === 'data-live' && target.dataset.live === 'true')) {
      const began = touched;
      touched = null;
      afterPaint((now) => answers.live.push(now - began));
    }
    if (moved !== null && changes.some(({ target }) => target instanceof Element && target.closest('.chart-live svg'))) {
      const began = moved;
      moved = null;
      afterPaint((now) => answers.tips.push(now - began));
    }
  }).observe(document, { subtree: true, childList: true, attributes: true });
})();
