import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { OFFLINE_PARTS } from '../../lib/page/offline';
import { composeEdition } from '../../lib/publish/offline/compose';

const [overview, text, check, present] = OFFLINE_PARTS.map(({ id }) => id);

/** A page as Next writes it, with what the tests need in its parts. */
function page(content: Partial<Record<string, string>>): string {
  const parts = OFFLINE_PARTS.map(({ id }) => `<section id="${id}"><main id="main" tabindex="-1">${content[id] ?? ''}</main></section>`);
  return `<!DOCTYPE html><html><head><meta charSet="utf-8"/><title>一</title><script src="/a.js"></script></head><body class="site">${parts.join('')}<script>self.__next_f=[]</script></body></html>`;
}

function compose(content: Partial<Record<string, string>>, origin: string | null = null) {
  const html = composeEdition(page(content), { report: 'a-report', basePath: '/base', origin, styles: 'p{}', script: 'void 0' });
  const document = parse(html);
  return { html, find: (selector: string) => document.querySelectorAll(selector), link: (part: string | undefined) => document.querySelector(`#${part ?? ''} a`)?.getAttribute('href') };
}

describe('An offline edition', () => {
  it('has its own script and styles, and no other', () => {
    const { html, find } = compose({});
    expect(find('script').map(({ innerHTML }) => innerHTML)).toEqual([expect.stringContaining("classList"), 'void 0']);
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
