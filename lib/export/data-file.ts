import type { DataFile, FigureRole, Identity, IdentityRecord, Section } from '../../data/schema';
import { OBSERVATION_LABELS, toCheck, UNSAID_LABELS } from '../text';
import { valuesOf } from '../verify/given-values';
import type { TracedReport, Verdict } from '../verify/traced';
import { fill, headingOf, listChecksums, unfoldPunctuation, viewReport, type Values } from '../view';
import { addressesIn, type AddressOf } from './address';
import { buildRecords } from './records';

/** Where the site publishes the JSON Schema of data.json, from its first page. */
export const DATA_FILE_SCHEMA = '/schemas/data.schema.json';

/**
 * Everything that the site says of a report, as data.
 * @param publicBase where the site is open to the public, with its folder and without a last slash; null where it has no address.
 */
export function buildDataFile(report: TracedReport, publicBase: string | null): DataFile {
  const addressOf = addressesIn(publicBase);
  const { loaded, verdicts, restorations } = report;
  const { values } = viewReport(report);
  return {
    // Also right below a base path, and on a site whose address nobody has told.
    $schema: `..${DATA_FILE_SCHEMA}`,
    report: describeReport(report, values, addressOf),
    sections: loaded.sections.map(({ value }) => describeSection(value, loaded.report.value.id, values, addressOf)),
    indicators: listIndicators(report),
    figures: buildRecords(report, addressOf),
    identities: verdicts.map((verdict) => toIdentityRecord(verdict, values)),
    observations: loaded.sections.flatMap(({ value: section }) => listObservations(section, values)),
    unsaid: listUnsaidRecords(report, values),
    restorations: restorations.map(({ restoration: { id, quote, restored, certainty, applied, reason } }) => ({ id, raw: quote, restored, certainty, applied, reason })),
    exclusions: loaded.report.value.exclusions,
    corrections: loaded.report.value.corrections,
    checksums: listChecksums(report),
  };
}

function describeReport({ loaded }: TracedReport, values: Values, addressOf: AddressOf): DataFile['report'] {
  const { id, title, district, year, period, published, publisher, source, metadata, given = [], takeaway } = loaded.report.value;
  const stated = valuesOf(loaded.report.value);
  return {
    id,
    title,
    district: { name: district.name, short: district.short, kind: district.kind ?? null, within: district.within ?? null },
    year,
    period: period ?? null,
    published,
    publisher,
    source: { url: source.url, label: source.urlLabel, sha256: source.sha256 },
    metadata: metadata.map(({ label, value }) => ({ label, value })),
    given: given.map(({ field, reason }) => ({ field, value: stated[field] ?? '', reason })),
    takeaway: fill(takeaway, values),
    page: addressOf(`/${id}/`),
  };
}

function describeSection({ id, ordinal, title, under, takeaway, subsections }: Section, report: string, values: Values, addressOf: AddressOf): DataFile['sections'][number] {
  return {
    id,
    ordinal: ordinal ?? null,
    under: under ? headingOf(under) : null,
    title: unfoldPunctuation(title),
    takeaway: fill(takeaway, values),
    subsections: subsections.map((subsection) => ({ id: subsection.id, ordinal: subsection.ordinal ?? null, title: unfoldPunctuation(subsection.title) })),
    page: addressOf(`/${report}/${id}/`),
  };
}

/** The indicators that the report has figures of. */
function listIndicators({ loaded, figures }: TracedReport): DataFile['indicators'] {
  const used = new Set([...figures.values()].map(({ figure }) => figure.indicator));
  return loaded.vocabulary.value.indicators.filter(({ id }) => used.has(id)).map((indicator) => ({ ...indicator, note: indicator.note ?? null }));
}

function toIdentityRecord(verdict: Verdict, values: Values): IdentityRecord {
  const { identity, section, observation } = verdict;
  const { id, label, formula, difference = null, outcome, outcomeLabel, note = null } = toCheck(verdict, values);
  return { id, section, kind: identity.kind, label, outcome, outcomeLabel, formula, difference, figures: figuresOf(identity), note, observation: observation?.id ?? null };
}

function figuresOf(identity: Identity): IdentityRecord['figures'] {
  const read = FIGURES[identity.kind] as (identity: Identity) => IdentityRecord['figures'];
  return read(identity);
}

const FIGURES = {
  sum: ({ total, parts }) => [...inRole('total', [total]), ...inRole('part', parts)],
  count: ({ total, lists }) => [...inRole('total', total === undefined ? [] : [total]), ...lists.flatMap((list) => inRole('listed', 'figures' in list ? list.figures : []))],
  share: ({ rate, part, whole }) => [...inRole('rate', [rate]), ...inRole('part', [part]), ...inRole('whole', whole)],
  within: ({ part, whole }) => [...inRole('part', [part]), ...inRole('whole', [whole])],
  wording: () => [],
  unverifiable: ({ figures }) => inRole('concerned', figures),
} satisfies { [Kind in Identity['kind']]: (identity: Extract<Identity, { kind: Kind }>) => IdentityRecord['figures'] };

function inRole(role: FigureRole, ids: readonly string[]): IdentityRecord['figures'] {
  return ids.map((id) => ({ role, id }));
}

function listObservations(section: Section, values: Values): DataFile['observations'] {
  return section.observations.map(({ id, kind, text, quotes, figures = [], identity = null }) => ({
    id,
    section: section.id,
    kind,
    kindLabel: OBSERVATION_LABELS[kind],
    text: fill(text, values),
    quotes: quotes.map(({ quote }) => quote),
    figures,
    identity,
  }));
}

function listUnsaidRecords({ loaded }: TracedReport, values: Values): DataFile['unsaid'] {
  return (loaded.report.value.unsaid ?? []).map(({ id, about, text, absent, indicators = [] }) => ({ id, about, aboutLabel: UNSAID_LABELS[about], text: fill(text, values), absent, indicators }));
}
