import type { Vocabulary } from '../../data/schema';
import { type Fault, faultAt, type LoadedFile } from '../load';

/** Checks the vocabulary by itself: ids once each, units known, no digits in what describes an indicator for every report. */
export function verifyVocabulary(file: LoadedFile<Vocabulary>): Fault[] {
  const { units, indicators } = file.value;
  return [
    ...units.flatMap((unit, index) =>
      units.indexOf(unit) === index ? [] : [faultAt(file, `units[${index}]`, `单位「${unit}」列了两次`, '删去一个')],
    ),
    ...indicators.flatMap((indicator, index) => {
      const path = `indicators[${index}]`;
      const { id, label, english, definition, unit } = indicator;
      return [
        ...(indicators.findIndex((other) => other.id === id) === index ? [] : [faultAt(file, `${path}.id`, `指标编号「${id}」重复`, '换一个没有用过的编号')]),
        ...(units.includes(unit) ? [] : [faultAt(file, `${path}.unit`, `单位「${unit}」不在单位表里`, '在 units 里加上它，或改正')]),
        ...Object.entries({ label, english, definition }).flatMap(([field, text]) =>
          /[0-9０-９]/.test(text) ? [faultAt(file, `${path}.${field}`, '指标的名称和定义里有数字', '指标适用于各年各地，名称和定义不写具体的数')] : [],
        ),
      ];
    }),
  ];
}
