import { cutNumbers } from '../lib/text/whole-numbers';

/** Plain words of which no line breaks between a number and its unit. */
export function WholeNumbers({ text }: { text: string }) {
  return cutNumbers(text).map((piece, index) => (index % 2 === 1 ? <span key={index} className="whole">{piece}</span> : piece));
}
