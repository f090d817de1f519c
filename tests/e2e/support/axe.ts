export const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that axe has switched off. */
export const AXE_ALSO = { 'td-has-header': { enabled: true }, 'table-fake-caption': { enabled: true }, 'label-content-name-mismatch': { enabled: true } };

/** What axe cannot decide by itself, and where it is decided instead. */
export const DECIDED_ELSEWHERE = [
  // ✓ ○ → ▶ are signs beside the word that says the same, in its colour.
  { rule: 'color-contrast', element: /^<span aria-hidden="true"/, by: 'colors.test.ts' },
  // 原 has room for a thumb, which reaches over the words beside it; every text's colours are computed in every mode.
  { rule: 'color-contrast', element: /^<span data-read="[^"]*">/, by: 'modes.test.ts' },
  // An ordinal is too short for axe; every text's colours are computed in every mode.
  { rule: 'color-contrast', element: /^<span (?:aria-hidden="true" )?class="(?:section-)?ordinal"/, by: 'modes.test.ts' },
  // 指标 stands over the names of the rows, which are headers themselves.
  { rule: 'th-has-data-cells', element: /^<table/, by: 'tables.test.ts' },
];

/** Drawings are hidden from assistive technology and said in words beside; their colours are tested in tests/svg/layout.test.ts. */
export const DRAWINGS = '.chart-static svg';

interface Finding {
  id: string;
  nodes: { html: string; any: { message: string }[] }[];
}

/**
 * One line for each kind of finding, with how often it was made and the first element.
 * @param decided findings to leave out.
 */
export function summarize(findings: Finding[], decided: readonly { rule: string; element: RegExp }[] = []): string[] {
  const lines = new Map<string, string[]>();
  for (const { id, nodes } of findings) {
    const open = nodes.filter(({ html }) => !decided.some(({ rule, element }) => rule === id && element.test(html)));
    for (const { html, any } of open) {
      const kind = `${id}: ${any[0]?.message ?? ''}`;
      lines.set(kind, [...(lines.get(kind) ?? []), html.slice(0, 160)]);
    }
  }
  return [...lines].map(([kind, elements]) => `${elements.length} × ${kind} — ${elements[0]}`);
}
