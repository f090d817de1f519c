import { describe, expect, it } from 'vitest';
import { type Figure, figureSchema, type Section } from '../../data/schema';
import { type LoadedFile, readReports } from '../../lib/load';
import { checkAsOf } from '../../lib/verify/as-of';
import { checkEvent } from '../../lib/verify/charts/when';
import { declaredAmounts } from '../../lib/verify/amounts';
import { buildGround } from '../../lib/verify/ground';
import { VALID } from '../data/fixture';

const loaded = readReports(VALID).reports[0];
if (!loaded) throw new Error('the valid fixture is broken');
const file = loaded.sections[0] as LoadedFile<Section>;
const place = { ground: buildGround(loaded), amounts: declaredAmounts(loaded), file, path: '' };

describe('The words that date an event', () => {
  it.each([
    ['8月初', '2020-08-early'],
    ['8月上旬', '2020-08-early'],
    ['8月中旬', '2020-08-mid'],
    ['8月底', '2020-08-late'],
    ['8月下旬', '2020-08-late'],
    ['八月', '2020-08'],
    ['十一月二十日', '2020-11-20'],
    ['11月20日', '2020-11-20'],
    ['第一季度', '2020-Q1'],
    ['四季度', '2020-Q4'],
    ['年底', '2020-end'],
    ['年初', '2020'],
    ['全年', '2020'],
    ['1２月', '2020-12'],
  ])('%s is %s in the report of that year', (when, date) => {
    expect(checkEvent({ quote: when, label: '示例', when, date, yearInferred: true }, '', place)).toEqual([]);
    expect(checkEvent({ quote: when, label: '示例', when, date: '1999', yearInferred: true }, '', place)).toMatchObject([{ remedy: `改成 "${date}"` }]);
  });

  it.each([
    ['2018年6月', '2018-06'],
    ['2018年底', '2018-end'],
    ['2017年', '2017'],
    ['2019-02-13', '2019-02-13'],
  ])('%s is %s in any report', (when, date) => {
    expect(checkEvent({ quote: when, label: '示例', when, date }, '', place)).toEqual([]);
  });
});

describe('The moment a figure holds for', () => {
  const figure = (asOf: Figure['asOf']): Figure =>
    figureSchema.parse({ id: 'a', indicator: 'a', label: '示例', value: '5', unit: '件', qualifier: 'exact', quote: '共5件', ...(asOf && { asOf }) });
  const judge = (text: string, asOf?: Figure['asOf']) => checkAsOf(text, text.indexOf('共5件'), figure(asOf), file, 'figures[0]');

  it.each([
    ['截止2018年6月,共5件', { quote: '截止2018年6月', date: '2018-06' }],
    ['截至2018年6月底,共5件', { quote: '截至2018年6月底', date: '2018-06-30' }],
    ['截至2018年底,共5件', { quote: '截至2018年底', date: '2018-12-31' }],
    ['截至２０１８年６月３０日,共5件', { quote: '截至２０１８年６月３０日', date: '2018-06-30' }],
    ['截至2018年,共5件', { quote: '截至2018年', date: '2018' }],
    ['截至目前,共5件', { quote: '截至目前' }],
    ['截至6月底,共5件', { quote: '截至6月底' }],
    ['截至目前,共9件;共5件', undefined],
    ['截至目前。共5件', undefined],
    ['共5件,截至目前', undefined],
    ['截至2017年,共9件,截至2018年,共5件', { quote: '截至2018年', date: '2018' }],
  ])('of %s is as its sentence says', (text, asOf) => {
    expect(judge(text, asOf)).toEqual([]);
  });

  it.each([
    ['截至目前,共5件', undefined],
    ['截至目前,共5件', { quote: '截至目前', date: '2018' }],
    ['截止2018年6月,共5件', { quote: '截止2018年6月' }],
    ['截止2018年6月,共5件', { quote: '截至2018年6月', date: '2018-06' }],
    ['截止2018年6月,共5件', { quote: '截止2018年6月', date: '2018-07' }],
    ['全年共5件', { quote: '截至目前' }],
  ])('of %s is refused where it says otherwise', (text, asOf) => {
    expect(judge(text, asOf)).toHaveLength(1);
  });
});
