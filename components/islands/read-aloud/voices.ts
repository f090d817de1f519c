/** What is looked at in a voice (SpeechSynthesisVoice). */
export interface Voice {
  lang: string;
  name: string;
  localService: boolean;
}

/** How long a browser gets to tell its voices: some have them only a while after they are asked for. */
export const VOICES_TIME_OUT = 2000;

/** Mandarin as it is spoken on the mainland first. Cantonese is another language: it is not among them. */
const MANDARIN: readonly RegExp[] = [/^(?:zh|cmn)(?:-hans)?-cn\b|^(?:zh|cmn)-hans$/i, /^(?:zh|cmn)(?:-hans)?(?:-sg)?$/i, /^(?:zh|cmn)(?:-hant)?-tw\b|^(?:zh|cmn)-hant$/i];

/**
 * The voice to read with: a Mandarin one, if possible of this device, which needs no network and tells no one what is read.
 * @returns undefined where there is none: Chinese is never read with another language's voice.
 */
export function chooseVoice<V extends Voice>(voices: readonly V[]): V | undefined {
  const ranked = voices.map((voice) => ({ voice, rank: rankOf(voice) })).filter(({ rank }) => rank !== undefined);
  ranked.sort((a, b) => Number(b.voice.localService) - Number(a.voice.localService) || (a.rank ?? 0) - (b.rank ?? 0));
  return ranked[0]?.voice;
}

/** Some systems write zh_CN, and some add a script or a region: zh-Hans-CN, cmn-CN, zh-CN-liaoning. */
function rankOf({ lang }: Voice): number | undefined {
  const rank = MANDARIN.findIndex((pattern) => pattern.test(lang.replaceAll('_', '-')));
  return rank < 0 ? undefined : rank;
}

/** The voices of a browser, and word of their coming. */
export interface VoiceSource<V extends Voice> {
  getVoices(): readonly V[];
  addEventListener(type: 'voiceschanged', listener: () => void): void;
  removeEventListener(type: 'voiceschanged', listener: () => void): void;
}

/** The voice to read with as soon as there is one; undefined when none has come in time. */
export function awaitVoice<V extends Voice>(source: VoiceSource<V>): Promise<V | undefined> {
  return new Promise((resolve) => {
    const settle = (voice: V | undefined) => {
      clearTimeout(timer);
      source.removeEventListener('voiceschanged', look);
      resolve(voice);
    };
    const look = () => {
      const voice = chooseVoice(source.getVoices());
      if (voice) settle(voice);
    };
    const timer = setTimeout(() => settle(chooseVoice(source.getVoices())), VOICES_TIME_OUT);
    source.addEventListener('voiceschanged', look);
    look();
  });
}
