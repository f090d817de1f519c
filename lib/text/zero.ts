import type { ZeroStatus } from '../../data/schema';
import type { ValueView } from '../view';

/** What a number is, in a word; `number` is one in digits. */
export const STATUS_LABELS: Record<ZeroStatus | 'number', string> = {
  number: '有数值',
  zero: '零',
  'not-found': '未发现',
  'not-yet': '尚未',
};

const REMARKS: Record<ZeroStatus, (value: ValueView) => string> = {
  zero: ({ display }) => `即${display.text}`,
  'not-found': () => '是没有查到，不作零计',
  'not-yet': () => '说的是进展，不是计数',
};

/** How to take a number that the report says in a word; undefined where it has digits. */
export function describeZero(value: ValueView): string | undefined {
  return value.status && `报告原文：“${value.zeroWord}”，${REMARKS[value.status](value)}`;
}
