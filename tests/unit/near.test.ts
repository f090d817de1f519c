import { describe, expect, it } from 'vitest';
import { meantName } from '../../lib/load';
import { hintOf } from '../../lib/verify/near';

const TEXT = '全年共清理文件12件,其中县级9件。\n共审查合同约60份,其中买卖合同40份;共审查合同的单位有3家。';

describe('What stands nearest to words that do not stand in a text', () => {
  it.each([
    ['one character in place of another', '全年共清里文件12件', '全年共清理文件12件', 5, '里', '理'],
    ['a mark in another width', '共清理文件12件，其中', '共清理文件12件,其中县级9件。', 9, '，', ','],
    ['a character too many', '全年共清理了文件12件', '全年共清理文件12件,其中', 6, '了', '文'],
    ['a character too few', '全年共清文件12件', '全年共清理文件12件,其', 5, '文', '理'],
    ['the first character', '今年共清理文件', '全年共清理文件', 1, '今', '全'],
    ['of two places the one that goes on alike', '共审查合同约六0份', '共审查合同约60份,其中买卖', 7, '六', '6'],
    ['words beyond the end of a line', '其中县级9件。共审查', ',其中县级9件。', 8, '共', '（到此为止）'],
  ])('differs by %s', (_, words, around, at, written, stands) => {
    expect(hintOf(TEXT, words)).toBe(`。最接近的是「${around}」：第 ${at} 个字起，这里写「${written}」，原文是「${stands}」`);
  });

  it.each(['', '没', '完全不同的另一句话', '咨询'])('is not told of %j', (words) => {
    expect(hintOf(TEXT, words)).toBe('');
  });
});

describe('The name that was probably meant', () => {
  const names = ['files', 'files-county', 'contracts-reviewed', 'mediators'];

  it.each([['file', 'files'], ['fles', 'files'], ['files-country', 'files-county'], ['contract-reviewed', 'contracts-reviewed'], ['mediator', 'mediators']])('by %s is %s', (written, meant) => {
    expect(meantName(written, names)).toBe(`。是不是「${meant}」`);
  });

  it.each(['', 'x', 'consultations', 'no-such'])('by %j is not known', (written) => {
    expect(meantName(written, names)).toBe('');
  });
});
