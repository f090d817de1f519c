import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { advanceQueue, startQueue, type Queue, type QueueEvent } from '../../components/islands/read-aloud/queue';
import { saySentence, type Engine } from '../../components/islands/read-aloud/speaker';
import { awaitVoice, chooseVoice, VOICES_TIME_OUT } from '../../components/islands/read-aloud/voices';
import { judge, limitFor } from '../../components/islands/read-aloud/watch';
import { deviceOf, wordHindrance, type Device } from '../../components/islands/read-aloud/words';
import { MINUTE, takeMinute } from '../../lib/text';

function run(queue: Queue, ...events: QueueEvent[]): Queue {
  return events.reduce(advanceQueue, queue);
}

describe('A reading', () => {
  it('goes from sentence to sentence and is over after the last', () => {
    const first = startQueue(2);
    const second = run(first, { type: 'ended', turn: first.turn });
    expect(second).toMatchObject({ index: 1, phase: 'speaking' });
    expect(second.turn).not.toBe(first.turn);
    expect(run(second, { type: 'ended', turn: second.turn }).phase).toBe('finished');
    expect(startQueue(0).phase).toBe('finished');
  });

  it('does not heed what comes too late', () => {
    const second = run(startQueue(3), { type: 'next' });
    expect(run(second, { type: 'ended', turn: 1 }, { type: 'failed', turn: 1, trouble: 'interrupted' })).toBe(second);
  });

  it('says the same sentence again after a pause', () => {
    const paused = run(startQueue(3, 1), { type: 'pause' });
    expect(run(paused, { type: 'ended', turn: paused.turn })).toBe(paused);
    const resumed = run(paused, { type: 'resume' });
    expect(resumed).toMatchObject({ index: 1, phase: 'speaking' });
    expect(resumed.turn).toBeGreaterThan(paused.turn);
  });

  it('can be leafed through while paused, and does not begin to speak', () => {
    expect(run(startQueue(5), { type: 'pause' }, { type: 'next' }, { type: 'next' }, { type: 'previous' })).toMatchObject({ index: 1, phase: 'paused' });
    expect(run(startQueue(5), { type: 'previous' })).toMatchObject({ index: 0, phase: 'speaking' });
  });

  it('tries a sentence that failed once more, then waits and says why', () => {
    const once = run(startQueue(2), { type: 'failed', turn: 1, trouble: 'synthesis-failed' });
    expect(once).toMatchObject({ index: 0, phase: 'speaking', again: true });
    const twice = run(once, { type: 'failed', turn: once.turn, trouble: 'synthesis-failed' });
    expect(twice).toMatchObject({ index: 0, phase: 'paused', trouble: 'synthesis-failed' });
    expect(run(twice, { type: 'resume' })).toMatchObject({ index: 0, phase: 'speaking', trouble: undefined });
    expect(run(twice, { type: 'next' })).toMatchObject({ index: 1, phase: 'paused', trouble: undefined });
  });

  it.each(['not-allowed', 'interrupted', 'canceled'])('waits at once after %s, which a second try would not cure', (trouble) => {
    expect(run(startQueue(2), { type: 'failed', turn: 1, trouble })).toMatchObject({ phase: 'paused', trouble });
  });

  it('stays within its sentences and never takes up a turn twice, whatever happens', () => {
    const event = fc.oneof(
      fc.constantFrom<QueueEvent>({ type: 'next' }, { type: 'previous' }, { type: 'pause' }, { type: 'resume' }),
      fc.nat(12).map((turn): QueueEvent => ({ type: 'ended', turn })),
      fc.tuple(fc.nat(12), fc.constantFrom('silent', 'interrupted')).map(([turn, trouble]): QueueEvent => ({ type: 'failed', turn, trouble })),
    );
    fc.assert(fc.property(fc.integer({ min: 1, max: 6 }), fc.array(event, { maxLength: 30 }), (length, events) => {
      let queue = startQueue(length);
      for (const each of events) {
        const next = advanceQueue(queue, each);
        expect(next.index).toBeGreaterThanOrEqual(0);
        expect(next.index).toBeLessThan(length);
        expect(next.turn - queue.turn).toBeLessThanOrEqual(1);
        if (next.phase === 'speaking' && (queue.phase !== 'speaking' || queue.index !== next.index)) expect(next.turn).toBeGreaterThan(queue.turn);
        queue = next;
      }
    }), { numRuns: 1000 });
  });
});

