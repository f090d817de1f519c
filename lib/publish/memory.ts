import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import type { Handler } from './handler';

interface Answer {
  headers: OutgoingHttpHeaders;
  body: Buffer;
}

/** In bytes. A page with its style sheets and scripts is some 300 kB compressed, a whole report 3 MB. */
export interface Room {
  total: number;
  /** Of one answer; larger ones are read from the disk each time. */
  each: number;
}

/**
 * Keeps whole files that were asked for in memory, as they were sent, so that what many readers ask for is read from the disk once.
 * @param serve sends a file by piping it into the response; everything else that it answers is left to it.
 * @param describeAddress everything of a request that its answer depends on, as one string.
 */
export function withMemory(serve: Handler, describeAddress: (request: IncomingMessage) => string, room: Room): Handler {
  const answers = new Map<string, Answer>();
  let used = 0;

  return (request, response) => {
    const address = describeAddress(request);
    const known = answers.get(address);
    if (known) return send(request, response, known);
    response.once('pipe', (file: Readable) => {
      void read(file, response, room.each).then((answer) => {
        if (!answer || answers.has(address) || used + answer.body.length > room.total) return;
        answers.set(address, answer);
        used += answer.body.length;
      });
    });
    serve(request, response);
  };
}

function send(request: IncomingMessage, response: ServerResponse, { headers, body }: Answer): void {
  if (headers.etag !== undefined && request.headers['if-none-match'] === headers.etag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, headers);
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** @returns what went through, if it was a whole file that has room. */
function read(file: Readable, response: ServerResponse, room: number): Promise<Answer | undefined> {
  const length = Number(response.getHeader('Content-Length'));
  if (response.statusCode !== 200 || !(length <= room)) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let arrived = 0;
    // Not at the file's end, which comes a look at the disk later: by then the reader may have the whole answer and ask again.
    file.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      arrived += chunk.length;
      if (arrived === length) resolve({ headers: response.getHeaders(), body: Buffer.concat(chunks) });
    });
    file.once('close', () => resolve(undefined));
  });
}
