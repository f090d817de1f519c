import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { countFound, search } from '../../lib/page/search';
import { wordFound } from '../../lib/page/search/summary';
import { createAnnouncer } from '../browser/announcer';
import { followField, type Asked } from './search/asked';
import { Absent, Lost, Offers, Unspoken, Ways } from './search/notes';
import { SearchResults } from './search/results';
import { loadIndex, loadSentences, useSearchIndex } from './search/use-index';

interface SearchProps {
  asked: Asked;
  announce: (words: string) => void;
}

/**
 * Searches all reports as one types.
 * @param container where the results go; what it holds is replaced.
 * @param field where the words stand, also those typed before this came.
 * @param status where the number of results is announced.
 */
export function mountSearch(container: HTMLElement, field: HTMLInputElement, status: HTMLElement): void {
  loadIndex();
  field.addEventListener('focus', loadIndex);
  createRoot(container).render(<Search asked={followField(field)} announce={createAnnouncer(status)} />);
}

function Search({ asked, announce }: SearchProps) {
  const { index, isLost } = useSearchIndex();
  const query = useSyncExternalStore(asked.subscribe, asked.read);
  const isAsked = query.trim() !== '';
  useEffect(() => {
    if (isAsked) loadSentences();
    // What was lost is tried again with every new word: the network may be back.
  }, [isAsked, query]);
  const found = useMemo(() => (isAsked && index ? search(index, query) : undefined), [isAsked, index, query]);
  const isDone = index !== undefined && (index.isWhole || isLost);
  const isMiss = found !== undefined && countFound(found) === 0;
  // That nothing was found is not known before the sentences are there.
  const isKnown = found !== undefined && (isDone || !isMiss);
  const summary = isKnown ? wordFound(found) : '';
  const announced = isDone ? summary : '';
  useEffect(() => announce(announced), [announce, announced]);
  if (!isAsked) return null;
  const absent = found && index && <Absent labels={found.absent} at={index.vocabulary.absentAt} />;
  return (
    <>
      {!index && !isLost && <p className="mt-6">正在取搜索目录……</p>}
      {isKnown && <p key={summary} className="mt-6 font-semibold">{summary}</p>}
      {found && <Unspoken notes={found.notes} />}
      {found && <Ways ways={found.ways} />}
      {isKnown && (
        <>
          {isMiss && absent}
          <Offers offers={found.offers} isMiss={isMiss} onAsk={asked.ask} />
          <SearchResults key={query} found={found} />
          {!isMiss && absent}
        </>
      )}
      {index && !isDone && <p className="mt-6">正在查报告原文……</p>}
      {isLost && <Lost hasIndex={index !== undefined} onRetry={loadSentences} />}
    </>
  );
}
