import { findNodeAtLocation, getLocation, getNodeValue, parseTree, type Node, type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { Fault } from './fault';
import { findMistyped } from './mistyped';

/** A JSON file's content before it is validated, with the way from a JSON path to its line. */
export interface ParsedJson {
  value: unknown;
  lineOf(path: string): number | undefined;
}

const SYNTAX_PROBLEMS: Record<string, string> = {
  InvalidSymbol: '有不认识的词',
  InvalidNumberFormat: '数字的写法不对',
  PropertyNameExpected: '此处应是带英文双引号的字段名',
  ValueExpected: '此处缺少一个值（或前面多了一个逗号）',
  ColonExpected: '字段名后缺少英文冒号',
  CommaExpected: '两项之间缺少英文逗号',
  CloseBraceExpected: '缺少右花括号 }',
  CloseBracketExpected: '缺少右方括号 ]',
  EndOfFileExpected: '文件末尾有多余的内容',
  InvalidCommentToken: '文件里不能写注释',
  UnexpectedEndOfString: '字符串没有用英文双引号收尾',
  UnexpectedEndOfNumber: '数字没有写完',
  InvalidUnicode: '\\u 后面不是四位十六进制数',
  InvalidEscapeCharacter: '反斜杠后面的字符不对',
  InvalidCharacter: '有不能直接写在字符串里的字符（如制表符）',
};

/**
 * Parses strict JSON: no comments, no trailing commas, no key twice in one object. A byte order mark and CRLF are tolerated.
 * @returns the value and its lines, or every fault; never throws.
 */
export function parseJson(file: string, content: string): { json?: ParsedJson; faults: Fault[] } {
  const text = content.replace(/^\ufeff/, '');
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const lineAt = lineCounter(text);
  const first = errors[0];
  if (text.trim() === '') return { faults: [{ file, line: 1, path: '', problem: '文件是空的', remedy: '恢复原来的内容，或删去这个文件和提到它的地方' }] };
  if (first || !root) {
    // What follows the first syntax error is mostly its echo.
    const offset = first?.offset ?? 0;
    const path = formatPath(getLocation(text, offset).path.filter((segment) => segment !== ''));
    return { faults: [{ file, line: lineAt(offset), path, ...describeSyntax(text, offset, first) }] };
  }
  const faults = findDuplicateKeys(root).map(({ key, offset, path }) => ({
    file,
    line: lineAt(offset),
    path,
    problem: `同一处的字段「${key}」写了两次`,
    remedy: '只留一个，把另一个删去或改名',
  }));
  if (faults.length > 0) return { faults };
  return { json: { value: getNodeValue(root), lineOf: (path) => lineOfPath(root, path, lineAt) }, faults };
}

/** A JSON path in the form that messages use: figures[3].quote. */
export function formatPath(segments: readonly PropertyKey[]): string {
  return segments.reduce<string>(
    (path, segment) => (typeof segment === 'number' ? `${path}[${segment}]` : path ? `${path}.${String(segment)}` : String(segment)),
    '',
  );
}

function describeSyntax(text: string, offset: number, error: ParseError | undefined): Pick<Fault, 'problem' | 'remedy'> {
  const mistyped = findMistyped(text, offset);
  if (mistyped) return { ...mistyped, problem: `不是合法的 JSON：${mistyped.problem}` };
  const problem = (error && SYNTAX_PROBLEMS[printParseErrorCode(error.error)]) ?? '写法不对';
  return { problem: `不是合法的 JSON：${problem}`, remedy: '检查这一行和上一行的英文双引号、逗号和括号是否成对、是否多余' };
}

function lineCounter(text: string): (offset: number) => number {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return (offset) => starts.filter((start) => start <= offset).length;
}

function findDuplicateKeys(node: Node, segments: (string | number)[] = []): { key: string; offset: number; path: string }[] {
  if (node.type === 'array') return (node.children ?? []).flatMap((child, index) => findDuplicateKeys(child, [...segments, index]));
  if (node.type !== 'object') return [];
  const seen = new Set<string>();
  return (node.children ?? []).flatMap((property) => {
    const [keyNode, valueNode] = property.children ?? [];
    const key = String(keyNode?.value);
    const path = [...segments, key];
    const repeated = seen.has(key) ? [{ key, offset: keyNode?.offset ?? 0, path: formatPath(path) }] : [];
    seen.add(key);
    return valueNode ? [...repeated, ...findDuplicateKeys(valueNode, path)] : repeated;
  });
}

function lineOfPath(root: Node, path: string, lineAt: (offset: number) => number): number | undefined {
  const segments = [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) => (index === undefined ? (key ?? '') : Number(index)));
  // A missing field has no line: the object that lacks it has.
  for (let length = segments.length; length >= 0; length -= 1) {
    const node = findNodeAtLocation(root, segments.slice(0, length));
    if (node) return lineAt(node.parent?.type === 'property' ? node.parent.offset : node.offset);
  }
  return undefined;
}
