import type { ReactNode } from 'react';
import type { Download } from '../lib/export';
import type { DataPageModel, Term } from '../lib/page/data-page';
import { CopyText } from './copy-text';
import { Corrections } from './corrections';
import { DataDownloads } from './data-downloads';
import { FigureFinder } from './figure-finder';
import { TitleWords } from './title-words';

/** The page's chapters below its table. */
const CHAPTERS = [['downloads', '下载（Excel、CSV、JSON）'], ['citing', '如何引用'], ['terms', '术语'], ['corrections', '更正记录']] as const;

/** 数据: all figures in one table, and what one needs to use them. */
export function DataPage({ model, downloads }: { model: DataPageModel; downloads: readonly Download[] }) {
  const { id, title, rows, sections, units, terms, absent, citations, reuse, corrections } = model;
  const computed = rows.filter(({ text }) => text === undefined).length;
  return (
    <main id="main" tabIndex={-1} className="wrap page">
      <h1 className="text-title font-semibold md:text-display"><TitleWords text={`${title}：数据`} /></h1>
      <p className="mt-4">
        报告里的{rows.length - computed}个统计数字{computed > 0 && `和本站算出的${computed}个数字`}都在这张表里。点数值看它在报告里的原句，点章节看图。
      </p>
      <nav aria-label="本页内容" className="link-row">
        {CHAPTERS.map(([chapter, word]) => <a key={chapter} href={`#${chapter}`} className="row-link">{word}</a>)}
      </nav>
      <section aria-labelledby="all-figures" className="mt-8">
        <h2 id="all-figures" className="visually-hidden">全部数字</h2>
        <FigureFinder caption={`${title}：全部数字`} report={id} choices={{ sections, units }} rows={rows} />
      </section>
      <Chapter id="downloads" title="下载"><DataDownloads report={id} downloads={downloads} sections={sections} /></Chapter>
      <Chapter id="citing" title="如何引用">
        {citations.map(({ id: citation, title: name, text }) => (
          <div key={citation} className="mt-6">
            <h3 className="font-semibold">{name}</h3>
            <CopyText text={text} name={name} />
          </div>
        ))}
        <p className="mt-4 text-small text-muted">“引用日期”换成查看网页的那一天，例如写成年月日以短横相连的形式。引用单个数字时，请连同“约、余、以上、内”等限定词和单位一起引用。</p>
      </Chapter>
      <Chapter id="reuse" title="使用许可"><p className="mt-4">{reuse}</p></Chapter>
      <Chapter id="terms" title="术语">
        <p className="mt-4">表里每个指标是什么意思，能不能拿来比较。</p>
        <Terms terms={terms} />
      </Chapter>
      {absent.length > 0 && (
        <Chapter id="absent" title="本报告未公布">
          <p className="mt-4">下面是同类报告里常见的指标，本报告没有给出这些数字。没有公布，不等于是零。</p>
          <Terms terms={absent} />
        </Chapter>
      )}
      <Chapter id="corrections" title="更正记录"><Corrections corrections={corrections} /></Chapter>
    </main>
  );
}

function Chapter({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-14 border-t-4 border-accent pt-6">
      <h2 id={id} className="text-title font-semibold">{title}</h2>
      {children}
    </section>
  );
}

function Terms({ terms }: { terms: readonly Term[] }) {
  return (
    <dl className="terms mt-4">
      {terms.map(({ id, label, unit, definition, comparability, note }) => (
        <div key={id} id={`term-${id}`} className="keep">
          <dt className="font-semibold">{label}<span className="text-small font-normal text-muted">（{unit}）</span></dt>
          <dd>{definition}</dd>
          <dd className="text-small text-muted">{comparability}{note && `备注：${note}`}</dd>
        </div>
      ))}
    </dl>
  );
}
