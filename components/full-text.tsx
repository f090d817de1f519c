import Link from 'next/link';
import type { FullTextModel } from '../lib/page/full-text';
import { cutPieces, type DocumentParagraph, type DocumentPiece } from '../lib/text';
import { figureAnchor } from '../lib/view';
import { Heading } from './heading';
import { ReadAloudButton } from './read-aloud/button';
import { FilledText } from './value';

/** Id of what is read aloud. */
const TEXT = 'full-text';

/** The report as published, readable as a document: every figure marked and leading to its panel, every restoration told. */
export function FullText({ model }: { model: FullTextModel }) {
  const { id, title, document, contents } = model;
  const begin = findBeginning(document.front, title);
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-[70rem] px-4 md:px-8">
      <nav aria-label="位置" className="flex min-h-11 items-center py-6 text-small no-print">
        <Link href={`/${id}/`} className="flex min-h-11 items-center" prefetch={false}>{title}</Link>
      </nav>
      <h1 className="text-title font-semibold md:text-display">{title}：全文</h1>
      <p className="mt-4 max-w-[40em] text-muted">
        照网页所载全文抄录。底色标出的是本站取用的数字，点一下就到它的图；网页上缺损而可以还原的字用虚线标出，点“原”字看原文的写法。
      </p>
      <div className="mt-4 no-print">
        <ReadAloudButton scope={TEXT} label="朗读全文" title={title} />
      </div>
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
        <div id={TEXT} className="min-w-0">
          <div className="border-b border-line pb-6 text-small text-muted">
            {document.front.map((paragraph, index) => <Paragraph key={index} paragraph={paragraph} model={model} unread={index < begin} />)}
          </div>
          {document.parts.map((part) => (
            <section key={part.id} aria-labelledby={part.id}>
              <Heading level={part.level} id={part.id} className={part.level === 2 ? 'mt-14 text-title font-semibold' : 'mt-8 text-[1.25rem] font-semibold text-accent'}>
                <span data-read="">{part.heading}</span>
              </Heading>
              {part.level === 2 && <div className="mt-3"><ReadAloudButton scope={TEXT} from={part.id} label="从这里读" title={part.heading} /></div>}
              {part.paragraphs.map((paragraph, index) => <Paragraph key={index} paragraph={paragraph} model={model} />)}
            </section>
          ))}
          <Restorations model={model} />
        </div>
      </div>
    </main>
  );
}

/** The published page's own menus stand before the report: it begins where its title stands for the last time. */
function findBeginning(front: readonly DocumentParagraph[], title: string): number {
  return Math.max(0, front.map(({ pieces }) => pieces.map(({ text }) => text).join('')).lastIndexOf(title));
}

function Paragraph({ paragraph: { pieces, observations }, model, unread }: { paragraph: DocumentParagraph; model: FullTextModel; unread?: boolean }) {
  return (
    <>
      <p className="mt-4 max-w-[40em]">
        {cutPieces(pieces, ({ figure, edit }) => figure !== undefined || edit !== undefined).map((sentence, index) => (
          <span key={index} data-read={unread ? undefined : ''}>
            {sentence.map((piece, position) => <Piece key={position} piece={piece} first={isFirst(pieces, piece)} model={model} />)}
          </span>
        ))}
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
function isFirst(pieces: readonly DocumentPiece[], piece: DocumentPiece): boolean {
  return piece.figure !== undefined && pieces.find(({ figure }) => figure === piece.figure) === piece;
}

function Piece({ piece: { text, figure, edit }, first, model }: { piece: DocumentPiece; first: boolean; model: FullTextModel }) {
  const restored = edit ? (
    <>
      <ins className="restored">{text}</ins>
      <a href={`#restoration-${edit.id}`} id={`restored-${edit.id}`} className="restored-mark" data-unread="" aria-label="这里是还原的字，看原文的写法">原</a>
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
