import { cutPieces } from '../../lib/text';
import type { Segment } from '../../lib/view';
import { FilledText, type HrefOf } from '../value';
import { WholeNumbers } from '../whole-numbers';

/** Plain words of the page, each sentence marked so that it can be read aloud and shown while it is. */
export function Sentences({ text }: { text: string }) {
  return cutPieces([{ text }]).map((pieces, index) => (
    <span key={index} data-read=""><WholeNumbers text={pieces.map((piece) => piece.text).join('')} /></span>
  ));
}

/** The same for authored text with its numbers. */
export function FilledSentences({ segments, hrefOf }: { segments: readonly Segment[]; hrefOf?: HrefOf }) {
  return cutPieces(segments, ({ value }) => value !== undefined).map((sentence, index) => (
    <span key={index} data-read="">
      <FilledText segments={sentence} hrefOf={hrefOf} />
    </span>
  ));
}
