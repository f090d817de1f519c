import { useEffect, useReducer, useState, type Dispatch } from 'react';
import type { Rate } from '../../../lib/mode';
import { collectUtterances, findUtterance, type Utterance } from './collect';
import { advanceQueue, startQueue, type Queue, type QueueEvent } from './queue';
import { saySentence } from './speaker';
import { awaitVoice } from './voices';

/** A reader's wish to have something read. */
export interface ReadRequest {
  /** Id of the element whose marked words are read. */
  scope: string;
  /** Id of the element within it to begin at. */
  from?: string;
  /** What is read, for the player. */
  title: string;
  /** Only as much as a minute holds. */
  brief?: boolean;
}

/** Why nothing can be read at all. */
export type Hindrance = 'no-engine' | 'no-voice' | 'nothing-to-read';

export interface Reader {
  utterances: readonly Utterance[];
  queue: Queue;
  dispatch: Dispatch<QueueEvent>;
  /** Absent until a voice has been found. */
  voice?: SpeechSynthesisVoice;
  hindrance?: Hindrance;
}

/** Reads what is asked for, from the first sentence to the last. Must be mounted anew for another request. */
export function useReader(request: ReadRequest, rate: Rate): Reader {
  const [utterances] = useState(() => collectFor(request));
  const [queue, dispatch] = useReducer(advanceQueue, undefined, () => startQueue(utterances.length, findUtterance(utterances, elementOf(request.from))));
  const [voice, setVoice] = useState<SpeechSynthesisVoice>();
  const [hindrance, setHindrance] = useState<Hindrance | undefined>(() => hindranceOf(utterances));

  useEffect(() => {
    if (hindrance) return undefined;
    let left = false;
    void awaitVoice(window.speechSynthesis).then((found) => {
      if (left) return;
      if (found) setVoice(found);
      else setHindrance('no-voice');
    });
    return () => {
      left = true;
    };
  }, [hindrance]);

  const { phase, turn, index } = queue;
  useEffect(() => {
    const utterance = utterances[index];
    if (!voice || !utterance || phase !== 'speaking') return undefined;
    const sentence = { text: utterance.text, voice, rate };
    return saySentence(window.speechSynthesis, sentence, (trouble) => dispatch(trouble === undefined ? { type: 'ended', turn } : { type: 'failed', turn, trouble }));
  }, [utterances, voice, rate, phase, turn, index]);

  return { utterances, queue, dispatch, voice, hindrance };
}

function hindranceOf(utterances: readonly Utterance[]): Hindrance | undefined {
  if (typeof window.speechSynthesis === 'undefined' || typeof window.SpeechSynthesisUtterance === 'undefined') return 'no-engine';
  return utterances.length === 0 ? 'nothing-to-read' : undefined;
}

function collectFor({ scope, brief }: ReadRequest): Utterance[] {
  const element = elementOf(scope);
  return element ? collectUtterances(element, brief) : [];
}

function elementOf(id: string | undefined): Element | null {
  return id === undefined ? null : document.getElementById(id);
}
