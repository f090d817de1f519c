'use client';

import { useSyncExternalStore } from 'react';

/** A reader's wish to have something read. */
export interface ReadRequest {
  /** Tells this request from any other. */
  number: number;
  /** Id of the element whose marked words are read. */
  scope: string;
  /** Id of the element within it to begin at. */
  from?: string;
  /** What is read, for the player. */
  title: string;
  /** What was pressed: the focus goes back there. */
  button: HTMLElement;
}

let current: ReadRequest | undefined;
let requests = 0;
const listeners = new Set<() => void>();

/** Asks for a reading, in place of any other: must be called while a press is handled. */
export function requestReading(request: Omit<ReadRequest, 'number'>): void {
  allowSpeech();
  requests += 1;
  publish({ ...request, number: requests });
}

export function endReading(): void {
  if (current) publish(undefined);
}

/** What is being read on this page. */
export function useReading(): ReadRequest | undefined {
  return useSyncExternalStore(subscribe, () => current, () => undefined);
}

function publish(request: ReadRequest | undefined): void {
  current = request;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Phones of one maker let a page speak later only if it has spoken while a press was handled: it says nothing, briefly. */
function allowSpeech(): void {
  if (current || typeof window.speechSynthesis === 'undefined' || typeof window.SpeechSynthesisUtterance === 'undefined') return;
  window.speechSynthesis.speak(new SpeechSynthesisUtterance(''));
}
