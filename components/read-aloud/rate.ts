/** How fast a reading may go: times the voice's own speed. */
export const SPEECH_RATES = ['0.75', '1', '1.25', '1.5'] as const;

export type SpeechRate = (typeof SPEECH_RATES)[number];

const KEY = 'speech-rate';
const USUAL: SpeechRate = '1';

/** The rate that the reader chose last. Where nothing can be remembered, or nonsense is, the usual one. */
export function readSpeechRate(): SpeechRate {
  try {
    const stored = window.localStorage.getItem(KEY);
    return SPEECH_RATES.find((rate) => rate === stored) ?? USUAL;
  } catch {
    return USUAL;
  }
}

export function storeSpeechRate(rate: SpeechRate): void {
  try {
    window.localStorage.setItem(KEY, rate);
  } catch {
    // It holds until the page is left.
  }
}
