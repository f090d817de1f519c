import type { WordKind, ZeroStatus } from '../../data/schema';
import type { ValueView } from '../view';

/** What a number is, in a word; `number` is one in digits. */
export const STATUS_LABELS: Record<ZeroStatus | WordKind | 'number', string> = {
  number: '有数值',
  zero: '零',
  'not-found': '未发现',
  'not-yet': '尚未',
  vague: '概数',
  fraction: '分数',
  multiple: '倍数',
};

const REMARKS: Record<ZeroStatus | WordKind, (value: ValueView) => string> = {
  zero: ({ zeroWord, display }) => `报告原文：“${zeroWord}”，即${display.text}`,
  'not-found': ({ zeroWord }) => `报告原文：“${zeroWord}”，是没有查到，不作零计`,
  'not-yet': ({ zeroWord }) => `报告原文：“${zeroWord}”，说的是进展，不是计数`,
  vague: () => '报告写的是概数，没有确数',
  fraction: () => '报告写的是分数，本站不换算',
  multiple: () => '报告写的是倍数，本站不换算',
};

/** How to take a number that the report says in words, or without its unit; undefined where it has digits and a unit. */
export function describeWords(value: ValueView): string | undefined {
  const { status, unwrittenUnit } = value;
  return [status && REMARKS[status](value), unwrittenUnit && `报告没有写单位，按指标以“${unwrittenUnit}”计`].filter(Boolean).join('；') || undefined;
}
