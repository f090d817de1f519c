import { withSite } from '../smoke/site';
import { printOutcome, smoke } from '../smoke/smoke';
import { fetchBrowser, OLD_BROWSERS } from './browsers';
import { OldPage } from './page';
import { OldChromium } from './protocol';

const CACHE = 'tests/old-browsers/cache';

/** npm run test:old: visits the built site in real browsers of 2020 to 2022 (Linux on x64, ~200 MB to fetch, once). */
await withSite(async (urls) => {
  for (const old of OLD_BROWSERS) {
    const browser = new OldChromium(fetchBrowser(old, CACHE));
    try {
      const { product } = await browser.send('Browser.getVersion');
      printOutcome(`${old.name} (${String(product)})`, await smoke(await OldPage.open(browser), urls, old.supported));
    } finally {
      await browser.close();
    }
  }
});
