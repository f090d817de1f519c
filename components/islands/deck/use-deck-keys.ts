import { useEffect, useRef, useState } from 'react';

/** What a key can make a presentation do. */
export interface DeckActions {
  next: () => void;
  previous: () => void;
  first: () => void;
  last: () => void;
  nextSection: () => void;
  previousSection: () => void;
  jump: (number: number) => void;
  leave: () => void;
  toggleBlack: () => void;
  toggleHelp: () => void;
  toggleOverview: () => void;
  toggleFullscreen: () => void;
  testCard: () => void;
}

type Command = Exclude<keyof DeckActions, 'jump'>;

const COMMANDS: Record<string, Command> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  ArrowDown: 'nextSection',
  ArrowUp: 'previousSection',
  Escape: 'leave',
};

/** Keys of one character, which a reader can switch off (WCAG 2.1.4). */
const CHARACTERS: Record<string, Command> = {
  b: 'toggleBlack',
  '.': 'toggleBlack',
  '?': 'toggleHelp',
  '？': 'toggleHelp',
  o: 'toggleOverview',
  f: 'toggleFullscreen',
  t: 'testCard',
};

const PRESSABLE = 'a[href], button, input, select, textarea';

interface KeyOptions {
  /** Whether keys of one character do something. */
  characters: boolean;
  /** Whether a list or a help text lies over the slides: then only what opens and closes it works. */
  covered: boolean;
}

/**
 * Drives a presentation by keys, and so by a clicker, which sends them. Keys with Ctrl, Alt or ⌘ are the browser's own. Where
 * another part of the page is shown, keys are for that.
 * @returns the digits typed so far of a slide's number, which Enter goes to.
 */
export function useDeckKeys(present: HTMLElement, actions: DeckActions, { characters, covered }: KeyOptions): string {
  const [digits, setDigits] = useState('');
  const latest = useRef({ actions, characters, covered, digits });
  useEffect(() => {
    latest.current = { actions, characters, covered, digits };
  });

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || present.getClientRects().length === 0) return;
      const { actions: act, characters: single, covered: under, digits: typed } = latest.current;
      if (single && !under && /^\d$/.test(event.key)) {
        setDigits((typed + event.key).slice(-3));
        return;
      }
      if (typed !== '') setDigits('');
      if (event.key === 'Enter' && typed !== '') {
        event.preventDefault();
        act.jump(Number(typed));
        return;
      }
      const onControl = event.target instanceof Element && event.target.closest(PRESSABLE) !== null;
      if (event.key === ' ' && onControl) return;
      const command = COMMANDS[event.key] ?? (single ? CHARACTERS[event.key.toLowerCase()] : undefined);
      if (!command || (under && !['leave', 'toggleHelp', 'toggleOverview'].includes(command))) return;
      event.preventDefault();
      act[command === 'next' && event.shiftKey && event.key === ' ' ? 'previous' : command]();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [present]);

  return digits;
}
