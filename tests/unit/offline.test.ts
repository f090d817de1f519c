import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { OFFLINE_PARTS } from '../../lib/page/offline';
import { composeEdition } from '../../lib/publish/offline/compose';
import { shareAttributes } from '../../lib/publish/offline/drawings';
import { pruneStyles } from '../../lib/publish/offline/prune';

const [overview, text, check, present] = OFFLINE_PARTS.map(({ id }) => id);

/** A page as Next writes it, with what the tests need in its parts. */
function page(content: Partial<Record<string, string>>): string {
  const parts = OFFLINE_PARTS.map(({ id }) => `<section id="${id}"><main id="main" tabindex="-1">${content[id] ?? ''}</main></section>`);
  return `<!DOCTYPE html><html><head><meta charSet="utf-8"/><title>一</title><script src="/a.js"></script></head><body class="site">${parts.join('')}<script>self.__next_f=[]</script></body></html>`;
}

function compose(content: Partial<Record<string, string>>, origin: string | null = null, styles = 'p{}') {
  const html = composeEdition(page(content), { report: 'a-report', basePath: '/base', origin, styles, script: 'void "late"' });
  const document = parse(html);
  return { html, find: (selector: string) => document.querySelectorAll(selector), link: (part: string | undefined) => document.querySelector(`#${part ?? ''} a`)?.getAttribute('href') };
}

