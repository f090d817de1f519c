import type { NextConfig } from 'next';
import { readBasePath } from './lib/publish/base-path';

const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  // A native binding: Node loads it, and says where there is none for this system.
  serverExternalPackages: ['@myriaddreamin/typst-ts-node-compiler'],
  // Government sites often live as a column under a portal: BASE_PATH=/fzsj npm run build
  basePath: readBasePath(),
  images: { unoptimized: true },
  reactStrictMode: true,
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
};

export default config;
