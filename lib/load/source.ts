import { createHash } from 'node:crypto';

/** The text that every quote and offset refers to: no byte order mark, line ends as \n. */
export function normaliseSource(content: string): string {
  return content.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

/** SHA-256 of a normalised text in UTF-8, as lower-case hexadecimal. */
export function checksum(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
