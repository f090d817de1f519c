import type { Section } from '../../data/schema';
import { type Fault, faultAt, type LoadedFile, type LoadedReport, meantName } from '../load';
import { type Amounts, isZero } from './amounts';

/** Checks what the sections say of their cards on the overview: that the lead and the numbers are the section's own, and each fact stands there once. */
export function verifyCards({ sections }: LoadedReport, amounts: Amounts): Fault[] {
  return sections.flatMap((file) => [...checkLead(file), ...checkNumbers(file, amounts)]);
}

function checkLead(file: LoadedFile<Section>): Fault[] {
  const { charts, lead } = file.value.panel;
  if (lead === undefined || charts.some(({ id }) => id === lead)) return [];
  return [faultAt(file, 'panel.lead', `「${lead}」不是本节的图`, `改成本节 panel.charts 里某个图的 id，或删去 lead${meantName(lead, file.value.panel.charts.map((chart) => chart.id))}`)];
}

function checkNumbers(file: LoadedFile<Section>, { known }: Amounts): Fault[] {
  const { figures, derived, panel } = file.value;
  const own = new Set([...figures, ...derived].map(({ id }) => id));
  const numbers = panel.numbers ?? [];
  const facts = numbers.map((id) => known.get(id)?.sameAs ?? id);
  return numbers.flatMap((id, index) => {
    const path = `panel.numbers[${index}]`;
    const amount = known.get(id);
    const first = facts.indexOf(facts[index] ?? id);
    if (!own.has(id)) return [faultAt(file, path, `「${id}」不是本节的数据`, `改成本节某条 figures 或 derived 的 id（检查拼写）${meantName(id, own)}`)];
    if (first !== index) return [faultAt(file, path, `「${id}」和 numbers[${first}] 是同一件事`, '删去一个（sameAs 的重复也算同一个）')];
    if (amount && isZero(amount)) return [faultAt(file, path, `「${id}」是零，不能离开图单独放在总览上`, '换一个数；零同“没有”“未发现”一起留在图里')];
    return [];
  });
}
