import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';

/**
 * @param header Accept-Encoding, as a browser sent it or not at all.
 * @returns which of the compressed copies it takes: those that it names, but with a weight of nothing (`br;q=0`).
 */
export function readAccepted(header: string | string[] | undefined): string[] {
  const named = String(header ?? '').toLowerCase().split(',').map((part) => part.split(';').map((each) => each.trim()));
  return ['br', 'gzip'].filter((encoding) => named.some(([name, ...weights]) => name === encoding && !weights.some((weight) => /^q=0(?:\.0*)?$/.test(weight))));
}

/**
 * Has a 304 say again what a cache keeps of a file (RFC 9110, 15.4.5): those who answer say the status alone.
 * @param describe sets what the site says of the file.
 */
export function completeNotModified(request: IncomingMessage, response: ServerResponse, describe: () => void): void {
  const write = response.writeHead.bind(response) as (status: number, headers?: OutgoingHttpHeaders) => ServerResponse;
  const writeHead = (status: number, headers?: OutgoingHttpHeaders) => {
    if (status !== 304) return write(status, headers);
    describe();
    return write(status, { ETag: request.headers['if-none-match'], Vary: 'Accept-Encoding' });
  };
  Object.assign(response, { writeHead });
}
