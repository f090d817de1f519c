import type { NextConfig } from 'next';
import { readBasePath } from './lib/publish/base-path';
import { readBuildId } from './lib/publish/build-id';

// All that a page is made from.
const SOURCES = ['app', 'components', 'data', 'lib', 'package-lock.json', 'postcss.config.mjs'];

const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  // Government sites often live as a column under a portal: BASE_PATH=/fzsj npm run build
  basePath: readBasePath(),
  images: { unoptimized: true },
  reactStrictMode: true,
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  generateBuildId: () => readBuildId(SOURCES, [readBasePath()]),
};

export default config;
