'use client';

import type { Filter } from '../lib/page/data-filter';
import type { DataPageModel } from '../lib/page/data-page';
import { Field } from './field';
import { SearchField } from './search-field';
import { useSettled } from './use-settled';

export type FinderChoices = Pick<DataPageModel, 'sections' | 'units'>;

interface FinderControlsProps {
  filter: Filter;
  choices: FinderChoices;
  found: number;
  total: number;
  onChange: (part: Partial<Filter>, how?: 'push' | 'replace') => void;
  onReset: () => void;
}

/** What a reader searches, filters and resets the table of figures with, and how many figures that leaves. */
export function FinderControls({ filter, choices, found, total, onChange, onReset }: FinderControlsProps) {
  const result = found === 0 ? '没有找到' : found === total ? `全部${total}个数字` : `找到${found}个数字`;
  const announced = useSettled(result);
  return (
    <form role="search" aria-label="在数据表里找" className="finder needs-script" onSubmit={(event) => event.preventDefault()}>
      <div className="finder-wide"><SearchField label="查找指标、章节、单位或数字" placeholder="如：执法、件、158" value={filter.q} onSearch={(q) => onChange({ q }, 'replace')} /></div>
      <Field label="章节" className="finder-wide">
        {(id) => (
          <select id={id} className="field" value={filter.section} onChange={({ target }) => onChange({ section: target.value })}>
            <option value="">全部章节</option>
            {choices.sections.map(({ id: section, ordinal, title }) => <option key={section} value={section}>{ordinal}、{title}</option>)}
          </select>
        )}
      </Field>
      <Field label="单位">
        {(id) => (
          <select id={id} className="field" value={filter.unit} onChange={({ target }) => onChange({ unit: target.value })}>
            <option value="">全部单位</option>
            {choices.units.map(({ unit, count }) => <option key={unit} value={unit}>{unit}（{count}个）</option>)}
          </select>
        )}
      </Field>
      <button type="button" className="button" onClick={onReset}>重置</button>
      <p className="finder-result">
        <strong className="mr-4">{result}</strong>
        {filter.sort?.column === 'value' && !filter.unit && <span className="text-small text-muted">单位不同的数不能比大小，可以先选一个单位。</span>}
      </p>
      <p role="status" className="visually-hidden">{announced}</p>
    </form>
  );
}
