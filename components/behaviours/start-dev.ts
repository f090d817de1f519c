// The same as on the built site, for `npm run dev`: islands come from beside it, and a change of any script loads the page anew.
import { provideIslands, type Islands } from './island';
import { startAll } from './run';
import { SITE_BEHAVIOURS } from './site';

const ISLANDS: { [Name in keyof Islands]: () => Promise<Islands[Name]> } = {
  deck: () => import('../islands/deck'),
  'live-chart': () => import('../islands/live-chart'),
  picture: () => import('../islands/picture'),
  player: () => import('../islands/player'),
  search: () => import('../islands/search'),
  share: () => import('../islands/share'),
};

provideIslands({ load: (name) => ISLANDS[name](), fetchAhead: () => undefined });
new EventSource(new URL('/esbuild', import.meta.url)).addEventListener('change', () => window.location.reload());
// Next's own runtime, which is there while one works on the site, takes the page over first.
window.setTimeout(() => startAll(SITE_BEHAVIOURS), 500);
