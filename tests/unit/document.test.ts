import { describe, expect, it } from 'vitest';
import { getReports } from '../../lib/reports';
import { buildDocument, buildPassages, sentenceAnchorAt, type DocumentPiece } from '../../lib/text';
import { figureAnchor } from '../../lib/view';
import { forms } from '../data/forms';

describe.each([...getReports(), ...forms.traced].map((report) => [report.loaded.report.value.id, report] as const))('The full text of %s', (_, report) => {
  const { front, parts } = buildDocument(report);
  const sentences = [...front, ...parts.flatMap(({ paragraphs }) => paragraphs)].flat();
  const published = (pieces: readonly DocumentPiece[]) => pieces.map(({ text, edit }) => (edit ? edit.raw : text)).join('');

  it('is the published text, character by character, once what was given back is taken out again', () => {
    const all = [front, ...parts.flatMap(({ heading, paragraphs }) => [heading, paragraphs])].flat();
    const text = all.map((each) => (typeof each === 'string' ? each : each.map(({ pieces }) => published(pieces)).join(''))).join('');
    expect(text.replace(/\s/g, '')).toBe(report.loaded.text.replace(/\s/g, ''));
  });

  it('has every figure and every applied restoration once', () => {
    const pieces = sentences.flatMap((sentence) => sentence.pieces);
    expect([...new Set(pieces.flatMap(({ figure }) => figure ?? []))].sort()).toEqual([...report.figures.keys()].sort());
    const applied = report.restorations.filter(({ restoration }) => restoration.applied).map(({ restoration }) => restoration.id);
    expect(pieces.flatMap(({ edit }) => edit?.id ?? []).sort()).toEqual(applied.sort());
  });

  it('has every observation once, at the sentence that it quotes first', () => {
    const observed = report.loaded.sections.flatMap(({ value }) => value.observations);
    const places = [...parts, ...sentences];
    expect(places.flatMap(({ observations }) => observations.map(({ id }) => id)).sort()).toEqual(observed.map(({ id }) => id).sort());
    for (const { heading, observations } of parts) for (const { quotes } of observations) expect(heading).toContain(quotes[0]?.quote);
    for (const { pieces, observations } of sentences) {
      for (const { quotes, id } of observations) expect(published(pieces), id).toContain((quotes[0]?.quote ?? '').split(/(?<=[。;；])/)[0]);
    }
  });

  it('gives every sentence an anchor of its own', () => {
    const ids = sentences.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(sentenceAnchorAt(report, Number(id.replace('sentence-', '')))).toBe(id);
  });

  it('has the place to which every sentence of a panel leads', () => {
    const anchors = new Set([...sentences.map(({ id }) => id), ...[...report.figures.keys()].map(figureAnchor)]);
    for (const { value } of report.loaded.sections) {
      for (const { anchor } of buildPassages(report, value).flatMap((group) => group.sentences)) expect(anchors.has(anchor), anchor).toBe(true);
    }
  });
});
