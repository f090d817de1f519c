import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Handler } from './handler';

/**
 * Node takes up one new connection in a turn of its loop, and in the same turn all questions that have come over the old ones:
 * the busier it is, the longer a new reader stands at the door. So questions are answered in the order they came, a few a turn.
 * @param handle answers one question.
 * @param perTurn how many questions at most are answered before new connections are looked for again.
 */
export function inTurns(handle: Handler, perTurn: number): Handler {
  let waiting: [IncomingMessage, ServerResponse][] = [];
  const answer = () => {
    const now = waiting.slice(0, perTurn);
    waiting = waiting.slice(perTurn);
    if (waiting.length > 0) setImmediate(answer);
    for (const [request, response] of now) {
      // Who has gone meanwhile needs no answer.
      if (!response.destroyed) handle(request, response);
    }
  };
  return (request, response) => {
    if (waiting.push([request, response]) === 1) setImmediate(answer);
  };
}
