import type { z } from 'zod';
import { formatPath } from './json';
import { meantName } from './near-name';

/** A schema issue in words for a clerk. */
export interface Problem {
  path: string;
  problem: string;
  remedy: string;
}

type Issue = z.core.$ZodIssue;
type IssueOf<Code extends Issue['code']> = Extract<Issue, { code: Code }>;

/** Digits, letters and signs that Chinese keyboards make as wide as a character. */
const FULL_WIDTH = /[\uff01-\uff5e]/;
const LONGEST_SHOWN = 40;

const TYPE_NAMES: Record<string, string> = {
  string: '文字（用英文双引号括起来）',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表 [ … ]',
  object: '对象 { … }',
  null: 'null',
};

/** Puts the issues that zod found (with `reportInput`) into words: what is wrong and what to do. @param fields every field that the file may have, one of which an unknown one may mean. */
export function describeIssues(issues: readonly Issue[], fields: readonly string[], parents: readonly PropertyKey[] = []): Problem[] {
  return issues.flatMap((issue) => describeIssue(issue, fields, [...parents, ...issue.path]));
}

function describeIssue(issue: Issue, fields: readonly string[], segments: readonly PropertyKey[]): Problem[] {
  const path = formatPath(segments);
  const field = String(segments.at(-1) ?? '');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: formatPath([...segments, key]),
        problem: `不认识的字段「${key}」`,
        remedy: '删去它，或改成 data/README.md 里写的字段名（注意大小写）' + meantName(key, fields),
      }));
    case 'invalid_type':
      return issue.input === undefined
        ? [{ path, problem: `缺少字段「${field}」`, remedy: `补上「${field}」，要写成${typeName(issue)}` }]
        : [{ path, problem: `${field ? `「${field}」` : '整个文件'}的类型不对${written(issue.input)}`, remedy: `改成${typeName(issue)}` }];
    case 'invalid_value':
      return [oneOf(path, field, issue.input, issue.values.map(String))];
    case 'invalid_union':
      return describeUnion(issue, fields, segments, path, field);
    case 'too_small':
      return [{ path, problem: tooSmall(issue, field), remedy: leastOf(issue) }];
    case 'too_big':
      return [{ path, problem: `「${field}」太多或太大`, remedy: `最多 ${issue.maximum}${issue.origin === 'array' ? ' 项' : ''}` }];
    case 'invalid_format':
      return [{ path, problem: `「${field}」的格式不对${written(issue.input)}`, remedy: formatRemedy(issue) }];
    case 'custom':
      return [{ path, problem: `「${field}」${issue.message}`, remedy: '重新输入这段文字，或从原文重新复制' }];
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
      return [{ path, problem: `「${field}」不符合规定`, remedy: '对照 data/README.md 的字段说明修改' }];
  }
}

function typeName(issue: IssueOf<'invalid_type'>): string {
  return TYPE_NAMES[issue.expected] ?? issue.expected;
}

function oneOf(path: string, field: string, input: unknown, options: readonly string[]): Problem {
  const remedy = `只能是：${options.join('、')}${typeof input === 'string' ? meantName(input, options) : ''}`;
  if (input === undefined) return { path, problem: `缺少字段「${field}」`, remedy };
  return { path, problem: `「${field}」的取值不在允许的范围内${written(input)}`, remedy };
}

/** A wrong `kind` names the kinds; otherwise the issues of the alternative that is nearest to what was written. */
function describeUnion(issue: IssueOf<'invalid_union'>, fields: readonly string[], segments: readonly PropertyKey[], path: string, field: string): Problem[] {
  if ('options' in issue && Array.isArray(issue.options)) {
    const written: unknown = issue.input;
    const kind = typeof written === 'object' && written !== null ? (written as Record<string, unknown>)[field] : written;
    return [oneOf(path, field, kind, issue.options.map(String))];
  }
  const nearest = [...issue.errors].sort((a, b) => weight(a) - weight(b))[0] ?? [];
  return describeIssues(nearest, fields, segments);
}

/** How far an alternative is from what was written: every unknown key and every other issue counts one. */
function weight(issues: readonly Issue[]): number {
  return issues.reduce((total, issue) => total + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
}

function tooSmall(issue: IssueOf<'too_small'>, field: string): string {
  if (issue.origin === 'string') return `「${field}」不能为空`;
  return issue.origin === 'array' ? `「${field}」的项数太少` : `「${field}」太小`;
}

function leastOf({ origin, minimum }: IssueOf<'too_small'>): string {
  if (origin === 'string') return '写上文字；不需要的字段整个删去';
  return `至少要有 ${minimum}${origin === 'array' ? ' 项' : ''}`;
}

/** What stands there, where it is short enough to be shown: characters that look right may not be. */
function written(input: unknown): string {
  if (typeof input !== 'string' && typeof input !== 'number' && typeof input !== 'boolean') return '';
  const text = JSON.stringify(input);
  return text.length > LONGEST_SHOWN ? '' : `，现在写的是 ${text}${FULL_WIDTH.test(text) ? '，其中有全角字符' : ''}`;
}

function formatRemedy(issue: IssueOf<'invalid_format'>): string {
  if (issue.format === 'date') return '日期写成 2019-02-13 的样子，而且要真有这一天';
  return issue.message;
}
