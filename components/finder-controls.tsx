import { wordResult } from '../lib/page/data-filter';
import type { DataPageModel } from '../lib/page/data-page';
import { Field } from './field';
import { SearchField } from './search-field';

export type FinderChoices = Pick<DataPageModel, 'sections' | 'units'>;

/** What a reader searches, filters and resets the table of figures with, and how many figures that leaves. The controls are named as the filter's parts. */
export function FinderControls({ choices: { sections, units }, total }: { choices: FinderChoices; total: number }) {
  return (
    <form role="search" aria-label="在数据表里找" autoComplete="off" className="finder needs-script">
      <div className="finder-wide"><SearchField id="finder-words" label="查找指标、章节、单位或数字" placeholder="如：执法、件、158" /></div>
      <Field id="finder-section" label="章节" className="finder-wide">
        <select id="finder-section" name="section" className="field">
          <option value="">全部章节</option>
          {sections.map(({ id, heading }) => <option key={id} value={id}>{heading}</option>)}
        </select>
      </Field>
      <Field id="finder-unit" label="单位">
        <select id="finder-unit" name="unit" className="field">
          <option value="">全部单位</option>
          {units.map(({ unit, count }) => <option key={unit} value={unit}>{unit}（{count}个）</option>)}
        </select>
      </Field>
      <button type="button" className="button" data-press="finder-reset">重置</button>
      <p className="finder-result">
        <strong className="mr-4">{wordResult(total, total)}</strong>
        <span className="finder-hint text-small text-muted" hidden>单位不同的数不能比大小，可以先选一个单位。</span>
      </p>
      <p role="status" className="visually-hidden" />
    </form>
  );
}
