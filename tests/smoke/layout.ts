/** What a page has laid out, in words that every browser understands. */
export interface Layout {
  overflow: number;
  height: number;
  words: number;
  /** Main headings with words in them. */
  headings: number;
  /** Published figures in the page, and those of them that are laid out. */
  figures: number;
  figuresShown: number;
  charts: number;
  chartsShown: number;
  chartsEmpty: number;
  /** Style sheets that did not arrive, and rules of those that did. */
  sheetsLost: number;
  rules: number;
}

/** Fewer rules than this are not the site's style sheet. */
const RULES = 200;

/** Gives a `Layout` when it is run in a page. */
export const LAYOUT = `(function () {
  var all = function (selector) { return [].slice.call(document.querySelectorAll(selector)); };
  var isLaidOut = function (element) { return element.getClientRects().length > 0; };
  var main = document.querySelector('main');
  var shown = all('figure .chart-static').filter(function (chart) { return chart.getBoundingClientRect().width > 0; });
  // Slides show one at a time; a cover has no figures.
  var figures = all('main .value').filter(function (figure) { return !figure.closest('.slide'); });
  return {
    // Not innerWidth: that counts a scroll bar, and grows with what is too wide where a phone is emulated.
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    height: main ? main.getBoundingClientRect().height : 0,
    words: main ? main.innerText.length : 0,
    headings: all('h1').filter(function (heading) { return isLaidOut(heading) && heading.textContent.trim() !== ''; }).length,
    figures: figures.length,
    figuresShown: figures.filter(isLaidOut).length,
    charts: all('figure .chart-stage').length,
    chartsShown: shown.length,
    chartsEmpty: shown.filter(function (chart) { var svg = chart.querySelector('svg'); return !svg || svg.getBoundingClientRect().height < 10; }).length,
    sheetsLost: all('link[rel="stylesheet"]:not([disabled])').filter(function (link) { return !link.sheet || link.sheet.cssRules.length === 0; }).length,
    rules: [].slice.call(document.styleSheets).reduce(function (sum, sheet) { return sum + sheet.cssRules.length; }, 0),
  };
})()`;

/** @returns what is wrong with a page at a width, a sentence each. */
export function judge(width: number, layout: Layout): string[] {
  const { overflow, height, words, headings, figures, figuresShown, charts, chartsShown, chartsEmpty, sheetsLost, rules } = layout;
  return [
    ...(overflow > 1 ? [`scrolls ${overflow} px sideways`] : []),
    ...(height < 100 || words < 20 ? ['shows nothing'] : []),
    ...(headings === 0 ? ['has no main heading'] : []),
    ...(figures > 0 && figuresShown === 0 ? [`shows none of its ${figures} figures`] : []),
    ...(chartsShown < charts ? [`shows ${chartsShown} drawings of ${charts} charts`] : []),
    ...(chartsEmpty > 0 ? [`${chartsEmpty} drawings are empty`] : []),
    ...(sheetsLost > 0 || rules < RULES ? [`has lost ${sheetsLost} style sheets, and has ${rules} rules`] : []),
  ].map((fault) => `at ${width} px: ${fault}`);
}
