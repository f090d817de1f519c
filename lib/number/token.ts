import type { WordKind } from '../../data/schema';

interface Stretch {
  /** UTF-16 code units; `end` is exclusive. */
  start: number;
  end: number;
  raw: string;
}

/** A number as it stands in a text. */
export interface NumericToken extends Stretch {
  /** Decimal string with separators, blanks, full-width digits and 万/亿 resolved: 1.3 万 is 13000. A sign that the text prints is part of it. */
  value: string;
  /** Upper end where the text gives a range (3—5个). */
  upper?: string;
  /** The unit, where the text puts it before the number: 百分之九十五. */
  unit?: '%' | '‰';
  /** A date that lost characters (20256月): whatever it was, it is no amount. */
  damaged?: true;
  script: 'arabic' | 'chinese' | 'zero';
}

/** An amount said in words that no decimal number can stand for: 数百, 三分之二, 翻一番. */
export interface WordToken extends Stretch {
  kind: WordKind;
  script: 'words';
}

export type NumberToken = NumericToken | WordToken;
