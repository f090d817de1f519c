// The same as on the built site, for `npm run dev` (lib/commands/dev.ts): a change loads the page anew.
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
startAll(SITE_BEHAVIOURS);
new EventSource('/dev-changes').addEventListener('message', () => window.location.reload());
