import { cutPieces } from '../../lib/text';
import type { Segment } from '../../lib/view';
import { FilledText, type HrefOf } from '../value';

/** A finding with its numbers, each sentence marked so that it can be read aloud, in brief too, and shown while it is. */
export function FilledSentences({ segments, hrefOf }: { segments: readonly Segment[]; hrefOf?: HrefOf }) {
  return cutPieces(segments, ({ value }) => value !== undefined).map((sentence, index) => (
    <span key={index} data-read="brief">
      <FilledText segments={sentence} hrefOf={hrefOf} />
    </span>
  ));
}
