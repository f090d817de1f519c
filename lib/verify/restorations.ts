import { type Fault, faultAt } from '../load';
import type { Ground } from './ground';
import { tracePassage } from './passages';
import type { TracedReport } from './traced';

/** Finds what each restoration would restore; the text itself is never changed. */
export function traceRestorations({ loaded, text }: Ground): { restorations: TracedReport['restorations']; faults: Fault[] } {
  const file = loaded.report;
  const restorations: TracedReport['restorations'] = [];
  const faults: Fault[] = [];
  file.value.restorations.forEach((restoration, index) => {
    const path = `restorations[${index}]`;
    const { span, faults: passageFaults } = tracePassage(text, restoration, file, path);
    faults.push(...passageFaults);
    if (restoration.restored === restoration.quote) {
      faults.push(faultAt(file, `${path}.restored`, '修复后与原文相同', '写出修复后的文字，或删去这一条'));
    }
    if (restoration.applied && restoration.certainty === 'doubtful') {
      faults.push(faultAt(file, `${path}.applied`, '存疑的修复不能直接显示', 'applied 改成 false'));
    }
    if (!span) return;
    const overlapping = restorations.find((other) => span.start < other.span.end && other.span.start < span.end);
    if (overlapping) {
      faults.push(faultAt(file, `${path}.quote`, `与修复「${overlapping.restoration.id}」重叠`, '把两条合成一条，或把引文缩短'));
    } else {
      restorations.push({ restoration, span });
    }
  });
  return { restorations, faults };
}
