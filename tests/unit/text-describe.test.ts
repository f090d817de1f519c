import { describe, expect, it } from 'vitest';
import { describeChart } from '../../lib/text';
import { valuesOf, views } from '../svg/charts';
import { makeValue } from './make-value';

const base = { id: 'a-chart', title: '标题' };
const [whole, first, second] = [makeValue('事项', '65项'), makeValue('保留', '47项'), makeValue('其余', '18项', { formula: '65 − 47 = 18' })];

describe('A chart in words', () => {
  it('names bars from the largest to the smallest', () => {
    expect(describeChart({ ...base, kind: 'bars', marks: [makeValue('甲', '200余件'), makeValue('乙', '3件')] })).toBe('从多到少：甲200余件、乙3件。');
  });

  it('names a whole and its parts, and says what is computed', () => {
    expect(describeChart({ ...base, kind: 'parts', whole, parts: [first, second] })).toBe('事项65项，分为保留47项、其余18项（计算得出）。');
  });

  it('tells a zero in the report’s own word', () => {
    const none = makeValue('不合格', '0件', { zeroWord: '没有' });
    expect(describeChart({ ...base, kind: 'parts', whole, parts: [first, none] })).toBe('事项65项，分为保留47项、不合格没有（0件）。');
  });

  it('sets what is apart from a whole apart in words', () => {
    const units = { ...base, kind: 'units' as const, whole, groups: [first, second], names: [], apart: [makeValue('另案', '1件')] };
    expect(describeChart(units)).toBe('事项65项，分为保留47项、其余18项（计算得出）。另有另案1件，不计入其中。');
  });

  it('lists the named and says that others are not', () => {
    const hearings = { ...base, kind: 'units' as const, whole: makeValue('听证会', '3次'), groups: [], names: ['规划一', '规划二'], apart: [] };
    expect(describeChart(hearings)).toBe('听证会3次，列出名称的有规划一、规划二，其余报告未列名。');
    expect(describeChart({ ...hearings, names: ['规划一', '规划二', '规划三'] })).toBe('听证会3次，列出名称的有规划一、规划二、规划三。');
  });

  it('tells a flow source by source, each once', () => {
    const [all, left, right, part] = [makeValue('文件', '10件'), makeValue('政府', '7件'), makeValue('部门', '3件'), makeValue('待改', '2件')];
    const [kept, dropped] = [makeValue('有效', '6件'), makeValue('废止', '1件')];
    const nodes = [all, left, right, kept, dropped].map((value) => ({ value, includes: value === kept ? [part] : [] }));
    const links = [['文件', '政府'], ['文件', '部门'], ['政府', '有效'], ['政府', '废止']].map(([from = '', to = '']) => ({ from, to }));
    expect(describeChart({ ...base, kind: 'flow', nodes, links })).toBe('文件10件，分为政府7件、部门3件。政府7件，分为有效6件（含待改2件）、废止1件。');
  });

  it('walks down a hierarchy and does not hide the unnamed', () => {
    const root = { label: '区', value: makeValue('级', '3级'), children: [{ label: '镇', children: [] }, { children: [] }] };
    expect(describeChart({ ...base, kind: 'tree', root })).toBe('区3级，下有镇，另有1个报告未列名。');
  });

  it('tells events with their dates, whose year was inferred, and those without a date', () => {
    const events = [{ label: '培训', when: '8月初', date: '2018-08-early', yearInferred: true }];
    const undated = [{ text: '检查', quote: '开展检查' }];
    expect(describeChart({ ...base, kind: 'timeline', events, undated })).toBe('8月初，培训。原文没有写年份的，按报告年度标示。没有写日期的另列：检查。');
  });

  it('is empty where the chart is words already', () => {
    expect(describeChart({ ...base, kind: 'tiles', tiles: [whole] })).toBe('');
    expect(describeChart({ ...base, kind: 'steps', items: [] })).toBe('');
    expect(describeChart({ ...base, kind: 'list', look: 'plain', items: [] })).toBe('');
  });

  it.each(views)('of $id holds every number that is drawn', (view) => {
    const words = describeChart(view);
    for (const { label, display, zeroWord } of valuesOf(view)) {
      expect(words).toContain(view.kind === 'tree' ? display.text : label + (zeroWord ? `${zeroWord}（${display.text}）` : display.text));
    }
    if (view.kind === 'timeline') for (const { when, label } of view.events) expect(words).toContain(`${when}，${label}`);
    expect(words).toMatch(/。$/);
  });
});
