import { createHash } from 'node:crypto';

/** SHA-256 in base64, as content security policies and `integrity` write it, without its `sha256-`. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64');
}
