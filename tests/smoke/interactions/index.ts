import { CHARTS } from './charts';
import type { Interaction } from './interaction';
import { LOOKS } from './looks';
import { SLIDES } from './slides';
import { WAYS } from './ways';

/** What a reader does, in every browser, at 1440 × 900. A new feature gets its row in one of these lists. */
export const INTERACTIONS: readonly Interaction[] = [...CHARTS, ...WAYS, ...LOOKS, ...SLIDES];
