import type { Section } from '../../data/schema';
import { type Fault, faultAt, type LoadedFile } from '../load';
import { type Amount, type Amounts, isExact, lookUp, type NumericAmount, type Reference, unitsOf } from './amounts';
import type { Ground } from './ground';

/** What an identity is checked against, and where it stands. */
export interface IdentityPlace {
  ground: Ground;
  amounts: Amounts;
  /** Figures as the text words them, by id: 240余人次. */
  printed: ReadonlyMap<string, string>;
  file: LoadedFile<Section>;
  path: string;
}

/** Looks up amounts that are added or divided: exact ones of one unit. Nothing is found where one of them is wrong. */
export function lookUpExact(place: IdentityPlace, references: readonly Reference[]): { found: NumericAmount[]; faults: Fault[] } {
  const { found, complete, faults } = lookUp(place.amounts, references);
  if (!complete) return { found: [], faults };
  const rough = references.filter((_, index) => found[index] && !isExact(found[index]));
  return { found: found.filter(isExact), faults: [...rough.map(roughFault), ...oneUnit(found, place)] };
}

/** Faults for the fields whose figure is too open to be compared. */
export function roughFaults({ file, path }: IdentityPlace, fields: Record<string, string | undefined>): Fault[] {
  return Object.entries(fields).flatMap(([field, id]) => (id === undefined ? [] : [roughFault({ file, path: `${path}.${field}`, id })]));
}

function roughFault({ file, path, id }: Reference): Fault {
  return faultAt(file, path, `「${id}」不是确数，无法核对`, '改用 kind 为 unverifiable 的核对，并写明 reason');
}

/** The fault of amounts of different units. */
export function oneUnit(amounts: readonly Amount[], { file, path }: IdentityPlace): Fault[] {
  const units = unitsOf(amounts);
  if (units.length <= 1) return [];
  return [faultAt(file, path, `单位不同，不能放在一起核对：${units.join('、')}`, '只核对同一单位的数据')];
}
