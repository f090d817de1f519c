import { openDisclosures, whenAlive } from './support/actions';
import { sectionRoutes } from './support/routes';
import { expect, test } from './support/test';

for (const route of sectionRoutes) {
  test(`The table of ${route} reads as a table, in any width`, async ({ page }) => {
    await page.goto(route);
    await whenAlive(page);
    await openDisclosures(page);
    const tables = await page.locator('table').evaluateAll((all) =>
      all.map((table) => ({
        caption: table.querySelector('caption')?.textContent ?? '',
        columns: [...table.querySelectorAll<HTMLTableCellElement>('thead th')].map(({ scope, textContent }) => ({ scope, textContent })),
        shownColumns: [...table.querySelectorAll<HTMLElement>('thead th')].filter((cell) => cell.getClientRects().length > 0).length,
        rows: [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((row) => ({
          headers: [...row.querySelectorAll('th')].map(({ scope }) => scope),
          cells: [...row.querySelectorAll<HTMLElement>('td')].filter((cell) => cell.getClientRects().length > 0).map(({ innerText }) => innerText.trim()),
        })),
        sticksOut: table.getBoundingClientRect().right > document.documentElement.clientWidth,
      })),
    );
    for (const { caption, columns, shownColumns, rows, sticksOut } of tables) {
      expect(caption).not.toBe('');
      expect(columns.every(({ scope, textContent }) => scope === 'col' && textContent !== '')).toBe(true);
      for (const { headers, cells } of rows) {
        expect(headers).toHaveLength(1);
        expect(headers[0]).toBe(cells.length === 0 ? 'rowgroup' : 'row');
        if (cells.length > 0) expect(cells).toHaveLength(shownColumns - 1);
        expect(cells.filter((cell) => ['', '-', '—', '–'].includes(cell))).toEqual([]);
        for (const cell of cells) expect(cell).not.toMatch(/\d[\s\u2009\u202f]+\d{3}/);
      }
      expect(shownColumns).toBe(3);
      expect(sticksOut).toBe(false);
    }
  });
}
