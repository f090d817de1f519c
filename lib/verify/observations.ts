import type { Section } from '../../data/schema';
import { type Fault, type LoadedFile } from '../load';
import { type Amounts, lookUp, referencesOf } from './amounts';
import type { Ground } from './ground';
import { tracePassage } from './passages';

/** Checks that every observation quotes the text and names figures that exist. */
export function verifyObservations({ loaded, text }: Ground, amounts: Amounts): Fault[] {
  return loaded.sections.flatMap((file) => verifySection(file, text, amounts));
}

function verifySection(file: LoadedFile<Section>, text: string, amounts: Amounts): Fault[] {
  return file.value.observations.flatMap(({ quotes, figures = [] }, index) => {
    const path = `observations[${index}]`;
    return [
      ...quotes.flatMap((quote, position) => tracePassage(text, quote, file, `${path}.quotes[${position}]`).faults),
      ...lookUp(amounts, referencesOf(file, `${path}.figures`, figures)).faults,
    ];
  });
}
