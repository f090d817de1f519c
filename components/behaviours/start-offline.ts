// The offline edition's one script, bundled at build (lib/publish/offline/bundle.ts) and written into the file.
import { mount } from '../islands/deck/mount';
import { startDeck } from './deck';
import { provideIslands, type Islands } from './island';
import { startLargerLetters } from './larger-letters';
import { startModes } from './modes';
import { foldParts } from './offline/fold-parts';
import { followAddress } from './offline/follow-address';
import { cloneLarger } from './offline/larger-drawings';
import { openWhereFailed, startAll } from './run';

const ISLANDS: Partial<Islands> = { deck: { mountDeck: (present, data) => mount(present, data) } };

provideIslands({
  async load(name) {
    const island = ISLANDS[name];
    if (!island) throw new Error(`The file has no ${name}.`);
    return island;
  },
  fetchAhead: () => undefined,
});

// A file opened at a slide shows nothing but the deck: it comes before the many drawings.
startAll([() => openWhereFailed(foldParts), () => openWhereFailed(followAddress), startModes, startDeck, () => startLargerLetters(cloneLarger)]);
