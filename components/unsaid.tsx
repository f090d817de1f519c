import type { UnsaidNote } from '../lib/text';
import { FilledText, type HrefOf } from './value';

/** What readers look for and the report does not say, with the words that it never uses. */
export function UnsaidNotes({ notes, hrefOf }: { notes: readonly UnsaidNote[]; hrefOf?: HrefOf }) {
  return (
    <ul className="max-w-[40em]">
      {notes.map(({ id, aboutLabel, text, absent }) => (
        <li key={id} className="keep mt-3 border-l-2 border-line pl-4">
          <b className="font-semibold">{aboutLabel}：</b><FilledText segments={text} hrefOf={hrefOf} />
          <p className="text-small text-muted">全文没有{absent.map((word) => `“${word}”`).join('')}{absent.length > 1 ? '这些词' : '这个词'}。</p>
        </li>
      ))}
    </ul>
  );
}
