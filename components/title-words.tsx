import { Fragment } from 'react';
import { cutWords } from '../lib/text/words';

/** A title whose lines break between words: Chinese breaks anywhere otherwise, also within 法治. */
export function TitleWords({ text }: { text: string }) {
  return (
    <span className="title-words">
      {cutWords(text).map((word, index) => (
        <Fragment key={index}>{index > 0 && <wbr />}{word}</Fragment>
      ))}
    </span>
  );
}
