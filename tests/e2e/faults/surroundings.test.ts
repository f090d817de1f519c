import { expect } from '../support/test';
import { openDisclosures, whenAlive } from '../support/actions';
import { expectLegible, panelRoute, rewrite, testFaults, type Fault } from './fault';

const lives: Fault['then'] = async (page) => {
  await whenAlive(page);
  await openDisclosures(page);
};

testFaults([
  {
    name: 'an extension has marked the page before it came to life',
    inject: rewrite((html) => html.replace('<html ', '<html data-extension="1" class="translated" ').replace('<body>', '<body data-extension="1"><div id="extension-bar">…</div>').replace('</body>', '<div class="extension-note"></div></body>')),
  },
  { name: 'the page was translated on the way', inject: rewrite((html) => html.replace(/<h1([^>]*)>([^<]+)<\/h1>/, '<h1$1><font><font>$2 (translated)</font></font></h1>').replace(/(<p[^>]*>)([^<]+)/g, '$1<font>$2</font>')) },
  { name: 'a part of the page was cut out on the way', inject: rewrite((html) => html.replace(/<footer[\s\S]*<\/footer>/, '')) },
  {
    name: 'a translator changes the living page',
    then: async (page) => {
      await whenAlive(page);
      await page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const texts: Text[] = [];
        while (walker.nextNode()) if (walker.currentNode.nodeValue?.trim() && !walker.currentNode.parentElement?.closest('script,svg')) texts.push(walker.currentNode as Text);
        for (const text of texts) {
          const font = document.createElement('font');
          text.replaceWith(font);
          font.append(text);
        }
      });
      await openDisclosures(page);
      await page.locator('.chart-stage').first().hover();
    },
  },
  { name: 'a hash that is no address', route: `${panelRoute}#%E4%B8`, then: lives },
  { name: 'a hash that would be markup', route: `${panelRoute}#"><img src=x onerror=1>`, then: lives },
  { name: 'a hash that names nothing', route: `${panelRoute}#nothing-of-this-name`, then: lives },
  { name: 'a query of nonsense', route: `${panelRoute}?a=1&a=2&%00=%ff&__proto__=1&q=%3Cscript%3E1%3C/script%3E&${'x'.repeat(3000)}`, then: lives },
  {
    name: 'an address with two slashes or capital letters leads to help, not to nothing',
    then: async (page) => {
      for (const wrong of [page.url().replace(/([^:])\/([^/]+\/)$/, '$1//$2'), page.url().replace(/[^/]+\/$/, (last) => last.toUpperCase()), `${page.url()}%E6%B3%95%E6%B2%BB/`, `${page.url()}index.php`]) {
        const response = await page.request.get(wrong);
        expect([200, 404], wrong).toContain(response.status());
        expect(await response.text(), wrong).toMatch(/<main[\s\S]*href="[^"]*\/"/);
      }
    },
  },
  {
    name: 'the page is opened twenty times in a row',
    then: async (page) => {
      for (let time = 0; time < 20; time += 1) await page.reload({ waitUntil: 'domcontentloaded' });
      await expectLegible(page);
    },
    navigations: 20,
  },
]);
