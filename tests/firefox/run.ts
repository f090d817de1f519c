import { withSite } from '../smoke/site';
import { printOutcome, smoke } from '../smoke/smoke';
import { explainMissingFirefox, findFirefox } from './find';
import { Firefox } from './firefox';
import { FirefoxPage } from './page';

/** npm run test:firefox: visits the built site in the Firefox that is installed, as it came. */
async function testFirefox(executable: string): Promise<void> {
  await withSite(async (urls) => {
    const firefox = await Firefox.start(executable);
    try {
      printOutcome(firefox.product, await smoke(await FirefoxPage.open(firefox), urls, true));
    } finally {
      await firefox.close();
    }
  });
}

const executable = findFirefox();
if (executable) {
  await testFirefox(executable);
} else {
  console.error(explainMissingFirefox());
  process.exitCode = 1;
}
