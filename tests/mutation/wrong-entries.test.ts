import { afterAll, describe, expect, it } from 'vitest';
import { type Figure, sectionSchema, type Section } from '../../data/schema';
import { readReports } from '../../lib/load';
import { VALID } from '../data/fixture';
import { createJudge, withIndicators } from './judge';
import { WRONG_CARDS, WRONG_CHARTS } from './wrong-charts';
import { WRONG_FIGURES, WRONG_WORDS } from './wrong-figures';
import { WRONG_IDENTITIES } from './wrong-identities';

const { reports } = readReports('data');

/** Mistakes that touch more than the entry itself: the figures that then stand in its place. */
const WRONG_LISTS: Record<string, (figure: Figure, section: Section) => Figure[] | undefined> = {
  'left out': (figure, { figures }) => figures.filter((own) => own !== figure),
  'entered twice': (figure, { figures }) => figures.flatMap((own) => (own === figure ? [own, { ...own, id: `${own.id}-twice` }] : [own])),
  'its value swapped with the next one’s': (figure, { figures }) => {
    const next = figures[figures.indexOf(figure) + 1];
    if (!next || next.value === figure.value) return undefined;
    return figures.map((own) => (own === figure ? { ...own, value: next.value } : own === next ? { ...own, value: figure.value } : own));
  },
  'its quote swapped with the next one’s': (figure, { figures }) => {
    const next = figures[figures.indexOf(figure) + 1];
    if (!next || next.quote === figure.quote) return undefined;
    const exchange = (own: Figure, { quote, occurrence }: Figure): Figure => ({ ...own, quote, occurrence });
    return figures.map((own) => (own === figure ? exchange(own, next) : own === next ? exchange(own, figure) : own));
  },
};

describe.each(reports.map((report) => ({ id: report.report.value.id, report })))('Of the wrong entries made of $id', ({ report }) => {
  const judge = createJudge(withIndicators(report));
  const total = { tried: 0, survived: 0 };

  /** Counts what was tried, and expects that nothing of it was let through. */
  function settle(tried: number, survivors: readonly string[]): void {
    total.tried += tried;
    total.survived += survivors.length;
    expect(survivors).toEqual([]);
    expect(tried).toBeGreaterThan(0);
  }

  describe('none is let through with a figure that has', () => {
    it.each(Object.entries(WRONG_FIGURES))('%s', (_name, mutate) => {
      const survivors: string[] = [];
      let tried = 0;
      report.sections.forEach(({ value: section }, index) => {
        for (const figure of section.figures) {
          if (!hasValue(figure)) continue;
          for (const mutant of mutate({ figure, section, report })) {
            tried += 1;
            if (!judge(index, withFigure(section, figure, mutant), { figure: mutant })) survivors.push(`${figure.id}: ${JSON.stringify(mutant)}`);
          }
        }
      });
      settle(tried, survivors);
    });

    it.each(Object.entries(WRONG_LISTS))('been %s', (_name, mutate) => {
      const survivors: string[] = [];
      let tried = 0;
      report.sections.forEach(({ value: section }, index) => {
        for (const figure of section.figures) {
          const figures = mutate(figure, section);
          if (!figures) continue;
          tried += 1;
          if (!judge(index, { ...section, figures }, 'figures')) survivors.push(figure.id);
        }
      });
      settle(tried, survivors);
    });
  });

  describe.each([
    { what: 'a check', wrong: 'identities', mutations: WRONG_IDENTITIES },
    { what: 'a chart', wrong: 'charts', mutations: WRONG_CHARTS },
    { what: 'a card', wrong: 'card', mutations: WRONG_CARDS },
  ] as const)('none is let through with $what that has', ({ wrong, mutations }) => {
    it.each(Object.entries(mutations))('%s', (_name, mutate) => {
      const survivors: string[] = [];
      let tried = 0;
      report.sections.forEach(({ value: section }, index) => {
        for (const { name, value } of mutate(section)) {
          // What the schema refuses is refused before it is judged.
          if (!sectionSchema.safeParse(value).success) continue;
          tried += 1;
          if (!judge(index, value, wrong)) survivors.push(`${section.id}: ${name}`);
        }
      });
      settle(tried, survivors);
    });
  });

  it('all are refused, thousands of them', () => {
    expect(total).toEqual({ tried: expect.any(Number) as number, survived: 0 });
    expect(total.tried).toBeGreaterThan(10_000);
  });

  // How many there were is the measure of this run.
  afterAll(() => process.stdout.write(`${report.report.value.id}: ${total.tried} wrong entries, ${total.survived} let through\n`));
});

describe('Of the wrong entries made of what the example report says in words, below zero, as a rank or without a unit', () => {
  const [example] = readReports(VALID).reports;
  if (!example) throw new Error('the valid fixture is broken');
  const report = withIndicators(example);
  const judge = createJudge(report);
  const index = report.sections.findIndex(({ value }) => value.id === 'visits');
  const section = report.sections[index]?.value;
  if (!section) throw new Error('the valid fixture has no section of such numbers');

  /** Every wrong entry that is let through. */
  const survivorsOf = (mutantsOf: (figure: Figure) => Figure[]) =>
    section.figures.flatMap((figure) => mutantsOf(figure).filter((mutant) => !judge(index, withFigure(section, figure, mutant), { figure: mutant })).map((mutant) => `${figure.id}: ${JSON.stringify(mutant)}`));

  it.each(Object.entries(WRONG_WORDS))('none is let through that has %s', (_name, mutate) => {
    expect(survivorsOf((figure) => (hasWords(figure) ? mutate({ figure, section, report }) : []))).toEqual([]);
  });

  it.each(Object.entries(WRONG_FIGURES))('none is let through that has %s', (_name, mutate) => {
    expect(survivorsOf((figure) => (hasValue(figure) ? mutate({ figure, section, report }) : []))).toEqual([]);
  });
});

function hasValue(figure: Figure): figure is Figure & { value: string } {
  return figure.value !== undefined;
}

function hasWords(figure: Figure): figure is Figure & { words: string } {
  return figure.words !== undefined;
}

function withFigure(section: Section, figure: Figure, mutant: Figure): Section {
  return { ...section, figures: section.figures.map((own) => (own === figure ? mutant : own)) };
}
