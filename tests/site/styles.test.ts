import { expect, test } from '@playwright/test';
import { listBuilt, readBuilt } from './built';

// What Chromium 86, which offices still read with, drops together with the rule or declaration that it stands in.
const TOO_NEW = {
  'cascade layers': /@layer/,
  // With these Chromium 86 ends the tab when the page is left.
  'registered properties': /@property/,
  'nested rules': /[{;]\s*&/,
  'container queries': /@container/,
  'ratios of one number': /aspect-ratio:\s*[\d.]+\s*\)/,
  'media query ranges': /@media[^{]*[<>]/,
  'logical shorthands': /(?:padding|margin|inset)-(?:inline|block)(?:-(?:start|end))?\s*:|border-(?:inline|block)[a-z-]*\s*:/,
  'shorthand inset': /[{;]inset:/,
  'single transforms': /[{;](?:translate|scale|rotate):/,
  'aspect-ratio': /[{;]aspect-ratio:/,
  'dynamic viewport units': /\d[dsl]v[hw]\b/,
  'new colour functions': /\b(?:oklch|oklab|color-mix|light-dark)\(/,
  ':has()': /:has\(/,
  'our own rules under :is() or :where()': /:(?:is|where)\([^)]*\.[a-z]/,
};

for (const [name, pattern] of Object.entries(TOO_NEW)) {
  test(`the style sheets do without ${name}`, async () => {
    for (const file of await listBuilt('.css')) {
      const found = pattern.exec(readBuilt(file));
      expect(found && readBuilt(file).slice(Math.max(0, found.index - 80), found.index + 80), file).toBeNull();
    }
  });
}
