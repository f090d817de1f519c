import { CONTENTS } from '../lib/page/contents';
import type { FullTextModel } from '../lib/page/full-text';
import { nameOfOurs, type DocumentParagraph, type DocumentPart } from '../lib/text';
import { MarginNote, Paragraph } from './document-text';
import { Heading } from './heading';
import { ReadAloudButton } from './read-aloud/button';
import { Disclosure, DisclosureWords } from './section/disclosure';
import { TitleWords } from './title-words';

/** Id of what is read aloud. */
export const TEXT = 'full-text';

const LOOKS: Record<DocumentPart['level'], string> = {
  2: 'mt-14 text-title font-semibold',
  3: 'mt-8 text-[1.25rem] font-semibold text-accent',
  4: 'mt-6 text-lead font-semibold',
};

/** The report as published, readable as a document: every figure marked and leading to its panel, every restoration told. */
export function FullText({ model }: { model: FullTextModel }) {
  const { title, document, contents } = model;
  const begin = findBeginning(document.front, title);
  return (
    <main id="main" tabIndex={-1} className="wrap page">
      <h1 className="text-title font-semibold md:text-display"><TitleWords text={`${title}：全文`} /></h1>
      <p className="mt-4 text-muted">
        照本站所据文本全文抄录。底色标出的是本站取用的数字，点一下就到它的图；文本里缺损而可以还原的字用虚线标出，点“原”字看原文的写法。
      </p>
      <div className="mt-4 no-print">
        <ReadAloudButton scope={TEXT} label="朗读全文" title={title} />
      </div>
      <div className="full-text mt-10">
        <Contents contents={contents} />
        <div id={TEXT} className="full-text-body">
          {begin > 0 && (
            <Disclosure id="page-menus" level={2} head={<DisclosureWords words="网页页眉" hint={`${begin}行，不是报告的话`} />}>
              <div className="text-small text-muted">
                {document.front.slice(0, begin).map((paragraph, index) => <Paragraph key={index} paragraph={paragraph} model={model} unread />)}
              </div>
            </Disclosure>
          )}
          <div className="border-b border-line pb-6 pt-4 text-small text-muted">
            {document.front.slice(begin).map((paragraph, index) => <Paragraph key={index} paragraph={paragraph} model={model} />)}
          </div>
          {document.parts.map((part) => (
            <section key={part.id} aria-labelledby={part.id}>
              <Heading level={part.level} id={part.id} className={LOOKS[part.level]}>
                {part.name === undefined ? <span data-read="">{part.heading}</span> : nameOfOurs(part.name)}
              </Heading>
              {part.level === 2 && <div className="mt-3"><ReadAloudButton scope={TEXT} from={part.id} label="从这里读" title={part.name ?? part.heading} /></div>}
              <div>
                {part.observations.map((observation) => <MarginNote key={observation.id} id={observation.id} model={model} />)}
                {part.paragraphs.map((paragraph, index) => <Paragraph key={index} paragraph={paragraph} model={model} />)}
              </div>
            </section>
          ))}
          <div><Restorations model={model} /></div>
        </div>
      </div>
    </main>
  );
}

/** The published page's own menus stand before the report: it begins where its title stands for the last time. */
function findBeginning(front: readonly DocumentParagraph[], title: string): number {
  const lines = front.map((sentences) => sentences.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join(''));
  return Math.max(0, lines.lastIndexOf(title));
}

/** The headings of the report: those of the second rank only where there is room for them. */
function Contents({ contents }: { contents: FullTextModel['contents'] }) {
  return (
    <nav id={CONTENTS} aria-label="全文目录" className="full-text-contents no-print">
      <ol>
        {contents.map(({ id, title, parts }) => (
          <li key={id}>
            <a href={`#${id}`} className="font-semibold">{title}</a>
            {parts.length > 0 && <ol>{parts.map((part) => <li key={part.id}><a href={`#${part.id}`}>{part.title}</a></li>)}</ol>}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Restorations({ model: { restorations } }: { model: FullTextModel }) {
  if (restorations.length === 0) return null;
  return (
    <section aria-labelledby="restorations" className="mt-16 border-t border-line pt-6">
      <h2 id="restorations" className="text-title font-semibold">还原的字</h2>
      <ol className="max-w-[40em]">
        {restorations.map(({ id, raw, restored, certaintyLabel, reason }) => (
          <li key={id} id={`restoration-${id}`} className="mt-4">
            所据文本作“{raw}”，还原为“{restored}”（{certaintyLabel}）。<span className="text-muted">{reason}</span>{' '}
            <a href={`#restored-${id}`}>回到文中</a>
          </li>
        ))}
      </ol>
    </section>
  );
}
