// What every page of the site starts with, bundled at build (lib/publish/scripts). It may hold no framework: budgets are tests.
import { provideIslands } from './island';
import { startAll } from './run';
import { SITE_BEHAVIOURS } from './site';
import { siteIslands } from './site-islands';
import { startTrustedTypes } from './trusted-types';

provideIslands(siteIslands);
startAll([startTrustedTypes, ...SITE_BEHAVIOURS]);
