import { judge, limitFor, LOOK_EVERY } from './watch';

/** What is used of window.speechSynthesis. */
export type Engine = Pick<SpeechSynthesis, 'speak' | 'cancel' | 'resume' | 'speaking' | 'pending' | 'paused'>;

export interface Sentence {
  text: string;
  voice: SpeechSynthesisVoice;
  rate: number;
}

/** What became of a sentence: `trouble` where it was not said. */
export type Report = (trouble?: string) => void;

/** After a cancel, some engines lose what comes at once. In ms. */
const AFTER_CANCEL = 60;

/** When something was last cut off, as Date.now() tells it. */
let cancelled = 0;

/**
 * Has one sentence said and reports once, whatever the engine does or forgets to do. Nothing is ever paused: Android takes
 * pause for stop, and engines forget to go on; who wants to go on has the sentence said again.
 * @returns a way to stop: nothing is reported afterwards.
 */
export function saySentence(engine: Engine, sentence: Sentence, report: Report): () => void {
  const utterance = describe(sentence);
  const limit = limitFor(sentence.text.length, sentence.rate);
  let over = false;
  let begun = false;
  let idle = 0;
  let began = 0;
  let looks: ReturnType<typeof setInterval> | undefined;

  const finish = () => {
    over = true;
    clearTimeout(start);
    clearInterval(looks);
    silence(engine);
  };
  const end = (trouble?: string) => {
    if (over) return;
    finish();
    report(trouble);
  };
  const look = () => {
    begun ||= engine.speaking;
    idle = engine.speaking || engine.pending ? 0 : idle + 1;
    const verdict = judge({ elapsed: Date.now() - began, begun, idle, limit });
    if (verdict !== 'wait') end(verdict === 'silent' ? verdict : undefined);
  };
  const begin = () => {
    began = Date.now();
    looks = setInterval(look, LOOK_EVERY);
    if (engine.paused) engine.resume();
    engine.speak(utterance);
  };

  utterance.onstart = () => void (begun = true);
  utterance.onend = () => end();
  utterance.onerror = ({ error }) => end(error);
  silence(engine);
  // A clock may be set back: then no longer than after a cancel.
  const start = setTimeout(begin, Math.min(AFTER_CANCEL, Math.max(0, cancelled + AFTER_CANCEL - Date.now())));
  return finish;
}

/** One voice at a time: whatever is being said, or was asked for before, is over. */
function silence(engine: Engine): void {
  if (!engine.speaking && !engine.pending) return;
  engine.cancel();
  cancelled = Date.now();
}

function describe({ text, voice, rate }: Sentence): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.lang = voice.lang.replaceAll('_', '-');
  utterance.voice = voice;
  utterance.rate = rate;
  return utterance;
}
