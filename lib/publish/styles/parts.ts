import type { AtRule, Container, Root, Rule } from 'postcss';
import parseSelector, { type Node } from 'postcss-selector-parser';
import { attributesOf, STANDARD } from '../../mode';
import type { Names } from './names';

/** What a page's styles are divided into: what is needed before the first paint, what only readers with settings of their own need, and paper. */
export const PARTS = ['core', 'modes', 'print'] as const;
export type Part = (typeof PARTS)[number];

const OF_MODES = new Set(Object.keys(attributesOf(STANDARD)).map((name) => `data-${name}`));

/** With its pseudo-class, where a minifier has left no space before it. */
const PAGE = /^page\b/;

/**
 * One part of a page's styles. In a page they stand as modes, core, print: of equally strong rules the core's win over those of the
 * modes, as they do in the whole, and paper's over all (tests/site/styles.test.ts).
 * @param whole all styles of the page, in their order; not changed.
 * @param names of what may be on the page: rules about anything else are left out.
 */
export function takePart(whole: Root, part: Part, names: Names): string {
  const root = whole.clone();
  root.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) => partOf(selector, rule) === part && isUsed(selector, names));
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  root.walkAtRules(PAGE, (page) => void (part === 'print' || page.remove()));
  // Next's minifier gets these ready for `light-dark()`, which is not used.
  root.walkDecls(/^--lightningcss-/, (declaration) => void declaration.remove());
  tidy(root);
  return root.toString();
}

function partOf(selector: string, rule: Rule): Part {
  if (isForPaper(rule)) return 'print';
  return describe(selector).ofModes ? 'modes' : 'core';
}

function isForPaper({ parent }: Rule | AtRule): boolean {
  if (parent?.type !== 'atrule') return false;
  const block = parent as AtRule;
  return (block.name === 'media' && block.params === 'print') || isForPaper(block);
}

function isUsed(selector: string, names: Names): boolean {
  const { tags, classes } = describe(selector);
  return tags.every((tag) => names.hasTag(tag)) && classes.every((name) => names.hasClass(name));
}

interface Described {
  /** Whether it matches only where the root has an attribute that settings give it. */
  ofModes: boolean;
  tags: string[];
  classes: string[];
}

const known = new Map<string, Described>();

/** What an element must have for the selector to match; what it must not have, or may have instead, is not asked. */
function describe(selector: string): Described {
  const found = known.get(selector);
  if (found) return found;
  const described: Described = { ofModes: false, tags: [], classes: [] };
  const look = (node: Node): void => {
    if (node.type === 'attribute' && OF_MODES.has(node.attribute)) described.ofModes = true;
    if (node.type === 'tag') described.tags.push(node.value);
    if (node.type === 'class') described.classes.push(node.value);
    if (node.type === 'root' || node.type === 'selector') node.nodes.forEach(look);
  };
  look(parseSelector().astSync(selector));
  known.set(selector, described);
  return described;
}

/** Takes out empty blocks, and joins blocks that stand beside each other under the same condition. */
function tidy(container: Container): void {
  for (const node of [...(container.nodes ?? [])]) {
    if (node.type !== 'atrule' && node.type !== 'rule') continue;
    if (!node.nodes) continue;
    tidy(node);
    const before = node.prev();
    if (node.nodes.length === 0) node.remove();
    else if (node.type === 'atrule' && !PAGE.test(node.name) && before?.type === 'atrule' && before.name === node.name && before.params === node.params) {
      before.append(node.nodes);
      node.remove();
    }
  }
}
