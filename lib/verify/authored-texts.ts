import type { Chart, Section } from '../../data/schema';
import type { LoadedFile, LoadedReport } from '../load';
import { valuesOf } from './given-values';

/** A sentence that a person wrote for the site, and where. */
export interface AuthoredText {
  file: LoadedFile<unknown>;
  path: string;
  text: string;
  /** Whether {figure-id} may stand in it. */
  placeholders: boolean;
  /** Other text of the same entry whose numbers it may name. */
  ownNumbers?: string;
}

type Fields = Record<string, string | undefined>;

/** Collects every authored text of a report. What is quoted from the source is not authored. */
export function authoredTexts({ report, sections }: LoadedReport): AuthoredText[] {
  const { takeaway, overview, restorations, exclusions, corrections, unsaid = [], given = [] } = report.value;
  const stated = valuesOf(report.value);
  return [
    ...collect(report, '', { takeaway }, true),
    ...overview.charts.flatMap((chart, index) => chartTexts(report, `overview.charts[${index}]`, chart)),
    ...restorations.flatMap(({ reason, restored }, index) =>
      collect(report, `restorations[${index}]`, { reason }, false).map((text) => ({ ...text, ownNumbers: restored })),
    ),
    ...exclusions.flatMap(({ reason }, index) => collect(report, `exclusions[${index}]`, { reason }, false)),
    ...corrections.flatMap(({ reason, from, to }, index) =>
      collect(report, `corrections[${index}]`, { reason }, false).map((text) => ({ ...text, ownNumbers: `${from} ${to}` })),
    ),
    ...given.flatMap(({ field, reason }, index) =>
      collect(report, `given[${index}]`, { reason }, false).map((text) => ({ ...text, ownNumbers: stated[field] ?? '' })),
    ),
    ...unsaid.flatMap(({ text }, index) => collect(report, `unsaid[${index}]`, { text }, true)),
    ...sections.flatMap(sectionTexts),
  ];
}

function sectionTexts(file: LoadedFile<Section>): AuthoredText[] {
  const { title, begins, subsections, takeaway, figures, derived, identities, observations, panel } = file.value;
  return [
    // A part without a heading has a name of ours.
    ...(begins ? collect(file, '', { title }, false) : []),
    ...subsections.flatMap((own, index) => (own.begins ? collect(file, `subsections[${index}]`, { title: own.title }, false) : [])),
    ...collect(file, '', { takeaway }, true),
    ...figures.flatMap(({ label, scope, note }, index) => [
      ...collect(file, `figures[${index}]`, { label, scope }, false),
      ...collect(file, `figures[${index}]`, { note }, true),
    ]),
    ...derived.flatMap(({ label, note }, index) => collect(file, `derived[${index}]`, { label, note }, true)),
    ...identities.flatMap((identity, index) => {
      const reason = identity.kind === 'unverifiable' ? identity.reason : undefined;
      return collect(file, `identities[${index}]`, { label: identity.label, note: identity.note, reason }, true);
    }),
    ...observations.flatMap(({ text }, index) => collect(file, `observations[${index}]`, { text }, true)),
    ...panel.charts.flatMap((chart, index) => chartTexts(file, `panel.charts[${index}]`, chart)),
  ];
}

function chartTexts(file: LoadedFile<unknown>, path: string, chart: Chart): AuthoredText[] {
  return [...collect(file, path, { title: chart.title, note: chart.note }, true), ...itemTexts(file, path, chart)];
}

function itemTexts(file: LoadedFile<unknown>, path: string, chart: Chart): AuthoredText[] {
  switch (chart.kind) {
    case 'timeline':
      return [
        ...chart.events.flatMap(({ label }, index) => collect(file, `${path}.events[${index}]`, { label }, false)),
        ...(chart.undated ?? []).flatMap(({ text }, index) => collect(file, `${path}.undated[${index}]`, { text }, false)),
      ];
    case 'steps':
    case 'list':
      return chart.items.flatMap(({ text }, index) => collect(file, `${path}.items[${index}]`, { text }, false));
    case 'bars':
    case 'parts':
    case 'units':
    case 'flow':
    case 'tree':
    case 'tiles':
      return [];
  }
}

function collect(file: LoadedFile<unknown>, parent: string, fields: Fields, placeholders: boolean): AuthoredText[] {
  return Object.entries(fields).flatMap(([field, text]) =>
    text === undefined ? [] : [{ file, path: parent ? `${parent}.${field}` : field, text, placeholders }],
  );
}
