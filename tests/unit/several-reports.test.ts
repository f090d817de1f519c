import { describe, expect, it } from 'vitest';
import { listReports } from '../../lib/page/report-list';
import { chooseHome, newestFirst } from '../../lib/reports';
import type { TracedReport } from '../../lib/verify/traced';
import { checkChanged, type Change } from '../data/fixture';

const VALID = 'reports/example-2020';
/** The whole county, told of by two reports beside the fixture's own district. */
const OTHERS = [['other-2020', 2020, '2021-03-01'], ['other-2019', 2019, '2021-02-01']] as const;

const changes = OTHERS.flatMap(([id, year, published]): Change[] => [
  { file: VALID, copy: `reports/${id}` },
  ...Object.entries({ id, year, published, district: { name: '全县', short: '全县' } }).map(([at, put]) => ({ file: `reports/${id}/report.json`, at, put })),
  { file: `reports/${id}/report.json`, at: 'corrections', put: [] },
]);
const reports = [...checkChanged(changes).traced].sort(newestFirst);
const idOf = (report: TracedReport | undefined) => report?.loaded.report.value.id;

describe('Of several reports', () => {
  it('the newest stand first: by year, then by the day of publication', () => {
    expect(reports.map(idOf)).toEqual(['other-2020', 'example-2020', 'other-2019']);
  });

  it.each([
    ['the one that is named', { home: 'other-2019' }, 'other-2019'],
    ['the newest of the district that is named, though another district’s is newer', { homeDistrict: '某县示例' }, 'example-2020'],
    ['the one that is named, where its district is named too', { home: 'other-2019', homeDistrict: '全县' }, 'other-2019'],
    ['the newest, where none is named', {}, 'other-2020'],
    ['none, where there is none of that name', { home: 'no-such' }, undefined],
  ])('the home page is %s', (_, site, expected) => {
    expect(idOf(chooseHome(reports, site))).toBe(expected);
  });

  it('the list goes by district, that of the home page first, and by year within each', () => {
    const listed = reports.slice(0, 2).map((home) => listReports(reports, home).map(({ district, reports: own }) => [district, ...own.map(({ id }) => id)]));
    expect(listed).toEqual([
      [['全县', 'other-2020', 'other-2019'], ['某县示例', 'example-2020']],
      [['某县示例', 'example-2020'], ['全县', 'other-2020', 'other-2019']],
    ]);
  });

  it('the list says of each its year, publisher and day of publication', () => {
    const [own] = reports.slice(0, 1).flatMap((home) => listReports(reports, home)).flatMap((group) => group.reports).filter(({ id }) => id === 'example-2020');
    expect(own).toEqual({ id: 'example-2020', title: '某县示例2020年度情况报告', span: '2020年', publisher: '某县示例', published: '2021年1月15日' });
  });
});
