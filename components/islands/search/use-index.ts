import { useSyncExternalStore } from 'react';
import { prepareSearch } from '../../../lib/page/search';
import type { SearchIndex } from '../../../lib/page/search/index-types';
import type { PackedIndex, PackedSentences } from '../../../lib/page/search/packed';
import { unpackIndex } from '../../../lib/page/search/unpack';

/** The files, by their names beside the page. */
interface Files {
  index: PackedIndex;
  sentences: PackedSentences;
}

/** What there is of the index. Without its sentences it can be searched already. */
export interface IndexState {
  index?: SearchIndex;
  /** Whether a file was asked for and could not be had. */
  isLost: boolean;
}

/** Each fetched once for all visits of the page; a failure is no reason not to try again. */
const files: Partial<Files> = {};
const underWay = new Set<keyof Files>();
const lost = new Set<keyof Files>();
const listeners = new Set<() => void>();
let state: IndexState = { isLost: false };

/** @returns what there is of the index; {@link loadIndex} and {@link loadSentences} fetch it. */
export function useSearchIndex(): IndexState {
  return useSyncExternalStore(subscribe, () => state);
}

/** Fetches what the search needs to begin with. Never throws: a failure is a state. */
export function loadIndex(): void {
  load('index');
}

/** Fetches the sentences too, which nobody needs before typing. */
export function loadSentences(): void {
  load('index');
  load('sentences');
}

function load<Name extends keyof Files>(name: Name): void {
  if (files[name] || underWay.has(name)) return;
  underWay.add(name);
  if (lost.delete(name)) tell();
  void fetchFile(name).then((content) => { files[name] = content; }, () => lost.add(name)).then(() => {
    underWay.delete(name);
    tell();
  });
}

async function fetchFile<Name extends keyof Files>(name: Name): Promise<Files[Name]> {
  // Beside the page, wherever the site lives on its host.
  const folder = window.location.pathname.replace(/[^/]*$/, '');
  const response = await fetch(`${folder}${name}.json`);
  if (!response.ok) throw new Error(`The search's ${name} answered ${response.status}`);
  return (await response.json()) as Files[Name];
}

/** The index is made ready here, so that nothing is left to do when somebody types. */
function tell(): void {
  const index = files.index && unpackIndex(files.index, files.sentences);
  if (index) prepareSearch(index);
  state = { ...(index && { index }), isLost: lost.size > 0 };
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
