import { isPublic } from './public-address';
import type { Source } from '../../lib/page/section-file';

interface Place {
  section?: string;
  /** Anchor on the section's page. */
  anchor?: string;
}

/** Address of a section, or of something on its page, to pass on: the public one where the site knows it, else where it is being read. */
export function addressOf({ origin, path }: Pick<Source, 'origin' | 'path'>, { section, anchor }: Place): string {
  return `${origin ?? window.location.origin}${path}${section ? `${section}/` : ''}${anchor ? `#${anchor}` : ''}`;
}

/** The same, but only where everybody can reach it: for a code that a telephone reads. */
export function publicAddressOf(source: Pick<Source, 'origin' | 'path'>, place: Place): string | undefined {
  const address = addressOf(source, place);
  return /^https?:/.test(address) && isPublic(new URL(address)) ? address : undefined;
}
