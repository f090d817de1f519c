/** What a sentence about the source needs to know of a report. */
export interface Credited {
  title: string;
  publisher: string;
  published: string;
}

/** Where the numbers come from, in one sentence, as it goes with everything that leaves the site. */
export function creditOf({ title, publisher, published }: Credited): string {
  return `来源：《${title}》（${publisher}，${published}发布）`;
}