describe('An offline edition', () => {
  it('has its own script and styles, and no other', () => {
    const { html, find } = compose({});
    expect(find('script').map(({ innerHTML }) => innerHTML)).toEqual([expect.stringContaining("classList"), 'void "late"']);
    expect(find('style').map(({ innerHTML }) => innerHTML)).toEqual(['p{}']);
    expect(html).not.toMatch(/a\.js|__next/);
  });

  it('has the site’s own body', () => {
    expect(compose({}).find('body.site')).toHaveLength(1);
  });

  it('has the mains of its pages as boxes', () => {
    expect(compose({}).find('main, [id="main"]')).toEqual([]);
  });

  it('leaves out what needs a script that it does not have', () => {
    const { find } = compose({ 'part-overview': '<button class="needs-script">存图</button><button>展开</button>' });
    expect(find('button').map(({ text: words }) => words)).toEqual(['展开']);
  });

  it('keeps what its own script serves: the settings, drawings for larger letters, what a presentation is told', () => {
    const served = '<div class="mode-entrance needs-script"></div><template id="mode-template"><b id="mode-panel"></b></template><template class="larger-drawing"></template><script type="application/json" id="deck-data">{}</script>';
    const { find } = compose({ 'part-overview': `${served}<template class="other"></template>` });
    expect(find('.mode-entrance, #mode-template > #mode-panel, .larger-drawing, #deck-data')).toHaveLength(4);
    expect(find('.other')).toEqual([]);
  });

  it('has styles for what it holds or its script brings, and no other', () => {
    const styles = '.js .here,.gone{a:b}.gone{a:b}#later,.late{a:b}@media print{.gone{a:b}}';
    expect(compose({ 'part-text': '<p class="over here"></p>' }, null, styles).find('style')[0]?.innerHTML).toBe('.js .here{a:b}.late{a:b}');
  });

  it('keeps ids once each, and what names them with them', () => {
    const twice = '<h2 id="one">一</h2><div aria-labelledby="one two"><i id="two"></i><svg><clipPath id="cut"></clipPath><path clip-path="url(#cut)"/></svg></div><a href="#one">回到一</a>';
    const { find, link } = compose({ 'part-overview': twice, 'part-text': twice });
    expect(find('h2').map(({ id }) => id)).toEqual(['one', 'part-text-one']);
    expect(find('div[aria-labelledby]').map((element) => element.getAttribute('aria-labelledby'))).toEqual(['one two', 'part-text-one part-text-two']);
    expect(find('path').map((element) => element.getAttribute('clip-path'))).toEqual(['url(#cut)', 'url(#part-text-cut)']);
    expect([link(overview), link(text)]).toEqual(['#one', '#part-text-one']);
  });

  it.each([
    ['/base/a-report/', `#${overview}`],
    ['/base/a-report/#here', '#here'],
    ['/base/a-report/booklet/', `#${overview}`],
    ['/base/a-report/a-section/', '#a-section'],
    ['/base/a-report/a-section/#here', '#here'],
    ['/base/a-report/text/#here', '#part-text-here'],
    ['/base/a-report/check/', `#${check}`],
    ['../', `#${overview}`],
    ['../a-section/#here', '#here'],
    [`#${overview}`, `#${overview}`],
    ['https://example.gov.cn/', 'https://example.gov.cn/'],
  ])('leads from %s to %s', (href, target) => {
    const { link } = compose({ 'part-overview': '<p id="a-section"></p><p id="here"></p>', 'part-text': '<p id="here"></p>', 'part-present': `<a href="${href}">去</a>` });
    expect(link(present)).toBe(target);
  });

  it('leads to the public site for what it does not hold, or nowhere where that is not known', () => {
    const content = { 'part-overview': '<a class="button" href="/base/about/">关于</a>' };
    expect(compose(content, 'https://example.gov.cn').link(overview)).toBe('https://example.gov.cn/base/about/');
    expect(compose(content).find('a')).toEqual([]);
    expect(compose(content).find('span.button').map(({ outerHTML }) => outerHTML)).toEqual(['<span class="button">关于</span>']);
  });

  it('is not made with a link to a place that it does not have', () => {
    expect(() => compose({ 'part-text': '<a href="/base/a-report/check/#nowhere">去</a>' })).toThrow(/has no place for the link .*#nowhere/);
  });
});

describe('Styles without those of other documents', () => {
  const prune = (css: string) => pruneStyles(css, (name) => ['here', 'md:w-[1,5]', '4x'].includes(name));

  it.each([
    ['p>a:hover{a:b}', 'p>a:hover{a:b}'],
    ['.here .gone,.here{a:b}', '.here{a:b}'],
    ['.here:not(.gone){a:b}', '.here:not(.gone){a:b}'],
    ['.here:is(.gone,.here){a:b}', '.here:is(.gone,.here){a:b}'],
    ['.md\\:w-\\[1\\,5\\],.\\34 x,.md\\:gone{a:b}', '.md\\:w-\\[1\\,5\\],.\\34 x{a:b}'],
    ['a[href$=".gone,"]{a:b}', 'a[href$=".gone,"]{a:b}'],
    ['@media print{.gone{a:b}.here{a:b}}@supports (a:b){@media print{.gone{a:b}}}', '@media print{.here{a:b}}'],
    ['@page{margin:1cm;@bottom-center{content:"}"}}', '@page{margin:1cm;@bottom-center{content:"}"}}'],
    ['@layer a,b;.here{background:url("data:image/svg+xml;{.gone")}', '@layer a,b;.here{background:url("data:image/svg+xml;{.gone")}'],
  ])('%s become %s', (css, rest) => {
    expect(prune(css)).toBe(rest);
  });

  it('are not made of a sheet that is cut off', () => {
    expect(() => prune('.here{a:b')).toThrow(/ends within a rule/);
  });
});

describe('Drawings of a document', () => {
  const word = (size: number, words: string) => `<text font-size="${size}" fill="var(--ink, #111)">${words}</text>`;
  const svg = (content: string) => `<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`;

  it('say once what all their words say, in styles that each word may contradict', () => {
    const { html, styles } = shareAttributes(`<p>一</p>${svg(word(16, '二') + word(24, '三'))}${svg(word(16, '四'))}`);
    expect(html).toBe('<p>一</p><svg><text>二</text><text font-size="24">三</text></svg><svg><text>四</text></svg>');
    expect(styles).toBe('text:not([font-size]){font-size:16px}text:not([fill]){fill:var(--ink, #111)}');
  });

  it('keep what only some of their words say', () => {
    const { html, styles } = shareAttributes(svg('<text fill="red">一</text><text>二</text>'));
    expect(html).toContain('<text fill="red">一</text><text>二</text>');
    expect(styles).toBe('');
  });

  it('keep every mark', () => {
    expect(shareAttributes(svg('<rect width="9" height="9" x="0" y="0" fill="none"></rect><rect width="9" height="9" x="0" y="0" fill="red"></rect>')).html).toBe('<svg><rect width="9" height="9" x="0" y="0" fill="red"/></svg>');
  });
});