describe('The voice', () => {
  const voice = (lang: string, localService = true) => ({ lang, localService, name: `${lang} ${localService ? 'local' : 'remote'}` });

  it('is Mandarin, however systems write it, and of this device if possible', () => {
    for (const lang of ['zh-CN', 'zh_CN', 'zh', 'zh-Hans', 'zh-Hans-CN', 'cmn-CN', 'cmn', 'cmn-Hans-CN', 'zh-CN-liaoning', 'zh-TW', 'zh_TW', 'zh-SG']) expect(chooseVoice([voice('en-US'), voice(lang)])?.lang, lang).toBe(lang);
    expect(chooseVoice([voice('zh-CN', false), voice('zh-TW')])?.name).toBe('zh-TW local');
    expect(chooseVoice([voice('zh-TW'), voice('zh-CN', false), voice('zh-CN')])?.name).toBe('zh-CN local');
    expect(chooseVoice([voice('en-US'), voice('zh-CN', false)])?.name).toBe('zh-CN remote');
  });

  it('is never another language’s', () => {
    expect(chooseVoice([])).toBeUndefined();
    expect(chooseVoice(['en-US', 'ja-JP', 'ko-KR', 'zh-HK', 'yue-HK', 'zhx'].map((lang) => voice(lang)))).toBeUndefined();
  });

  describe('is waited for', () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());

    const source = (lists: ReturnType<typeof voice>[][]) => {
      const listeners = new Set<() => void>();
      return {
        listeners,
        getVoices: () => lists[0] ?? [],
        addEventListener: (_: string, listener: () => void) => void listeners.add(listener),
        removeEventListener: (_: string, listener: () => void) => void listeners.delete(listener),
        change: () => {
          lists.shift();
          for (const listener of listeners) listener();
        },
      };
    };

    it('until it comes', async () => {
      const late = source([[], [voice('en-US')], [voice('en-US'), voice('zh-CN')]]);
      const found = awaitVoice(late);
      late.change();
      late.change();
      expect((await found)?.lang).toBe('zh-CN');
      expect(late.listeners.size).toBe(0);
    });

    it('for so long and no longer', async () => {
      const never = source([[voice('en-US')]]);
      const found = awaitVoice(never);
      await vi.advanceTimersByTimeAsync(VOICES_TIME_OUT);
      expect(await found).toBeUndefined();
    });
  });
});

describe('The watch over an engine', () => {
  const sighting = { elapsed: 1000, begun: true, idle: 0, limit: 10_000 };

  it('lets it speak, takes silence for an end, and gives up on what never begins', () => {
    expect(judge(sighting)).toBe('wait');
    expect(judge({ ...sighting, idle: 1 })).toBe('wait');
    expect(judge({ ...sighting, idle: 2 })).toBe('ended');
    expect(judge({ ...sighting, elapsed: 10_000 })).toBe('ended');
    expect(judge({ ...sighting, begun: false, idle: 20, elapsed: 4999 })).toBe('wait');
    expect(judge({ ...sighting, begun: false, idle: 20, elapsed: 5000 })).toBe('silent');
  });

  it('gives the longest sentence at the slowest rate 20 seconds, and a short one less', () => {
    expect(limitFor(60, 0.75)).toBe(20_000);
    expect(limitFor(10, 1)).toBeLessThan(10_000);
  });
});

