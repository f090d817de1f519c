import { describe, expect, it } from 'vitest';
import { type LoadedReport, readReports } from '../../lib/load';
import { verifyReport } from '../../lib/verify';
import { VALID } from '../data/fixture';

const [loaded] = readReports(VALID).reports;
if (!loaded) throw new Error('the valid fixture is broken');
const { text, report } = loaded;

/** Problems of the example with words put into its preamble, of which these are excluded. */
function problemsOf(words: string, excluded: readonly string[]): string[] {
  const exclusions = [...report.value.exclusions, ...excluded.map((part) => ({ text: part, count: 1, kind: 'word' as const, reason: '是词，不是数' }))];
  return verifyReport({ ...(loaded as LoadedReport), text: text.replace('开展工作', `开展工作${words}`), report: { ...report, value: { ...report.value, exclusions } } }).faults.map(({ problem }) => problem);
}

describe('What was excluded piece by piece stays excluded where the pieces are now read as one number', () => {
  it.each([
    ['百分之八十七', ['百分之', '八十七']],
    ['八分之五', ['八分', '之五']],
    ['5/7', ['5/', '/7']],
    ['1.7 万家', ['1.7', '万家']],
    ['7亿6千万', ['7亿', '6千万']],
    ['几十岁', ['十岁']],
    ['数百岁', ['百岁']],
    ['上千岁', ['千岁']],
    ['翻九番', ['九番']],
    ['九百分点', ['九百分点']],
    ['高几个百分点', ['高几个百分点']],
  ])('%s', (words, excluded) => {
    expect(problemsOf(`${words}。`, excluded)).toEqual([]);
  });

  it.each([
    ['百分之八十七', ['百分之']],
    ['百分之八十七', ['八十']],
    ['876岁', ['76岁']],
    ['几十岁', ['几']],
  ])('%s is not excluded by a part of its numerals', (words, excluded) => {
    expect(problemsOf(`${words}。`, excluded)).not.toEqual([]);
  });
});

describe('Words that count only where a figure says so', () => {
  it.each(['无障碍', '无一定之规', '若干', '过半', '未收到', '几家', '多数', '提高的百分点'])('%s asks for no exclusion', (words) => {
    expect(problemsOf(`${words}。`, words === '无一定之规' ? ['无一'] : [])).toEqual([]);
  });
});
