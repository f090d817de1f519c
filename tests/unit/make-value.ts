import type { ValueView } from '../../lib/view';

/** An exact number as readers see it, for tests that are about what is made of it. `text` is number and unit: 65项. */
export function makeValue(label: string, text: string, more: Partial<ValueView> = {}): ValueView {
  const [, before = '', number = '', unit = ''] = /^(\D*)(\d[\d.]*)(.*)$/.exec(text) ?? [];
  return {
    id: label,
    label,
    value: number,
    display: { text, before, number, between: '', unit, after: '' },
    qualifier: 'exact',
    section: 'a-section',
    ...more,
  };
}
