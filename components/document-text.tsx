import { hostPath } from '../lib/page/address';
import type { FullTextModel } from '../lib/page/full-text';
import { cutPieces, type DocumentParagraph, type DocumentPiece, type DocumentSentence, type TextEdit } from '../lib/text';
import { figureAnchor } from '../lib/view';
import { FilledText } from './value';

/** A line of the report: its sentences with their figures marked, and beside them what a careful reader must know. */
export function Paragraph({ paragraph, model, unread }: { paragraph: DocumentParagraph; model: FullTextModel; unread?: boolean }) {
  return <p className="mt-4">{paragraph.map((sentence) => <Sentence key={sentence.id} sentence={sentence} model={model} unread={unread} />)}</p>;
}

/** In pieces that can be read aloud in one go, but for a figure's or a restoration's words, which stay together. */
function Sentence({ sentence: { id, pieces, observations }, model, unread }: { sentence: DocumentSentence; model: FullTextModel; unread?: boolean }) {
  return (
    <>
      <span id={id} className="sentence">
        {cutPieces(pieces, ({ figure, edit }) => figure !== undefined || edit !== undefined).map((utterance, index) => (
          <span key={index} data-read={unread ? undefined : ''}>
            {utterance.map((piece, position) => <Piece key={position} piece={piece} first={isFirst(pieces, piece)} model={model} />)}
          </span>
        ))}
      </span>
      {observations.map((observation) => <MarginNote key={observation.id} id={observation.id} model={model} />)}
    </>
  );
}

/** Beside its sentence where there is room, else under it. */
export function MarginNote({ id, model }: { id: string; model: FullTextModel }) {
  const note = model.notes.get(id);
  return note && (
    <span id={`note-${id}`} role="note" className="margin-note">
      <span className="font-semibold">阅读提示（{note.kindLabel}）：</span>
      <FilledText segments={note.text} hrefOf={(value) => `#${figureAnchor(value.id)}`} />
    </span>
  );
}

/** A figure's words can be cut in two by a restoration; its anchor stands at the first. */
function isFirst(pieces: readonly DocumentPiece[], piece: DocumentPiece): boolean {
  return piece.figure !== undefined && pieces.find(({ figure }) => figure === piece.figure) === piece;
}

function Piece({ piece: { text, figure, edit }, first, model }: { piece: DocumentPiece; first: boolean; model: FullTextModel }) {
  const words = edit ? <ins className="restored">{text}</ins> : text;
  return (
    <>
      {figure ? (
        <mark id={first ? figureAnchor(figure) : undefined}>
          <a href={hostPath(model.links.get(figure)?.panel ?? `/${model.id}/`)}>{words}</a>
        </mark>
      ) : words}
      {edit && <Original edit={edit} model={model} />}
    </>
  );
}

/** Tells what stands in the source in the place of characters given back; opened by its link, which needs no script. */
function Original({ edit: { id }, model }: { edit: TextEdit; model: FullTextModel }) {
  const restoration = model.restorations.find((each) => each.id === id);
  if (!restoration) return null;
  return (
    <>
      <a href={`#original-${id}`} id={`restored-${id}`} className="restored-mark" data-unread="">原<span className="visually-hidden">文作“{restoration.raw}”</span></a>
      <span id={`original-${id}`} className="restored-note" data-unread="">
        （所据文本作“{restoration.raw}”，{restoration.certaintyLabel}，<a href={`#restoration-${id}`}>理由</a>）
      </span>
    </>
  );
}
