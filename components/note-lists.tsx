import type { ReactNode } from 'react';
import type { CheckNote, ObservationNote, RestorationNote } from '../lib/text';
import { FilledText, type HrefOf } from './value';
import { WholeNumbers } from './whole-numbers';

const OUTCOME_MARKS: Record<CheckNote['outcome'], string> = { consistent: '✓', gap: '≠', unverifiable: '?' };

/** What was checked against what, and what came of it. */
export function CheckNotes<Note extends CheckNote>({ checks, detail }: { checks: readonly Note[]; detail?: (check: Note) => ReactNode }) {
  return (
    <ul>
      {checks.map((check) => {
        const { id, label, formula, difference, outcome, outcomeLabel, note } = check;
        return (
        <li key={id} className="keep mt-3 border-b border-line pb-3">
          <p className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span><WholeNumbers text={label} /></span>
            <span className={outcome === 'consistent' ? 'text-accent' : 'font-semibold'}>
              <span aria-hidden="true">{OUTCOME_MARKS[outcome]} </span>
              {outcomeLabel}
            </span>
          </p>
          <p className="text-small text-muted">{formula}{difference && `，相差${difference}（计算得出）`}</p>
          {detail?.(check)}
          {note && <p className="text-small text-muted"><WholeNumbers text={note} /></p>}
        </li>
        );
      })}
    </ul>
  );
}

/** What a careful reader must know, with the words of the report that it rests on. */
export function ObservationNotes({ observations, hrefOf }: { observations: readonly ObservationNote[]; hrefOf?: HrefOf }) {
  return (
    <ul className="max-w-[40em]">
      {observations.map(({ id, kindLabel, text, quotes }) => (
        <li key={id} className="keep mt-3 border-l-2 border-line pl-4">
          <p><span className="font-semibold">{kindLabel}：</span><FilledText segments={text} hrefOf={hrefOf} /></p>
          {quotes.map((quote, index) => <p key={index} className="text-small text-muted">原文：“<WholeNumbers text={quote} />”</p>)}
        </li>
      ))}
    </ul>
  );
}

/** What the text lost before it came here, and what it must or may have been. It never says that the official page is at fault: nobody has compared them. */
export function RestorationNotes({ restorations }: { restorations: readonly RestorationNote[] }) {
  return (
    <ul className="max-w-[40em]">
      {restorations.map(({ id, raw, restored, applied, certaintyLabel, reason }) => (
        <li key={id} className="keep mt-3">
          <WholeNumbers text={`本站所据文本作“${raw}”，${applied ? '还原为' : '或为'}“${restored}”（${certaintyLabel}）。`} />
          <span className="text-muted"><WholeNumbers text={reason} /></span>
        </li>
      ))}
    </ul>
  );
}
