import type { Figure, Section } from '../../data/schema';
import { type Fault, faultAt, type LoadedFile, type LoadedReport } from '../load';

const AGREEING = { value: '数值', upper: '上限', words: '说法', unit: '单位', qualifier: '限定词', indicator: '指标' } as const;

/** Checks that a figure told again points to its first telling and agrees with it in everything that is counted. */
export function checkSameAs({ sections, complete }: Pick<LoadedReport, 'sections' | 'complete'>): Fault[] {
  const figures = new Map(sections.flatMap(({ value }) => value.figures.map((figure) => [figure.id, figure] as const)));
  return sections.flatMap((file) =>
    file.value.figures.flatMap((figure, index) =>
      figure.sameAs === undefined || (!complete && !figures.has(figure.sameAs)) ? [] : checkPair(figure, figure.sameAs, figures.get(figure.sameAs), file, `figures[${index}]`),
    ),
  );
}

function checkPair(figure: Figure, id: string, first: Figure | undefined, file: LoadedFile<Section>, path: string): Fault[] {
  if (!first) return [faultAt(file, `${path}.sameAs`, `sameAs 指的「${id}」不存在`, '改成报告第一次说这个数的那条数据的 id')];
  if (first === figure) return [faultAt(file, `${path}.sameAs`, 'sameAs 指向了自己', '改成报告第一次说这个数的那条数据的 id，或删去')];
  if (first.sameAs !== undefined) {
    return [faultAt(file, `${path}.sameAs`, `「${id}」自己也是重复`, `直接指向第一次：改成 "${first.sameAs}"`)];
  }
  const fields = Object.keys(AGREEING) as (keyof typeof AGREEING)[];
  const differing = fields.filter((field) => figure[field] !== first[field]).map((field) => AGREEING[field]);
  if (differing.length === 0) return [];
  const problem = `与「${id}」是同一件事，${differing.join('、')}却不同`;
  return [faultAt(file, `${path}.sameAs`, problem, '核对原文后改成一致；若原文两处本来就不同，删去 sameAs 并写一条 observations 说明')];
}
