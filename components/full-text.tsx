import Link from 'next/link';
import type { FullTextModel } from '../lib/page/full-text';
import type { DocumentParagraph, DocumentPiece } from '../lib/text';
import { figureAnchor } from '../lib/view';
import { Heading } from './heading';
import { FilledText } from './value';

/** The report as published, readable as a document: every figure marked and leading to its panel, every restoration told. */
export function FullText({ model }: { model: FullTextModel }) {
  const { id, title, document, contents } = model;
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-[70rem] px-4 md:px-8">
      <nav aria-label="位置" className="flex min-h-11 items-center py-6 text-small no-print">
        <Link href={`/${id}/`} className="flex min-h-11 items-center" prefetch={false}>{title}</Link>
      </nav>
      <h1 className="text-title font-semibold md:text-display">{title}：全文</h1>
      <p className="mt-4 max-w-[40em] text-muted">
        照网页所载全文抄录。底色标出的是本站取用的数字，点一下就到它的图；网页上缺损而可以还原的字用虚线标出，点“原”字看原文的写法。
      </p>
      <div className="overview-grid mt-10">
        <nav aria-label="全文目录" className="full-text-contents no-print">
          <ol>
            {contents.map((entry) => (
              <li key={entry.id} className={entry.level === 3 ? 'pl-4 text-small' : 'mt-2 font-semibold'}>
                <a href={`#${entry.id}`} className="flex min-h-11 items-center text-ink no-underline hover:underline">{entry.title}</a>
              </li>
            ))}
          </ol>
        </nav>
        <div className="min-w-0">
          <div className="border-b border-line pb-6 text-small text-muted">
            {document.front.map((paragraph, index) => <Paragraph key={index} paragraph={paragraph} model={model} />)}
          </div>
          {document.parts.map((part) => (
            <section key={part.id} aria-labelledby={part.id}>
              <Heading level={part.level} id={part.id} className={part.level === 2 ? 'mt-14 text-title font-semibold' : 'mt-8 text-[1.25rem] font-semibold text-accent'}>
                {part.heading}
              </Heading>
              {part.paragraphs.map((paragraph, index) => <Paragraph key={index} paragraph={paragraph} model={model} />)}
            </section>
          ))}
          <Restorations model={model} />
        </div>
      </div>
    </main>
  );
}

function Paragraph({ paragraph: { pieces, observations }, model }: { paragraph: DocumentParagraph; model: FullTextModel }) {
  return (
    <>
      <p className="mt-4 max-w-[40em]">
        {pieces.map((piece, index) => <Piece key={index} piece={piece} first={isFirst(pieces, index)} model={model} />)}
      </p>
      {observations.map(({ id }) => {
        const note = model.notes.get(id);
        return note && (
          <div key={id} id={`note-${id}`} role="note" className="mt-3 max-w-[40em] border-l-4 border-accent bg-soft px-4 py-2 text-small">
            <span className="font-semibold">阅读提示（{note.kindLabel}）：</span><FilledText segments={note.text} hrefOf={(value) => `#${figureAnchor(value.id)}`} />
          </div>
        );
      })}
    </>
  );
}

/** A figure's words can be cut in two by a restoration; its anchor stands at the first. */
function isFirst(pieces: readonly DocumentPiece[], index: number): boolean {
  const figure = pieces[index]?.figure;
  return figure !== undefined && pieces.findIndex((piece) => piece.figure === figure) === index;
}

function Piece({ piece: { text, figure, edit }, first, model }: { piece: DocumentPiece; first: boolean; model: FullTextModel }) {
  const restored = edit ? (
    <>
      <ins className="restored">{text}</ins>
      <a href={`#restoration-${edit.id}`} id={`restored-${edit.id}`} className="restored-mark" aria-label="这里是还原的字，看原文的写法">原</a>
    </>
  ) : text;
  if (!figure) return restored;
  return (
    <mark id={first ? figureAnchor(figure) : undefined}>
      <Link href={model.links.get(figure)?.panel ?? `/${model.id}/`} className="text-ink" prefetch={false}>{restored}</Link>
    </mark>
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
            原文作“{raw}”，还原为“{restored}”（{certaintyLabel}）。<span className="text-muted">{reason}</span>{' '}
            <a href={`#restored-${id}`} className="inline-flex min-h-11 items-center">回到文中</a>
          </li>
        ))}
      </ol>
    </section>
  );
}
