import { buildSite } from './steps/build';

// npm run build
if (!(await buildSite())) process.exitCode = 1;
