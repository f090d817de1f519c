import Link from 'next/link';
import type { ReactNode } from 'react';
import { below, Heading } from '../heading';
import { FilledSentences } from '../read-aloud/sentences';
import { StaticPart } from '../static-part';
import { TitleWords } from '../title-words';
import { linkWithin, SectionBody, type SectionBodyProps } from './section-body';

interface PanelProps extends SectionBodyProps {
  /** The section's own page, where this is not it. */
  href?: string;
  /** What can be done with the whole panel. */
  children?: ReactNode;
}

/** A whole section among others or in a frame: its title and finding over its body. */
export function Panel({ panel, report, level, href, children, ...body }: PanelProps) {
  const { id, ordinal, title, takeaway } = panel;
  return (
    <article id={id} aria-labelledby={`${id}-title`} className="panel">
      <StaticPart staticPart={`${id}-finding`}>
        <Heading level={level} id={`${id}-title`} className="text-title font-semibold">
          <span data-read="">
            {ordinal}、
            {href ? <Link href={href} className="text-ink no-underline hover:underline" prefetch={false}><TitleWords text={title} /></Link> : <TitleWords text={title} />}
          </span>
        </Heading>
        <p data-part="takeaway" className="section-finding">
          <FilledSentences segments={takeaway} hrefOf={linkWithin(id, report)} />
        </p>
      </StaticPart>
      {children}
      <SectionBody panel={panel} report={report} level={below(level)} {...body} />
    </article>
  );
}
