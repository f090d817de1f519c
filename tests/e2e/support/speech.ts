import type { Page } from '@playwright/test';

type VoiceSet = 'local' | 'remote' | 'late' | 'english' | 'none';

/** How a pretended speech engine behaves. */
export interface SpeechOptions {
  voices?: VoiceSet;
  /** `at-once` has said everything when it is asked, `holds` goes on until told, `forgets` ends without a word, else an error's name. */
  manner?: 'at-once' | 'holds' | 'forgets' | 'not-allowed' | 'synthesis-failed';
}

/** One call of speak() that had something to say. */
export interface Spoken {
  text: string;
  lang: string;
  rate: number;
  voice: string;
  /** Words of the highlighted place at that moment. */
  highlighted: string;
  highlights: number;
  /** Something else was still being said. */
  overlaps: boolean;
}

/** Puts a pretended speech engine into every page that is opened: browsers in tests have no voices. */
export async function pretendSpeech(page: Page, { voices = 'local', manner = 'at-once' }: SpeechOptions = {}): Promise<void> {
  await page.addInitScript(
    ({ set, behaviour }) => {
      const voice = (lang: string, localService: boolean) => ({ lang, localService, name: `${lang} ${localService ? 'local' : 'remote'}`, default: false, voiceURI: lang });
      const english = [voice('en-US', true), voice('ja-JP', true), voice('zh-HK', true)];
      const sets = { local: [...english, voice('zh-CN', false), voice('zh_CN', true)], remote: [...english, voice('zh-CN', false)], late: [...english, voice('zh-CN', true)], english, none: [] };
      const spoken: Spoken[] = [];
      const events = new EventTarget();
      let listed = set === 'late' ? [] : sets[set];
      if (set === 'late') setTimeout(() => ((listed = sets.late), events.dispatchEvent(new Event('voiceschanged'))), 700);
      let current: FakeUtterance | undefined;
      class FakeUtterance {
        lang = '';
        rate = 1;
        voice: { name: string } | null = null;
        onstart?: () => void;
        onend?: () => void;
        onerror?: (event: { error: string }) => void;
        constructor(public text: string) {}
      }
      const engine = {
        paused: false,
        pending: false,
        calls: 0,
        get speaking() {
          return current !== undefined;
        },
        getVoices: () => listed,
        speak(utterance: FakeUtterance) {
          engine.calls += 1;
          if (utterance.text === '') return;
          const lit = [...document.querySelectorAll('.being-read')];
          spoken.push({ text: utterance.text, lang: utterance.lang, rate: utterance.rate, voice: utterance.voice?.name ?? '', highlighted: lit[0]?.textContent ?? '', highlights: lit.length, overlaps: current !== undefined });
          if (behaviour === 'not-allowed' || behaviour === 'synthesis-failed') return void setTimeout(() => utterance.onerror?.({ error: behaviour }));
          current = utterance;
          if (behaviour === 'forgets') return void setTimeout(() => (current = current === utterance ? undefined : current), 300);
          utterance.onstart?.();
          if (behaviour === 'at-once') setTimeout(() => engine.finish(), 0);
        },
        finish() {
          const said = current;
          current = undefined;
          said?.onend?.();
        },
        cancel() {
          const said = current;
          current = undefined;
          sessionStorage.setItem('cancelled', String(Number(sessionStorage.getItem('cancelled')) + 1));
          if (said) setTimeout(() => said.onerror?.({ error: 'interrupted' }));
        },
        resume: () => undefined,
        pause: () => undefined,
        addEventListener: events.addEventListener.bind(events),
        removeEventListener: events.removeEventListener.bind(events),
      };
      Object.defineProperty(window, 'speechSynthesis', { value: engine });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: FakeUtterance });
      Object.assign(window, { pretended: { spoken, engine } });
    },
    { set: voices, behaviour: manner },
  );
}

interface Pretended {
  spoken: Spoken[];
  engine: { calls: number; speaking: boolean; finish(): void };
}

/** Everything that has been said on the page since it was opened. */
export function readSpoken(page: Page): Promise<Spoken[]> {
  return page.evaluate(() => (window as unknown as { pretended: Pretended }).pretended.spoken);
}

/** How often the engine was asked for anything, silence included. */
export function countCalls(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { pretended: Pretended }).pretended.engine.calls);
}

export function isSpeaking(page: Page): Promise<boolean> {
  return page.evaluate(() => (window as unknown as { pretended: Pretended }).pretended.engine.speaking);
}

/** The engine has come to the end of its sentence. */
export function finishSentence(page: Page): Promise<void> {
  return page.evaluate(() => (window as unknown as { pretended: Pretended }).pretended.engine.finish());
}
