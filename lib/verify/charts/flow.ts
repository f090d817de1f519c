import type { Fault } from '../../load';
import type { ChartOf } from '../../../data/schema';
import { compare, sum } from '../../number';
import { isNumeric } from '../amounts';
import type { ChartPlace, ChartRule } from './place';
import { amountsOf, chartFault, requireExact, requireNonZero, requireOneUnit } from './place';

type Links = ChartOf<'flow'>['links'];

/** Parts of parts: every node has one source at most, and what leaves a node is all of it. */
export const checkFlow: ChartRule<'flow'> = ({ links, includes = [] }, place) => {
  const ids = [...new Set(links.flatMap(({ from, to }) => [from, to]))];
  const nodes = amountsOf(place, ids);
  const shapeFaults = [...checkSources(links, place), ...checkCycles(links, place)];
  return [
    ...requireOneUnit(place, 'links', [...nodes, ...amountsOf(place, includes.map(({ part }) => part))]),
    ...requireExact(place, 'links', 'flow', nodes),
    ...requireNonZero(place, 'links', 'flow', nodes),
    ...shapeFaults,
    ...(shapeFaults.length === 0 ? checkConservation(links, place) : []),
    ...checkIncludes(includes, ids, place),
  ];
};

/** A node with two sources would need a number for each link, which the text does not give. */
function checkSources(links: Links, place: ChartPlace): Fault[] {
  return links.flatMap(({ to }, index) =>
    links.findIndex((link) => link.to === to) === index
      ? []
      : [chartFault(place, `links[${index}].to`, `「${to}」有不止一个来源`, '每个节点只能从一个节点分出；重复的连线删去')],
  );
}

function checkCycles(links: Links, place: ChartPlace): Fault[] {
  return links.flatMap(({ from, to }, index) =>
    isReachable(links, to, from)
      ? [chartFault(place, `links[${index}]`, `连线绕成了圈：「${from}」→「${to}」`, '删去往回走的连线；from 是整体，to 是部分')]
      : [],
  );
}

function isReachable(links: Links, start: string, goal: string): boolean {
  const seen = new Set<string>();
  const waiting = [start];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === goal) return true;
    if (seen.has(node)) continue;
    seen.add(node);
    waiting.push(...links.filter(({ from }) => from === node).map(({ to }) => to));
  }
  return false;
}

function checkConservation(links: Links, place: ChartPlace): Fault[] {
  return [...new Set(links.map(({ from }) => from))].flatMap((from) => {
    const [node, ...targets] = amountsOf(place, [from, ...links.filter((link) => link.from === from).map(({ to }) => to)]);
    const total = sum(targets.filter(isNumeric).map(({ value }) => value));
    if (!node || !isNumeric(node) || !targets.every(isNumeric) || compare(node.value, total) === 0) return [];
    return [chartFault(place, 'links', `「${from}」是 ${node.value}，分出去的合计 ${total}，不相等`, '补上缺的分支（余数用 derived 的 remainder），或改用别的图')];
  });
}

function checkIncludes(includes: NonNullable<ChartOf<'flow'>['includes']>, nodes: readonly string[], place: ChartPlace): Fault[] {
  return includes.flatMap(({ node, part }, index) => {
    const path = `includes[${index}]`;
    if (!nodes.includes(node)) return [chartFault(place, `${path}.node`, `「${node}」不是图里的节点`, '写 links 里出现过的节点')];
    if (nodes.includes(part)) return [chartFault(place, `${path}.part`, `「${part}」已经是节点`, 'includes 只写“含……”而不画出的部分')];
    const [whole, included] = amountsOf(place, [node, part]);
    if (whole && included && isNumeric(whole) && isNumeric(included) && compare(included.value, whole.value) > 0) return [chartFault(place, `${path}.part`, `「${part}」比它所在的「${node}」还大`, '核对是不是写反了')];
    if (isChecked(part, node, place)) return [];
    return [chartFault(place, path, `没有核对过「${part}」包含在「${node}」里`, '在 identities 里加一条 kind 为 within 的核对，或改成它真正的整体')];
  });
}

/** That a number is part of another is a reading of the text: it must be among the checks that are signed off. */
function isChecked(part: string, whole: string, { ground }: ChartPlace): boolean {
  return ground.loaded.sections.some(({ value }) => value.identities.some((identity) => identity.kind === 'within' && identity.part === part && identity.whole === whole));
}
