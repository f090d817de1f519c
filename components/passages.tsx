import { Fragment } from 'react';
import { hostPath } from '../lib/page/address';
import { pathOf } from '../lib/page/pages';
import type { SourceGroup } from '../lib/text';
import { Heading, type Level } from './heading';
import { sourceAnchor } from './value';

/** The report's own sentences, verbatim, with each figure marked where it stands. */
export function Passages({ groups, level, report }: { groups: readonly SourceGroup[]; level: Level; report: string }) {
  return (
    <div className="passages max-w-[40em] flex flex-col gap-6">
      {groups.map(({ heading, sentences }) => (
        <div key={heading} className="passage">
          <Heading level={level} className="font-semibold">{heading}</Heading>
          {sentences.map(({ segments, anchor, gapBefore }, index) => (
            <p key={index}>
              {gapBefore && '……'}
              {segments.map(({ text, figure }, position) =>
                figure ? (
                  <mark key={figure} id={sourceAnchor(figure)} tabIndex={-1}>
                    {text}
                  </mark>
                ) : (
                  <Fragment key={position}>{text}</Fragment>
                ),
              )}
              <a href={hostPath(`${pathOf(report, 'text')}#${anchor}`)} className="source-link no-print">在全文中看</a>
            </p>
          ))}
        </div>
      ))}
    </div>
  );
}
