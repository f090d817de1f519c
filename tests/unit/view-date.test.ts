import { describe, expect, it } from 'vitest';
import { firstOfMonth, readDayRange } from '../../lib/view';

/** The range in words: 2018-08-01 to 2018-08-10. */
function read(date: string): string {
  const { from, to } = readDayRange(date);
  return [from, to].map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)).join(' to ');
}

describe('A date is read as precisely as it is stated', () => {
  it.each([
    ['2018', '2018-01-01 to 2018-12-31'],
    ['2018-Q1', '2018-01-01 to 2018-03-31'],
    ['2018-Q4', '2018-10-01 to 2018-12-31'],
    ['2018-08', '2018-08-01 to 2018-08-31'],
    ['2018-02', '2018-02-01 to 2018-02-28'],
    ['2020-02', '2020-02-01 to 2020-02-29'],
    ['2018-12', '2018-12-01 to 2018-12-31'],
    ['2018-08-early', '2018-08-01 to 2018-08-10'],
    ['2018-08-mid', '2018-08-11 to 2018-08-20'],
    ['2018-08-late', '2018-08-21 to 2018-08-31'],
    ['2020-02-late', '2020-02-21 to 2020-02-29'],
    ['2018-end', '2018-12-01 to 2018-12-31'],
    ['2019-02-13', '2019-02-13 to 2019-02-13'],
    ['2018-12-31', '2018-12-31 to 2018-12-31'],
  ])('%s is %s', (date, range) => expect(read(date)).toBe(range));

  it('months beyond December run into the next year', () => {
    expect(firstOfMonth(2018, 13)).toBe(firstOfMonth(2019, 1));
    expect(firstOfMonth(1970, 1)).toBe(0);
  });
});
