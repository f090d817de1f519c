// What every page of the site starts with, bundled at build (lib/publish/scripts). It may hold no framework: budgets are tests.
import { provideIslands } from './island';
import { startModes } from './modes';
import { startAll } from './run';
import { siteIslands } from './site-islands';
import { startTrustedTypes } from './trusted-types';

provideIslands(siteIslands);
startAll([startTrustedTypes, startModes]);
