import type { Page } from '@playwright/test';
import { isDrawn, shownOf, type Segment } from '../../../lib/view';
import type { Expected } from './reports';
import { expect } from './test';

/** All words on the screen, without the gaps between them; what is not displayed is not among them. */
export async function readWords(page: Page, selector: string): Promise<string> {
  return packed(await page.locator(selector).innerText());
}

/**
 * That what `selector` names says everything of a section, and shows every drawing, with all its drawers open.
 * @param notesIn where its notes stand, if apart.
 */
export async function expectSection(page: Page, expected: Expected, selector: string, notesIn = selector): Promise<void> {
  const words = await readWords(page, selector);
  const says = (text: string, what: string, within = words) => expect(within.includes(packed(text)), `${what}: ${text}`).toBe(true);
  says(asPrinted(expected.takeaway), 'takeaway');
  await expectFigures(page, expected, selector);
  for (const group of expected.passages) {
    for (const { segments } of group.sentences) says(segments.map(({ text }) => text).join(''), 'sentence');
  }
  for (const { view, summary } of expected.charts) {
    says(view.title, 'chart title');
    says(summary, 'chart in words');
    if (view.note) says(view.note, 'chart note');
    if ('items' in view) for (const { text } of view.items) says(text, 'item');
    if (isDrawn(view)) await expect(page.locator(`#chart-${view.id} svg`).locator('visible=true')).toHaveCount(1);
  }
  const notes = notesIn === selector ? words : await readWords(page, notesIn);
  const notesSay = (text: string, what: string) => says(text, what, notes);
  const { checks, observations, unsaid, remarks, definitions, restorations } = expected.notes;
  for (const { label, formula, outcomeLabel, note } of checks) [label, formula, outcomeLabel, note ?? ''].forEach((text) => notesSay(text, 'check'));
  for (const { text, quotes, kindLabel } of observations) [asPrinted(text), kindLabel, ...quotes].forEach((each) => notesSay(each, 'observation'));
  for (const { text, aboutLabel, absent } of unsaid) [asPrinted(text), aboutLabel, ...absent].forEach((each) => notesSay(each, 'unsaid'));
  for (const { value, remarks: lines } of remarks) [value.label, shownOf(value), ...lines].forEach((each) => notesSay(each, 'remark'));
  for (const { term, definition, note } of definitions) [term, definition, note ?? ''].forEach((each) => notesSay(each, 'definition'));
  for (const { raw, restored, certaintyLabel, reason } of restorations) [raw, restored, certaintyLabel, reason].forEach((each) => notesSay(each, 'restoration'));
}

/** Every figure: in the table with its label, and marked in its sentence; both to be seen. */
async function expectFigures(page: Page, { table, section }: Expected, selector: string): Promise<void> {
  const rows = await page.locator(`${selector} table tbody tr`).evaluateAll((all) => all.map((row) => (row as HTMLElement).innerText));
  for (const { value, basis, quote } of table.groups.flatMap((group) => group.rows)) {
    const row = rows.map(packed).find((text) => text.startsWith(packed(value.label)) && text.includes(packed(shownOf(value))));
    expect(row, `${value.label} ${shownOf(value)}`).toBeDefined();
    for (const words of basis) expect(row).toContain(packed(words));
    if (quote === undefined) continue;
    const mark = page.locator(`${selector} mark[id="src-${value.id}"]`);
    await expect(mark).toBeVisible();
    const sentence = await mark.locator('xpath=..').innerText();
    const clauses = packed(await page.locator(`#${section.id}-source`).innerText());
    expect(clauses).toContain(packed(quote));
    expect(packed(quote).includes(packed(await mark.innerText())) || packed(sentence).includes(packed(quote))).toBe(true);
  }
}

/** Linked text: a number that the report does not state says so. */
function asPrinted(segments: readonly Segment[]): string {
  return segments.map(({ text, value }) => (value?.formula ? `${text}（计算得出）` : text)).join('');
}

/** Words as they can be compared, whatever the lines and boxes that they stand in. */
export function packed(text: string): string {
  return text.replace(/\s+/g, '');
}
