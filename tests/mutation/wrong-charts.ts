import type { Chart, Section } from '../../data/schema';
import { chartReferences } from '../../lib/verify/charts/references';
import type { WrongSection } from './wrong-identities';

/** Mistakes in a section's charts. */
export const WRONG_CHARTS: Record<string, (section: Section) => WrongSection[]> = {
  'a figure swapped for another of its section': (section) => perReference(section, (id, { figures, derived }) => [...figures, ...derived].map((other) => other.id).filter((other) => other !== id)),
  'a figure swapped for none that there is': (section) => perReference(section, (id) => [`${id}-that-is-not-there`]),
};

/** Mistakes in what a section says of its card on the overview. */
export const WRONG_CARDS: Record<string, (section: Section) => WrongSection[]> = {
  'a lead that is a figure': (section) => section.figures.slice(0, 1).map(({ id }) => withCard(section, { lead: id })),
  'a number that is a chart': (section) => section.panel.charts.slice(0, 1).map(({ id }) => withCard(section, { numbers: [id] })),
  'a fact told twice': (section) => (section.panel.numbers ?? []).map((id) => withCard(section, { numbers: [id, id] })),
  'a zero among its numbers': (section) => section.figures.filter(({ value }) => value === '0').map(({ id }) => withCard(section, { numbers: [id] })),
};

function withCard(section: Section, card: Pick<Section['panel'], 'lead' | 'numbers'>): WrongSection {
  return { name: JSON.stringify(card), value: { ...section, panel: { ...section.panel, ...card } } };
}

function perReference(section: Section, replacements: (id: string, section: Section) => string[]): WrongSection[] {
  return section.panel.charts.flatMap((chart) =>
    [...new Set(chartReferences(chart).map(({ path }) => path))].flatMap((path) => {
      const id = String(path.split(/[.[\]]+/).filter(Boolean).reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], chart));
      return replacements(id, section).map((other) => ({
        name: `${chart.id}.${path}: ${other} for ${id}`,
        value: { ...section, panel: { ...section.panel, charts: section.panel.charts.map((own) => (own === chart ? put(chart, path, other) : own)) } },
      }));
    }),
  );
}

/** The chart with another figure at one place. */
function put(chart: Chart, path: string, id: string): Chart {
  const copy = structuredClone(chart);
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  const parent = keys.slice(0, -1).reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], copy) as Record<string, unknown>;
  parent[keys.at(-1) ?? ''] = id;
  return copy;
}
