import type { ReactNode } from 'react';
import { NOTE_TITLES, type Notes } from '../lib/text';
import { shownOf } from '../lib/view';
import { Heading, type Level } from './heading';
import { UnsaidNotes } from './unsaid';
import type { HrefOf } from './value';
import { CheckNotes, ObservationNotes, RestorationNotes } from './note-lists';

/** 说明: what is counted, what was computed, what adds up, what to be careful about. */
export function NotesList({ notes, level, hrefOf }: { notes: Notes; level: Level; hrefOf: HrefOf }) {
  const { checks, observations, unsaid, qualifiers, remarks, definitions, restorations } = notes;
  const part = (title: string, children: ReactNode) => (
    <div className="mt-8 first:mt-0">
      <Heading level={level} className="text-body font-semibold text-accent">{title}</Heading>
      {children}
    </div>
  );
  return (
    <div className="max-w-[40em]">
      {qualifiers.length > 0 &&
        part(NOTE_TITLES.qualifiers, <ul>{qualifiers.map(({ words, meaning, values }) => (
          <li key={words} className="mt-2"><b>“{words}”</b>：{meaning}。用于{values.map(({ id, label, display }, index) => <span key={id}>{index > 0 && '、'}{label}<span className="value">{display.text}</span></span>)}。</li>
        ))}</ul>)}
      {checks.length > 0 && part(NOTE_TITLES.checks, <CheckNotes checks={checks} />)}
      {observations.length > 0 && part(NOTE_TITLES.observations, <ObservationNotes observations={observations} hrefOf={hrefOf} />)}
      {unsaid.length > 0 && part(NOTE_TITLES.unsaid, <UnsaidNotes notes={unsaid} hrefOf={hrefOf} />)}
      {remarks.length > 0 &&
        part(NOTE_TITLES.remarks, <ul>{remarks.map(({ value, remarks: words }) => (
          <li key={value.id} className="mt-2">{value.label} <span className="value font-semibold">{shownOf(value)}</span>：{words.join(' ')}</li>
        ))}</ul>)}
      {definitions.length > 0 &&
        part(NOTE_TITLES.definitions, <dl>{definitions.map(({ term, definition, note }) => (
          <div key={term} className="mt-3">
            <dt className="font-semibold">{term}</dt>
            <dd>{definition}{note && ` ${note}`}</dd>
          </div>
        ))}</dl>)}
      {restorations.length > 0 && part(NOTE_TITLES.restorations, <RestorationNotes restorations={restorations} />)}
    </div>
  );
}
