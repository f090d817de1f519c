import { dataPath, downloadName, OFFLINE_FILE, slidesPath } from '../../lib/export';
import { hostPath } from '../../lib/page/address';
import { CONTENTS } from '../../lib/page/contents';
import type { OverviewModel } from '../../lib/page/overview';
import { pathOf } from '../../lib/page/pages';
import { creditOf, joinSegments, type ValueView } from '../../lib/view';
import { FamilyButton } from '../elder/family-button';
import { PrintSource } from '../print-source';
import { ReadAloudButton } from '../read-aloud/button';
import { TitleWords } from '../title-words';
import { FilledText, sourceAnchor } from '../value';
import { Amount } from './amount';
import { AuditStrip } from './audit-strip';
import { SectionCard } from './section-card';
import { WholeChart } from './year';

/** A report at a glance: its finding, its key numbers, one card per section, how it was checked, the year, the ways on. */
export function Overview({ overview }: { overview: OverviewModel }) {
  const { id, title, takeaway, cards, charts, publisher, published, source } = overview;
  const hrefOf = ({ id: figure, section }: ValueView) => `${hostPath(`/${id}/${section}/`)}#${sourceAnchor(figure)}`;
  return (
    <main id="main" tabIndex={-1} className="overview">
      <div className="overview-head wrap">
        <div>
          <h1 className="overview-title"><span data-read="brief"><TitleWords text={title} /></span></h1>
          <p className="overview-finding" data-read="brief"><FilledText segments={takeaway} hrefOf={hrefOf} /></p>
        </div>
        <div className="overview-source">
          <dl className="overview-published">
            <div><dt>发布机构</dt><dd>{publisher}</dd></div>
            <div><dt>发布日期</dt><dd>{published}</dd></div>
            <div><dt>报告原文</dt><dd><a href={source.url} rel="noopener">{source.label}</a></dd></div>
          </dl>
          <div className="no-print"><ReadAloudButton scope="main" label="朗读总览" title={title} className="not-elder" /><FamilyButton /></div>
        </div>
      </div>
      <KeyNumbers overview={overview} hrefOf={hrefOf} />
      <section aria-labelledby="sections-title" className="bay">
        <div className="wrap">
          <div>
            <div className="band-title"><h2 id="sections-title" className="band-heading">各部分</h2><small className="band-hint">按报告的顺序；每个数字都可点开原句</small></div>
            <Contents cards={cards} />
          </div>
          <div className="briefs">
            {cards.map((card) => <SectionCard key={card.id} card={card} report={id} hrefOf={hrefOf} />)}
          </div>
        </div>
      </section>
      <AuditStrip overview={overview} />
      {charts.length > 0 && <div className="wrap not-elder">{charts.map((view) => <WholeChart key={view.id} view={view} report={id} />)}</div>}
      <Ways id={id} tokens={overview.audit.tokens} />
      <PrintSource credit={creditOf(overview)} path={pathOf(id, 'overview')} whole={pathOf(id, 'booklet')} />
    </main>
  );
}

/** The sections by name, where the cards are too long to see at once. */
function Contents({ cards }: { cards: OverviewModel['cards'] }) {
  return (
    <details className="briefs-contents no-print">
      <summary>目录<span>共{cards.length}部分</span></summary>
      <ol id={CONTENTS}>{cards.map(({ id, heading }) => <li key={id}><a href={`#${id}`}>{heading}</a></li>)}</ol>
    </details>
  );
}

function KeyNumbers({ overview: { id, headline, incomparable }, hrefOf }: { overview: OverviewModel; hrefOf: (value: ValueView) => string }) {
  return (
    <section aria-label="先看这几个数" className="key-numbers">
      <ul className={`key-list key-${headline.length} wrap`}>
        {headline.map((value) => (
          <li key={value.id} className="key-item">
            <a href={hrefOf(value)} className="key-link" data-read="parts brief">
              <span className="key-label"><TitleWords text={value.label} /></span>
              <Amount value={value} className="key-amount" />
              <span className="key-scope" data-unread="">{[value.asOf, value.scope].filter(Boolean).join('，')}</span>
            </a>
          </li>
        ))}
      </ul>
      {incomparable && <p className="key-note wrap"><a href={hostPath(`${pathOf(id, 'data')}#unsaid`)}>{joinSegments(incomparable)}</a></p>}
    </section>
  );
}

/** A word, where it leads from the site's first page, and whether that is a file to keep, or for a meeting. */
type Way = readonly [word: string, href: string, kind?: 'file' | 'meeting'];

/** Where to go on: to show it, to take it away, to read it. In 长者模式 to what is read. */
function Ways({ id, tokens }: { id: string; tokens: number }) {
  const groups: readonly { title: string; hint: string; ways: readonly Way[] }[] = [
    { title: '开会用', hint: '投影、发文件、发纸', ways: [['汇报', pathOf(id, 'present'), 'meeting'], ['PPTX', slidesPath(id), 'file'], ['离线版', `/${id}/${OFFLINE_FILE}`, 'file'], ['打印册', pathOf(id, 'booklet')]] },
    { title: '带走数据', hint: '每个数字带原句', ways: [['Excel', dataPath(id, 'xlsx'), 'file'], ['CSV', dataPath(id, 'csv'), 'file'], ['JSON', dataPath(id, 'json'), 'file'], ['全部数字', pathOf(id, 'data')]] },
    { title: '读原文', hint: `${tokens}处数字用语，处处有交代`, ways: [['全文', pathOf(id, 'text')], ['核对清单', pathOf(id, 'check')]] },
  ];
  return (
    <nav aria-label="更多去处" className="ways">
      <ul className="ways-list wrap">
        {groups.map(({ title, hint, ways }) => (
          <li key={title} className="ways-item">
            <p className="ways-title">{title}<span>{hint}</span></p>
            <ul className="ways-links">
              {ways.map(([word, href, kind]) => (
                <li key={word} className={kind && 'not-elder'}><a href={hostPath(href)} className="ways-link" download={kind === 'file' ? downloadName(href) : undefined}>{word}</a></li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  );
}
