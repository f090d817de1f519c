import { describe, expect, it } from 'vitest';
import { readNumbers, readWording, type Wording } from '../../lib/number';

const UNITS = ['%', '件', '人', '人次', '名', '个', '个工作日', '项', '户', '元', '日', '家', '次', '万元', '公里'];

/** The wording of the first number of a text. */
function wordingOf(text: string): Wording {
  const [token] = readNumbers(text);
  if (!token) throw new Error(`no number in ${text}`);
  return readWording(text, token, UNITS);
}

describe('The wording around a number', () => {
  it.each([
    ['共3718户', 'exact'],
    ['精简率约92%', 'about'],
    ['精简率约为92%', 'about'],
    ['大约50件', 'about'],
    ['近200件', 'about'],
    ['50件左右', 'about'],
    ['200余件', 'over'],
    ['200多件', 'over'],
    ['240余人次', 'over'],
    ['10余万元', 'over'],
    ['超过30件', 'over'],
    ['突破100件', 'over'],
    ['逾100件', 'over'],
    ['97%以上', 'atLeast'],
    ['不低于97%', 'atLeast'],
    ['不少于3次', 'atLeast'],
    ['至少3次', 'atLeast'],
    ['3个工作日内完成', 'atMost'],
    ['3日内审结', 'atMost'],
    ['3日内部署', 'atMost'],
    ['10公里以内', 'atMost'],
    ['5%以下', 'atMost'],
    ['不超过5%', 'atMost'],
    ['不高于5%', 'atMost'],
    ['低于5%', 'atMost'],
    ['不足5件', 'atMost'],
  ])('%s is %s', (text, qualifier) => {
    expect(wordingOf(text).qualifier).toBe(qualifier);
  });

  it.each([
    '节约27元', '签约12家', '预约35人', '最近3次', '附近2家', '35户内资企业', '22个内设机构', '3家内部机构', '5项内容', '3家多部门联合',
  ])('%s is exact: the characters mean something else', (text) => {
    expect(wordingOf(text).qualifier).toBe('exact');
  });

  it('reads the longest unit that follows, so that 人 is not read out of 人次', () => {
    expect(wordingOf('培训240人次')).toMatchObject({ unit: '人次' });
    expect(wordingOf('培训240人参加')).toMatchObject({ unit: '人' });
    expect(wordingOf('共3个工作日')).toMatchObject({ unit: '个工作日' });
  });

  it('takes a full-width per cent sign for the unit %', () => {
    expect(wordingOf('比率９４．３％')).toMatchObject({ number: '９４．３', unit: '%' });
  });

  it('has no unit where none is known', () => {
    expect(wordingOf('2018年度')).toMatchObject({ number: '2018', unit: '' });
  });

  it('gives every part of what is printed, in order', () => {
    expect(wordingOf('共约200余件以上')).toEqual({ before: '约', number: '200', between: '余', unit: '件', after: '以上', qualifier: 'about', start: 1, end: 9 });
  });
});