describe('A sentence that is said', () => {
  class FakeUtterance {
    onstart?: () => void;
    onend?: () => void;
    onerror?: (event: { error: string }) => void;
    constructor(public text: string) {}
  }
  const voice = { lang: 'zh_CN', name: 'a', localService: true, default: true, voiceURI: 'a' };
  let spoken: (FakeUtterance & { lang?: string; rate?: number })[] = [];
  let engine: Engine & { speaking: boolean; paused: boolean };

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
    spoken = [];
    engine = {
      speaking: false,
      pending: false,
      paused: false,
      speak: vi.fn((utterance) => {
        expect(engine.speaking).toBe(false);
        spoken.push(utterance as unknown as FakeUtterance);
        engine.speaking = true;
      }),
      cancel: vi.fn(() => void (engine.speaking = false)),
      resume: vi.fn(() => void (engine.paused = false)),
    };
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  const say = (report: (trouble?: string) => void) => saySentence(engine, { text: '三千七百一十八户', voice, rate: 1.25 }, report);

  it('goes to the engine with voice, language and rate, and its end is told once', () => {
    const report = vi.fn();
    say(report);
    vi.advanceTimersByTime(100);
    expect(spoken[0]).toMatchObject({ text: '三千七百一十八户', lang: 'zh-CN', rate: 1.25, voice });
    engine.speaking = false;
    spoken[0]?.onend?.();
    spoken[0]?.onend?.();
    vi.advanceTimersByTime(60_000);
    expect(report.mock.calls).toEqual([[undefined]]);
  });

  it('waits for silence before it, and wakes an engine that somebody paused', () => {
    engine.speaking = true;
    engine.paused = true;
    say(() => undefined);
    expect(engine.cancel).toHaveBeenCalledTimes(1);
    expect(spoken).toHaveLength(0);
    vi.advanceTimersByTime(100);
    expect(spoken).toHaveLength(1);
    expect(engine.resume).toHaveBeenCalledTimes(1);
  });

  it('ends though the engine never says so', () => {
    const report = vi.fn();
    say(report);
    vi.advanceTimersByTime(1000);
    engine.speaking = false;
    vi.advanceTimersByTime(1000);
    expect(report.mock.calls).toEqual([[undefined]]);
  });

  it('ends though the engine hangs, within 20 seconds, and is cut off', () => {
    const report = vi.fn();
    say(report);
    vi.advanceTimersByTime(20_000);
    expect(report.mock.calls).toEqual([[undefined]]);
    expect(engine.cancel).toHaveBeenCalledTimes(1);
  });

  it('that is never begun is told as trouble, and so is what the engine reports', () => {
    const report = vi.fn();
    engine.speak = () => undefined;
    say(report);
    vi.advanceTimersByTime(6000);
    engine.speak = (utterance) => (utterance as unknown as FakeUtterance).onerror?.({ error: 'audio-busy' });
    say(report);
    vi.advanceTimersByTime(100);
    expect(report.mock.calls).toEqual([['silent'], ['audio-busy']]);
  });

  it('tells nothing once it is stopped', () => {
    const report = vi.fn();
    const stop = say(report);
    vi.advanceTimersByTime(100);
    stop();
    spoken[0]?.onerror?.({ error: 'interrupted' });
    vi.advanceTimersByTime(60_000);
    expect(engine.speaking).toBe(false);
    expect(report).not.toHaveBeenCalled();
    say(report)();
    vi.advanceTimersByTime(60_000);
    expect(spoken).toHaveLength(1);
  });
});

describe('A brief reading', () => {
  it('holds the first passages that a minute has room for, none in part', () => {
    const said = (...lengths: number[]) => lengths.map((length) => ({ text: '字'.repeat(length) }));
    expect(takeMinute([said(MINUTE)])).toEqual([said(MINUTE)]);
    expect(takeMinute([said(MINUTE, 1)])).toEqual([]);
    expect(takeMinute([said(100), said(100, 60), said(11), said(1)])).toEqual([said(100), said(100, 60)]);
    expect(takeMinute([])).toEqual([]);
  });
});

describe('What a reader is told who cannot hear', () => {
  const AGENTS: [Device, string, number][] = [
    ['app', 'Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/116.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0.44', 5],
    ['android', 'Mozilla/5.0 (Linux; Android 13; V2241A) AppleWebKit/537.36 Chrome/120.0.0.0 Mobile Safari/537.36', 5],
    ['android', 'Mozilla/5.0 (Phone; OpenHarmony 5.0) AppleWebKit/537.36 Chrome/114.0.0.0 Safari/537.36 ArkWeb/4.1 Mobile', 5],
    ['apple', 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Version/17.0 Mobile/15E148 Safari/604.1', 5],
    ['apple', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.0 Safari/605.1.15', 5],
    ['mac', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.0 Safari/605.1.15', 0],
    ['windows', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/120.0.0.0 Safari/537.36', 0],
    ['other', 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/120.0.0.0 Safari/537.36', 0],
  ];

  it.each(AGENTS)('is about %s, where the browser says %s', (device, userAgent, maxTouchPoints) => {
    expect(deviceOf({ userAgent, maxTouchPoints })).toBe(device);
  });

  it('names another device only where that is no phone', () => {
    for (const hindrance of ['no-engine', 'no-voice'] as const) {
      for (const device of ['app', 'android', 'apple'] as const) expect(wordHindrance(hindrance, device)).not.toMatch(/手机上|电脑|Windows/);
      for (const device of ['mac', 'windows', 'other'] as const) expect(wordHindrance(hindrance, device)).toContain('手机上');
      expect(wordHindrance(hindrance, 'app')).toContain('在浏览器打开');
    }
  });
});
