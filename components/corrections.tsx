import type { CorrectionNote } from '../lib/page/corrections';

/** Values that were changed after they had been published. */
export function Corrections({ corrections }: { corrections: readonly CorrectionNote[] }) {
  if (corrections.length === 0) return <p className="mt-4">至今没有更正。</p>;
  return (
    <ul className="mt-4">
      {corrections.map(({ date, label, from, to, reason }) => (
        <li key={date + label} className="mt-3">{date}：“{label}”由{from}更正为{to}。{reason}</li>
      ))}
    </ul>
  );
}
