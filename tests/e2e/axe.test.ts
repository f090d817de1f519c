import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openDrawers } from './support/actions';
import { missingRoute, routes } from './support/routes';
import { expect, sharePage, test } from './support/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const ALSO = ['td-has-header', 'table-fake-caption', 'label-content-name-mismatch'];

/** What axe cannot decide by itself, and where it is decided instead. */
const DECIDED_ELSEWHERE = [
  // ✓ ○ → ▶ are signs beside the word that says the same, in its colour.
  { rule: 'color-contrast', element: /^<span aria-hidden="true"/, by: 'colors.test.ts' },
  // 指标 stands over the names of the rows, which are headers themselves.
  { rule: 'th-has-data-cells', element: /^<table/, by: 'tables.test.ts' },
];

/** Drawings are hidden from assistive technology and said in words beside; their colours are tested in tests/svg/layout.test.ts. */
const DRAWINGS = '.chart-static svg';

// The first page is the newest report's page over again.
for (const route of [...routes.filter((each) => each !== './'), missingRoute]) {
  test.describe(`axe finds nothing wrong on ${route}`, () => {
    const shared = sharePage(route);
    test.slow();

    test('as it opens', async () => {
      await expectFaultless(shared.page);
    });

    test('with everything opened', async () => {
      test.skip((await shared.page.locator('.drawer').count()) === 0, 'nothing to open here');
      await openDrawers(shared.page);
      await expectFaultless(shared.page);
    });
  });
}

async function expectFaultless(page: Page): Promise<void> {
  const { violations, incomplete } = await new AxeBuilder({ page })
    .withTags(TAGS)
    .exclude(DRAWINGS)
    .options({ resultTypes: ['violations', 'incomplete'], selectors: false, rules: Object.fromEntries(ALSO.map((rule) => [rule, { enabled: true }])) })
    .analyze();
  expect(summarize(violations)).toEqual([]);
  expect(summarize(incomplete, ({ rule, html }) => DECIDED_ELSEWHERE.some((entry) => entry.rule === rule && entry.element.test(html)))).toEqual([]);
}

interface Finding {
  id: string;
  nodes: { html: string; any: { message: string }[] }[];
}

/** One line for each kind of finding, with how often it was made and the first element. */
function summarize(findings: Finding[], isDecided: (finding: { rule: string; html: string }) => boolean = () => false): string[] {
  const lines = new Map<string, string[]>();
  for (const { id, nodes } of findings) {
    for (const { html, any } of nodes.filter((node) => !isDecided({ rule: id, html: node.html }))) {
      const kind = `${id}: ${any[0]?.message ?? ''}`;
      lines.set(kind, [...(lines.get(kind) ?? []), html.slice(0, 160)]);
    }
  }
  return [...lines].map(([kind, elements]) => `${elements.length} × ${kind} — ${elements[0]}`);
}
