/**
 * Chromium 85 and 86 end, tab and all, when a page with `@property` is left, and older ones do not know it. Tailwind registers its
 * own variables so, and brings their first values once more for browsers that cannot: these then serve everywhere.
 */
const plainProperties = {
  postcssPlugin: 'plain-properties',
  OnceExit(root) {
    root.walkAtRules('property', (rule) => {
      if (rule.params.startsWith('--tw-')) rule.remove();
    });
    root.walkAtRules('supports', (rule) => {
      const sets = (node) => node.type === 'decl' && node.prop.startsWith('--tw-');
      if (rule.nodes.every((node) => node.type === 'rule' && node.nodes.every(sets))) rule.replaceWith(rule.nodes);
    });
  },
};

/**
 * Offices here still read with browsers of 2020 (Chromium 86), which know neither cascade layers nor logical shorthands:
 * Tailwind's own optimizer is off because it would fold away what the later steps write.
 */
const config = {
  plugins: [['@tailwindcss/postcss', { optimize: false }], ['@csstools/postcss-cascade-layers', {}], ['postcss-logical', {}], plainProperties],
};

export default config;
