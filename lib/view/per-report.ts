import type { TracedReport } from '../verify/traced';

/** The same function, but computing once per report and process: whoever asks again is given the very same value. */
export function perReport<Value>(build: (report: TracedReport) => Value): (report: TracedReport) => Value {
  const built = new WeakMap<TracedReport, { value: Value }>();
  return (report) => {
    const kept = built.get(report) ?? { value: build(report) };
    built.set(report, kept);
    return kept.value;
  };
}
