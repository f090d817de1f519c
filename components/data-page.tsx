import type { ReactNode } from 'react';
import type { Download } from '../lib/export';
import { hostPath } from '../lib/page/address';
import type { DataPageModel, Term } from '../lib/page/data-page';
import { pathOf } from '../lib/page/pages';
import { figureAnchor } from '../lib/view';
import { CopyText } from './copy-text';
import { Corrections } from './corrections';
import { DataDownloads, MoreDownloads } from './data-downloads';
import { FigureFinder } from './figure-finder';
import { Disclosure, DisclosureWords } from './section/disclosure';
import { TitleWords } from './title-words';
import { UnsaidNotes } from './unsaid';

/** 数据: the files, all figures in one table, and what one needs to use them. */
export function DataPage({ model, downloads }: { model: DataPageModel; downloads: readonly Download[] }) {
  const { id, title, rows, sections, units, terms, absent, unsaid, citations, reuse, corrections } = model;
  const computed = rows.filter(({ text }) => text === undefined).length;
  const parts: readonly PartProps[] = [
    { id: 'citing', title: '如何引用', hint: `${citations.length}种写法`, children: <Citing citations={citations} reuse={reuse} /> },
    { id: 'terms', title: '术语', hint: `${terms.length}个指标`, children: <Terms says="表里每个指标是什么意思，能不能拿来比较。" terms={terms} /> },
    { id: 'unsaid', title: '报告没有说的', hint: `${unsaid.length}条`, children: <Unsaid report={id} notes={unsaid} /> },
    { id: 'absent', title: '本报告未公布', hint: `${absent.length}个指标`, children: <Terms says="下面是同类报告里常见的指标，本报告没有给出这些数字。没有公布，不等于是零。" terms={absent} /> },
    { id: 'corrections', title: '更正记录', hint: corrections.length === 0 ? '没有更正' : `${corrections.length}条`, children: <Corrections corrections={corrections} /> },
    { id: 'by-section', title: '分节下载', hint: 'CSV', children: <MoreDownloads report={id} downloads={downloads} sections={sections} /> },
  ].filter((part) => (part.id !== 'unsaid' || unsaid.length > 0) && (part.id !== 'absent' || absent.length > 0));
  return (
    <main id="main" tabIndex={-1} className="wrap page">
      <h1 className="text-title font-semibold md:text-display"><TitleWords text={`${title}：数据`} /></h1>
      <section aria-labelledby="downloads">
        <h2 id="downloads" className="visually-hidden">下载</h2>
        <DataDownloads report={id} downloads={downloads} />
      </section>
      <nav aria-label="本页内容" className="link-row">
        {parts.map((part) => <a key={part.id} href={`#${part.id}`} className="row-link">{part.title}</a>)}
      </nav>
      <section aria-labelledby="all-figures" className="mt-8">
        <h2 id="all-figures" className="text-title font-semibold">全部数字</h2>
        <p className="mb-4 mt-2">
          报告里的{rows.length - computed}个统计数字{computed > 0 && `和本站算出的${computed}个数字`}都在这张表里。点数值看它的原句，也可以单独引用；点章节看图。
        </p>
        <FigureFinder caption={`${title}：全部数字`} report={id} choices={{ sections, units }} rows={rows} />
      </section>
      <div className="disclosures">{parts.map((part) => <Part key={part.id} {...part} />)}</div>
    </main>
  );
}

interface PartProps {
  id: string;
  title: string;
  /** How much is in it. */
  hint: string;
  children: ReactNode;
}

function Part({ id, title, hint, children }: PartProps) {
  return (
    <Disclosure id={id} level={2} head={<DisclosureWords words={title} hint={hint} />}>
      {children}
    </Disclosure>
  );
}

function Citing({ citations, reuse }: Pick<DataPageModel, 'citations' | 'reuse'>) {
  return (
    <>
      {citations.map(({ id, title, text }) => (
        <div key={id} className="mt-6">
          <h3 className="font-semibold">{title}</h3>
          <CopyText text={text} name={title} />
        </div>
      ))}
      <p className="mt-4 text-small text-muted">“引用日期”换成查看网页的那一天，例如写成年月日以短横相连的形式。引用单个数字时，请连同“约、余、以上、内”等限定词和单位一起引用；点表里的数值，可以复制它的原句和出处。</p>
      <h3 className="mt-6 font-semibold">使用许可</h3>
      <p className="mt-2">{reuse}</p>
    </>
  );
}

function Unsaid({ report, notes }: { report: string; notes: DataPageModel['unsaid'] }) {
  return (
    <>
      <p className="mt-4">读者常问、而这份报告没有写的事。没有写，不等于没有。</p>
      <UnsaidNotes notes={notes} hrefOf={({ id }) => `${hostPath(pathOf(report, 'text'))}#${figureAnchor(id)}`} />
    </>
  );
}

function Terms({ says, terms }: { says: string; terms: readonly Term[] }) {
  return (
    <>
      <p className="mt-4">{says}</p>
      <dl className="terms mt-4">
        {terms.map(({ id, label, unit, definition, comparability, note }) => (
          <div key={id} id={`term-${id}`} className="keep">
            <dt className="font-semibold">{label}<span className="text-small font-normal text-muted">（{unit}）</span></dt>
            <dd>{definition}</dd>
            <dd className="text-small text-muted">{comparability}{note && `备注：${note}`}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
