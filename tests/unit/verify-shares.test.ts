import { describe, expect, it } from 'vitest';
import type { LoadedReport } from '../../lib/load';
import { readReports } from '../../lib/load';
import { verifyReport } from '../../lib/verify';
import { VALID } from '../data/fixture';

const [loaded] = readReports(VALID).reports;
if (!loaded) throw new Error('the valid fixture is broken');

/** The example in which 1000 of 1234 contracts, 81.0373 %, are said to be some rate; with a gap that somebody has explained, or none. */
function saying(rate: string, gap?: string): LoadedReport {
  const [before = '', after = ''] = loaded?.text.split('约占81%') ?? [];
  return {
    ...(loaded as LoadedReport),
    text: `${before}占${rate}%${after}`,
    sections: (loaded?.sections ?? []).map((file) => ({
      ...file,
      value: {
        ...file.value,
        figures: file.value.figures.map((figure) => (figure.id === 'contracts-sale-share' ? { ...figure, value: rate, qualifier: 'exact' as const, quote: `买卖合同占${rate}%` } : figure)),
        identities: file.value.identities.map((identity) => (identity.id === 'sale-share' && identity.kind === 'share' && gap !== undefined ? { ...identity, gap } : identity)),
        observations:
          file.value.id === 'documents' && gap !== undefined
            ? [...file.value.observations, { id: 'sale-share-gap', kind: 'inconsistency' as const, text: '占比与件数对不上。', quotes: [{ quote: `买卖合同占${rate}%` }], identity: 'sale-share' }]
            : file.value.observations,
      },
    })),
  };
}

function judge(report: LoadedReport): { outcome?: string; formula?: string; problems: string[] } {
  const { traced, faults } = verifyReport(report);
  const { outcome, formula } = traced.verdicts.find(({ identity }) => identity.id === 'sale-share') ?? {};
  return { outcome, formula, problems: faults.map(({ problem }) => problem) };
}

describe('A stated share of two stated numbers', () => {
  it.each([
    ['81', '1000 ÷ (1000 + 234) ≈ 81%'],
    ['81.0', '1000 ÷ (1000 + 234) ≈ 81.0%'],
    ['81.04', '1000 ÷ (1000 + 234) ≈ 81.04%'],
  ])('holds where it is rounded: %s%%', (rate, formula) => {
    expect(judge(saying(rate))).toEqual({ outcome: 'consistent', formula, problems: [] });
  });

  it('holds where it is cut at its last digit, and says so', () => {
    expect(judge(saying('81.03'))).toEqual({ outcome: 'consistent', formula: '1000 ÷ (1000 + 234) ≈ 81.04%，原文舍去余数，写作 81.03%', problems: [] });
  });

  it.each(['81.05', '81.02', '82', '80'])('does not hold where it is neither: %s%%', (rate) => {
    expect(judge(saying(rate))).toMatchObject({ outcome: 'gap', problems: [expect.stringContaining('对不上且没有说明')] });
  });

  it('stays the gap that somebody has explained', () => {
    expect(judge(saying('81.03', '-0.01'))).toEqual({ outcome: 'gap', formula: '1000 ÷ (1000 + 234) ≈ 81.04%', problems: [] });
  });
});
