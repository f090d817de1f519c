import type { ReactNode } from 'react';
import { hostPath } from '../../lib/page/address';
import { sectionFilePath } from '../../lib/page/section-file';
import { below, Heading } from '../heading';
import { FilledSentences } from '../read-aloud/sentences';
import { TitleWords } from '../title-words';
import { linkWithin, SectionBody, type SectionBodyProps } from './section-body';
import { jointOf } from '../../lib/view';

interface PanelProps extends SectionBodyProps {
  /** What can be done with the whole panel. */
  children?: ReactNode;
}

/** A whole section among others or in a frame: its title and finding over its body. */
export function Panel({ panel, report, level, children, ...body }: PanelProps) {
  const { id, ordinal, title, takeaway } = panel;
  return (
    <article id={id} aria-labelledby={`${id}-title`} className="panel" data-file={hostPath(sectionFilePath(report, id))}>
      <div>
        <Heading level={level} id={`${id}-title`} className="text-title font-semibold">
          <span data-read="brief">
            {ordinal !== undefined && `${ordinal}${jointOf(ordinal)}`}
            <TitleWords text={title} />
          </span>
        </Heading>
        <p data-part="takeaway" className="section-finding">
          <FilledSentences segments={takeaway} hrefOf={linkWithin(id, report)} />
        </p>
      </div>
      {children}
      <SectionBody panel={panel} report={report} level={below(level)} {...body} />
    </article>
  );
}
