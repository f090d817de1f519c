import type { Identity, Section } from '../../data/schema';

/** A section with one mistake in it, and the mistake's name. */
export interface WrongSection {
  name: string;
  value: Section;
}

/** Mistakes in a section's checks. */
export const WRONG_IDENTITIES: Record<string, (section: Section) => WrongSection[]> = {
  'one of its parts dropped': (section) => perIdentity(section, (identity) => withoutParts(identity, section)),
  'one of its parts counted twice': (section) => perIdentity(section, withPartTwice),
  'another figure in place of its total': (section) => perIdentity(section, (identity) => withOtherTotal(identity, section)),
  'part and whole exchanged': (section) => perIdentity(section, exchanged),
};

function perIdentity(section: Section, mutate: (identity: Identity) => Identity[]): WrongSection[] {
  return section.identities.flatMap((identity) =>
    mutate(identity).map((mutant) => ({
      name: JSON.stringify(mutant),
      value: { ...section, identities: section.identities.map((own) => (own === identity ? mutant : own)) },
    })),
  );
}

/** A part of zero adds nothing: without it, the sum is as right as with it. */
function withoutParts(identity: Identity, { figures }: Section): Identity[] {
  switch (identity.kind) {
    case 'sum':
      return identity.parts.filter((part) => figures.find(({ id }) => id === part)?.value !== '0').map((part) => ({ ...identity, parts: without(identity.parts, part) }));
    case 'share':
      return identity.whole.map((part) => ({ ...identity, whole: without(identity.whole, part) }));
    case 'count':
      return identity.lists.flatMap((list, index) => {
        const replace = (short: typeof list) => ({ ...identity, lists: identity.lists.map((own, position) => (position === index ? short : own)) });
        return 'names' in list ? list.names.map((name) => replace({ ...list, names: without(list.names, name) })) : list.figures.map((figure) => replace({ figures: without(list.figures, figure) }));
      });
    case 'within':
    case 'wording':
    case 'unverifiable':
      return [];
  }
}

function withPartTwice(identity: Identity): Identity[] {
  switch (identity.kind) {
    case 'sum':
      return identity.parts.map((part) => ({ ...identity, parts: [...identity.parts, part] }));
    case 'share':
      return identity.whole.map((part) => ({ ...identity, whole: [...identity.whole, part] }));
    case 'count':
      return identity.lists.flatMap((list, index) => ('names' in list ? list.names.map((name) => ({ ...identity, lists: identity.lists.map((own, position) => (position === index ? { ...list, names: [...list.names, name] } : own)) })) : []));
    case 'within':
    case 'wording':
    case 'unverifiable':
      return [];
  }
}

function withOtherTotal(identity: Identity, { figures }: Section): Identity[] {
  const valueOf = (id: string) => figures.find((figure) => figure.id === id)?.value;
  const replacing = (total: string) => figures.filter(({ id, value }) => id !== total && value !== valueOf(total)).map(({ id }) => id);
  if (identity.kind === 'sum') return replacing(identity.total).map((total) => ({ ...identity, total }));
  if (identity.kind === 'count' && identity.total !== undefined) return replacing(identity.total).map((total) => ({ ...identity, total }));
  return identity.kind === 'share' ? replacing(identity.rate).map((rate) => ({ ...identity, rate })) : [];
}

function exchanged(identity: Identity): Identity[] {
  if (identity.kind === 'within') return [{ ...identity, part: identity.whole, whole: identity.part }];
  if (identity.kind === 'share') return identity.whole.map((whole) => ({ ...identity, part: whole, whole: [identity.part] }));
  return [];
}

function without<Item>(all: readonly Item[], one: Item): Item[] {
  return all.filter((item) => item !== one);
}
