import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Handler } from './handler';

/** How many questions at most are answered before new connections are looked for again. */
export interface PerTurn {
  /** While readers come in: the next one stands at the door for no longer than these take. */
  arriving: number;
  /** While nobody has come since the turn before. */
  calm: number;
}

export interface Turns {
  handle: Handler;
  /** To be told of every new connection. */
  onArrival: () => void;
}

/**
 * Node takes up one new connection in a turn of its loop, and in the same turn all questions that have come over the old ones:
 * the busier it is, the longer a new reader stands at the door. So questions are answered in the order they came, a few a turn.
 * @param handle answers one question.
 */
export function inTurns(handle: Handler, perTurn: PerTurn): Turns {
  let waiting: [IncomingMessage, ServerResponse][] = [];
  let arrived = false;
  const answer = () => {
    const count = arrived ? perTurn.arriving : perTurn.calm;
    arrived = false;
    const now = waiting.slice(0, count);
    waiting = waiting.slice(count);
    if (waiting.length > 0) setImmediate(answer);
    for (const [request, response] of now) {
      // Who has gone meanwhile needs no answer.
      if (!response.destroyed) handle(request, response);
    }
  };
  return {
    handle: (request, response) => {
      if (waiting.push([request, response]) === 1) setImmediate(answer);
    },
    onArrival: () => {
      arrived = true;
    },
  };
}
