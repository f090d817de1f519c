import type { ReactNode } from 'react';
import { publicAddress } from '../../lib/page/address';
import type { BookletModel } from '../../lib/page/booklet';
import { BOOKLET_WORDS, listFacts, sectionHolds, yearHolds } from '../../lib/page/booklet-words';
import { pathOf } from '../../lib/page/pages';
import { getSite } from '../../lib/reports';
import { PageAddress } from '../page-address';
import { TitleWords } from '../title-words';

/** What the booklet is and where it comes from: the first sheet on paper, the head of the page on a screen. @param children shown on a screen only. */
export function Cover({ booklet, children }: { booklet: BookletModel; children?: ReactNode }) {
  const { id, title } = booklet;
  return (
    <header className="booklet-cover">
      <p className="booklet-site print-only">{getSite().name}</p>
      <h1 className="booklet-title"><TitleWords text={title} /></h1>
      <p className="booklet-kind">{BOOKLET_WORDS.kind}</p>
      {children}
      <dl className="booklet-facts">
        {listFacts(booklet).map(({ label, value }) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}
        <div className="print-only"><dt>本册印自</dt><dd><PageAddress address={publicAddress(pathOf(id, 'booklet'))} /></dd></div>
      </dl>
      <p className="print-only">{BOOKLET_WORDS.promise}</p>
    </header>
  );
}

/** What the booklet holds. No page number: browsers cannot say on which sheet something will stand; every sheet has its section's heading at its top. The links work in a PDF. */
export function Contents({ booklet: { headline, sections, charts } }: { booklet: BookletModel }) {
  return (
    <section aria-labelledby="contents-title" className="booklet-contents">
      <h2 id="contents-title">{BOOKLET_WORDS.contents}</h2>
      <ol>
        <Entry href="#headline-title" words={BOOKLET_WORDS.headline} holds={`${headline.length}个数字`} />
        {sections.map((section) => <Entry key={section.panel.id} href={`#${section.panel.id}`} words={section.panel.heading} holds={sectionHolds(section)} />)}
        {charts.length > 0 && <Entry href="#year-title" words={BOOKLET_WORDS.year} holds={yearHolds({ charts })} />}
        <Entry href="#booklet-notes-title" words={BOOKLET_WORDS.appendix} holds={BOOKLET_WORDS.appendixHolds} />
      </ol>
    </section>
  );
}

function Entry({ href, words, holds }: { href: string; words: string; holds: string }) {
  return <li><a href={href}><span>{words}</span><span className="booklet-leader" /><span className="booklet-holds">{holds}</span></a></li>;
}
