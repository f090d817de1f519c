// The offline edition's one script, bundled at build (lib/publish/offline/bundle.ts) and written into the file.
import 'next/dist/build/polyfills/polyfill-module';
import { foldParts } from './fold-parts';
import { bringToLife } from './islands';
import { followAddress } from './part-store';

try {
  foldParts();
  followAddress();
  bringToLife();
} catch (error) {
  // All stands open, as without a script.
  document.documentElement.classList.remove('js');
  throw error;
}
