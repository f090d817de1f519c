import { describe, expect, it } from 'vitest';
import { readNumbers } from '../../lib/number';

/** The numbers of a text as "value" or "value—upper". */
function values(text: string): string[] {
  return readNumbers(text).map((token) => (token.script === 'words' ? token.raw : token.upper === undefined ? token.value : `${token.value}—${token.upper}`));
}

describe('The number reader', () => {
  it.each([
    ['新增3718户', ['3718']],
    ['新增3,718户', ['3718']],
    ['新增３７１８户', ['3718']],
    ['新增３，７１８户', ['3718']],
    ['比率94.3%', ['94.3']],
    ['比率９４．３％', ['94.3']],
    ['受理1.3万件', ['13000']],
    ['资金27.4万元', ['274000']],
    ['资金1,234.5万元', ['12345000']],
    ['资金2亿元', ['200000000']],
    ['资金3万亿元', ['3000000000000']],
    ['资金5千万元', ['50000000']],
    ['资金3百万元', ['3000000']],
    ['共5千人', ['5000']],
    ['重5千克', ['5', '1000']],
    ['资金10余万元', ['100000']],
    ['资金3万余元', ['30000']],
    ['办理5.20%', ['5.20']],
    ['编号007', ['7']],
    ['先后三次', ['3']],
    ['十余万人', ['100000']],
    ['两批', ['2']],
  ])('reads %s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each([
    ['3—5个', ['3—5']],
    ['3-5个', ['3—5']],
    ['3至5个', ['3—5']],
    ['3～5个', ['3—5']],
    ['2016——2020年', ['2016—2020']],
    ['90%—95%', ['90—95']],
    ['三至五次', ['3—5']],
    ['1—2万元', ['10000—20000']],
    ['5000—1万元', ['5000—10000']],
    ['1万—2万元', ['10000—20000']],
  ])('reads %s as one range', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each([
    ['2019-02-13', ['2019', '2', '13']],
    ['２０１９－０２－１３', ['2019', '2', '13']],
    ['052224292-201902-125711', ['52224292', '201902', '125711']],
    ['158项,253项', ['158', '253']],
    ['第十六次常务会议、第47次会议', ['16', '47']],
    ['15:13', ['15', '13']],
    ['1.大力推进', ['1']],
    ['1,２3', ['1', '23']],
    ['2018,300名', ['2018', '300']],
    ['１２，３', ['12', '3']],
    ['12，345', ['12', '345']],
  ])('does not join the numbers of %s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it('reads a zero that the text states by a word', () => {
    expect(readNumbers('我区未发现问题,也没有投诉,尚未完成').map((token) => [token.raw, token.script === 'zero' && token.value, token.script])).toEqual([
      ['未发现', '0', 'zero'],
      ['没有', '0', 'zero'],
      ['尚未', '0', 'zero'],
    ]);
  });

  it('gives offsets that cut the number out of the text', () => {
    const text = '共１，２３４份、3—5人、三千七百户、没有';
    for (const { start, end, raw } of readNumbers(text)) expect(text.slice(start, end)).toBe(raw);
    expect(readNumbers(text).map(({ raw }) => raw)).toEqual(['１，２３４', '3—5', '三千七百', '没有']);
  });

  it('finds nothing where there is no number', () => {
    expect(readNumbers('法治政府建设')).toEqual([]);
    expect(readNumbers('')).toEqual([]);
  });
});
