/**
 * Offices here still read with browsers of 2020 (Chromium 86), which know neither cascade layers nor logical shorthands:
 * Tailwind's own optimizer is off because it would fold away what the later steps write.
 */
const config = {
  plugins: {
    '@tailwindcss/postcss': { optimize: false },
    '@csstools/postcss-cascade-layers': {},
    'postcss-logical': {},
  },
};

export default config;
