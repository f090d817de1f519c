import type { Identity, Section } from '../../data/schema';
import { type Fault, faultAt, type LoadedFile, meantName } from '../load';
import type { Wording } from '../number';
import type { Amounts } from './amounts';
import type { PlacedFigure } from './figures';
import type { Ground } from './ground';
import { IDENTITY_CHECKS, type Outcome } from './identity-checks';
import type { IdentityPlace } from './identity-place';
import type { Verdict } from './traced';

/**
 * Checks every identity of the report. A gap is not corrected: it must be explained by an observation that names it;
 * an observation must not name an identity that holds.
 */
export function verifyIdentities(ground: Ground, amounts: Amounts, figures: readonly PlacedFigure[]): { verdicts: Verdict[]; faults: Fault[] } {
  const observations = ground.loaded.sections.flatMap(({ value }) => value.observations);
  const printed = new Map(figures.map(({ traced: { figure, wording } }) => [figure.id, print(wording)]));
  const verdicts: Verdict[] = [];
  const faults: Fault[] = [];
  for (const file of ground.loaded.sections) {
    file.value.identities.forEach((identity, index) => {
      const path = `identities[${index}]`;
      const result = check(identity, { ground, amounts, printed, file, path });
      faults.push(...result.faults);
      if (!result.outcome) return;
      const observation = observations.find((candidate) => candidate.identity === identity.id);
      const explained = result.outcome.outcome !== 'consistent' && observation ? { observation } : {};
      verdicts.push({ identity, section: file.value.id, ...result.outcome, ...explained });
      if (result.outcome.outcome === 'gap' && !observation) faults.push(unexplained(file, path, identity, result.outcome));
      else faults.push(...checkGap(file, path, identity, result.outcome));
    });
  }
  return { verdicts, faults: [...faults, ...checkObserved(ground.loaded.sections, verdicts), ...checkTwice(ground.loaded.sections)] };
}

function check(identity: Identity, place: IdentityPlace): { outcome?: Outcome; faults: Fault[] } {
  // Each check takes the identity of its own kind: the record's key says which.
  const checkKind = IDENTITY_CHECKS[identity.kind] as (identity: Identity, place: IdentityPlace) => { outcome?: Outcome; faults: Fault[] };
  return checkKind(identity, place);
}

function print({ before, number, between, unit, after }: Wording): string {
  return before + number + between + unit + after;
}

function unexplained(file: LoadedFile<Section>, path: string, identity: Identity, { formula, difference }: Outcome): Fault {
  const gap = difference === undefined ? formula : `${formula}，相差 ${difference}`;
  const remedy = `先核对录入；原文确实如此的，在 observations 里加一条说明，并写 "identity": "${identity.id}"`;
  return faultAt(file, path, `对不上且没有说明：${gap}`, remedy);
}

/** The gap that was seen is the gap that there is. */
function checkGap(file: LoadedFile<Section>, path: string, identity: Identity, { formula, difference }: Outcome): Fault[] {
  const seen = 'gap' in identity ? identity.gap : undefined;
  if (seen === difference) return [];
  const [problem, remedy] =
    difference === undefined
      ? [`核对一致（${formula}），却写了差额 ${seen}`, '删去 gap']
      : [`差额是 ${difference}（${formula}），这里${seen === undefined ? '没有写' : `写 ${seen}`}`, `先核对录入；原文确实如此的，写 "gap": "${difference}"`];
  return [faultAt(file, `${path}.gap`, problem, remedy)];
}

/** One check told twice would count twice among those that hold. */
function checkTwice(sections: readonly LoadedFile<Section>[]): Fault[] {
  const seen = new Map<string, string>();
  return sections.flatMap((file) =>
    file.value.identities.flatMap((identity, index) => {
      const { id, ...content } = identity;
      const what = JSON.stringify({ ...content, label: '', note: '' });
      const first = seen.get(what);
      if (first !== undefined) return [faultAt(file, `identities[${index}]`, `「${id}」与「${first}」核对的是同一件事`, '删去一条')];
      seen.set(what, id);
      return [];
    }),
  );
}

function checkObserved(sections: readonly LoadedFile<Section>[], verdicts: readonly Verdict[]): Fault[] {
  const identities = sections.flatMap(({ value }) => value.identities.map(({ id }) => id));
  return sections.flatMap((file) =>
    file.value.observations.flatMap(({ identity }, index) => {
      if (identity === undefined) return [];
      const path = `observations[${index}].identity`;
      if (!identities.includes(identity)) return [faultAt(file, path, `「${identity}」不是任何核对的编号`, `改成某条 identities 的 id，或删去${meantName(identity, identities)}`)];
      const verdict = verdicts.find((candidate) => candidate.identity.id === identity);
      if (verdict?.outcome !== 'consistent') return [];
      return [faultAt(file, path, `核对「${identity}」是一致的，没有差额可说明`, '删去 identity（说明本身可以留下）')];
    }),
  );
}
