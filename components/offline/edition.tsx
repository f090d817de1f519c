import type { ReactNode } from 'react';
import type { Site } from '../../data/schema';
import { publicAddress } from '../../lib/page/address';
import type { CheckListModel } from '../../lib/page/check-list';
import type { FullTextModel } from '../../lib/page/full-text';
import { FIRST_PART, LARGER_TEMPLATE, OFFLINE_PARTS, type OfflinePart } from '../../lib/page/offline';
import type { BookletModel } from '../../lib/page/booklet';
import type { LargerDrawings } from '../../lib/page/larger-drawings';
import { buildOfflineDeck } from '../../lib/page/slides/build-deck';
import type { Presentation } from '../../lib/page/slides/model';
import { CheckList } from '../check-list';
import { FullText } from '../full-text';
import { ModeControls } from '../site/mode-controls';
import { Booklet } from '../booklet/booklet';
import { PresentationView } from '../present/presentation';

interface OfflineEditionProps {
  booklet: BookletModel;
  text: FullTextModel;
  check: CheckListModel;
  drawings: LargerDrawings;
  presentation: Presentation;
  site: Site;
}

/** A whole report in one document: the same pages as on the site, as parts. Without a script they stand one under the other. */
export function OfflineEdition({ booklet, text, check, drawings, presentation, site }: OfflineEditionProps) {
  const parts: Record<OfflinePart, ReactNode> = {
    'part-overview': <Booklet booklet={booklet} />,
    'part-text': <FullText model={text} />,
    'part-check': <CheckList model={check} />,
    'part-present': <PresentationView presentation={presentation} deck={buildOfflineDeck(presentation)} part />,
  };
  return (
    <>
      <Head name={site.name} />
      <main id="main" tabIndex={-1} className="offline-main">
        {OFFLINE_PARTS.map(({ id, word }) => <section key={id} id={id} tabIndex={-1} aria-label={word} className="offline-part">{parts[id]}</section>)}
      </main>
      <Foot booklet={booklet} name={site.name} />
      <Larger drawings={drawings} />
    </>
  );
}

/** Drawings for larger letters: a file can fetch nothing, and its policy lets no script make HTML of text. */
function Larger({ drawings }: { drawings: LargerDrawings }) {
  return (Object.keys(drawings) as (keyof LargerDrawings)[]).map((bounds) =>
    Object.entries(drawings[bounds]).map(([chart, svg]) => (
      <template key={chart} className={LARGER_TEMPLATE} data-chart={chart}>
        <div className={`chart-static drawing-${bounds}`} data-bounds={bounds} aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />
      </template>
    )),
  );
}

/** As on the site, with the ways through the file. */
function Head({ name }: { name: string }) {
  return (
    <header className="offline-head site-head no-print">
      <div className="site-bar wrap">
        <a href={`#${FIRST_PART}`} className="site-brand">
          {name}<span className="offline-mark">离线版</span>
        </a>
        <nav aria-label="本文件" className="site-nav">
          {OFFLINE_PARTS.map(({ id, word }) => <a key={id} href={`#${id}`} className="offline-link site-nav-link">{word}</a>)}
        </nav>
        <ModeControls mute />
      </div>
    </header>
  );
}

/** What the file is, and where the newest one is. */
function Foot({ booklet: { id, title, source }, name }: { booklet: BookletModel; name: string }) {
  const address = publicAddress(`/${id}/`);
  return (
    <footer className="offline-foot mt-16 bg-soft no-print">
      <div className="mx-auto max-w-[70rem] px-4 py-8 text-small md:px-8">
        <p>这个文件装着《{title}》的全部图表、表格、原文、核对清单和汇报，不联网也能打开、投影、打印。</p>
        <p className="mt-2">
          {name}制作，数字均出自政府公开的报告原文（<a href={source.url} rel="noopener">{source.label}</a>）；凡推算的数字，都标明“计算得出”并附算式。
          {address && <>网上的最新版本：<a href={address} rel="noopener">{address}</a>。</>}
        </p>
      </div>
    </footer>
  );
}
