/** Why a sentence was not said, as the browser names it (SpeechSynthesisErrorEvent), or `silent`: the engine gave no sign of life. */
export type Trouble = string;

/** Where a reading is. Knows nothing of pages and engines: whoever speaks follows `phase` and `turn`, and tells what became of it. */
export interface Queue {
  length: number;
  /** The sentence that is said, or that is said next. */
  index: number;
  phase: 'speaking' | 'paused' | 'finished';
  /** Grows with everything that is to be said anew: what is heard of an earlier turn is out of date. */
  turn: number;
  /** The sentence is being said for the second time, because it failed once. */
  again: boolean;
  /** Why it is paused, where no reader asked for it. */
  trouble?: Trouble;
}

export type QueueEvent =
  | { type: 'next' | 'previous' | 'pause' | 'resume' }
  | { type: 'ended'; turn: number }
  | { type: 'failed'; turn: number; trouble: Trouble };

/** Trouble that saying it once more would not cure. */
const LASTING: readonly Trouble[] = ['not-allowed', 'interrupted', 'canceled'];

/** A reading of so many sentences, from the given one on. */
export function startQueue(length: number, index = 0): Queue {
  return { length, index, phase: length > 0 ? 'speaking' : 'finished', turn: 1, again: false };
}

/** What a reading becomes when something happens. What is out of date changes nothing. */
export function advanceQueue(queue: Queue, event: QueueEvent): Queue {
  if (queue.phase === 'finished') return queue;
  switch (event.type) {
    case 'next':
      return moveTo(queue, queue.index + 1);
    case 'previous':
      return moveTo(queue, Math.max(0, queue.index - 1));
    case 'pause':
      return queue.phase === 'paused' ? queue : { ...queue, phase: 'paused' };
    case 'resume':
      return queue.phase === 'speaking' ? queue : speakAnew({ ...queue, again: false });
    case 'ended':
      return isCurrent(queue, event.turn) ? moveTo(queue, queue.index + 1) : queue;
    case 'failed':
      return isCurrent(queue, event.turn) ? fail(queue, event.trouble) : queue;
  }
}

function isCurrent({ phase, turn }: Queue, told: number): boolean {
  return phase === 'speaking' && turn === told;
}

/** A paused reading stays paused when a reader leafs through it. */
function moveTo(queue: Queue, index: number): Queue {
  if (index >= queue.length) return { ...queue, phase: 'finished', trouble: undefined };
  const moved = { ...queue, index, again: false, trouble: undefined };
  return queue.phase === 'paused' ? moved : speakAnew(moved);
}

function speakAnew(queue: Queue): Queue {
  return { ...queue, phase: 'speaking', turn: queue.turn + 1, trouble: undefined };
}

function fail(queue: Queue, trouble: Trouble): Queue {
  if (!queue.again && !LASTING.includes(trouble)) return { ...speakAnew(queue), again: true };
  return { ...queue, phase: 'paused', trouble };
}
