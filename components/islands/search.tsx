import { useEffect, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { countFound, search } from '../../lib/page/search';
import { createAnnouncer } from '../browser/announcer';
import { followField, type Asked } from './search/asked';
import { SearchResults } from './search/results';
import { loadSearchIndex, useSearchIndex } from './search/use-index';

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
  loadSearchIndex();
  field.addEventListener('focus', loadSearchIndex);
  createRoot(container).render(<Search asked={followField(field)} announce={createAnnouncer(status)} />);
}

function Search({ asked, announce }: SearchProps) {
  const index = useSearchIndex();
  const query = useSyncExternalStore(asked.subscribe, asked.read);
  const isAsked = query.trim() !== '';
  useEffect(() => {
    if (isAsked) loadSearchIndex();
    // A search that failed is tried again with every new word: the network may be back.
  }, [isAsked, query]);
  const found = isAsked && typeof index === 'object' ? search(index, query) : undefined;
  const summary = found ? summarize(found) : '';
  useEffect(() => announce(summary), [announce, summary]);
  return (
    <>
      {isAsked && index === 'loading' && <p className="mt-6">正在取搜索目录……</p>}
      {isAsked && index === 'failed' && <Failed />}
      {found && typeof index === 'object' && (
        <>
          <p className="mt-6 font-semibold">{summary}</p>
          {countFound(found) === 0 && !found.mode && <Nothing examples={index.figures.slice(0, 3).map(({ label }) => label)} onAsk={asked.ask} />}
          <SearchResults key={query} found={found} query={query} />
        </>
      )}
    </>
  );
}

function summarize(found: ReturnType<typeof search>): string {
  const { figures, sections, sentences } = found;
  const parts = [
    figures.length > 0 && `数字${figures.length}个`,
    sections.length > 0 && `章节${sections.length}个`,
    sentences.length > 0 && `原文${sentences.length}句`,
  ].filter((part): part is string => Boolean(part));
  return parts.length === 0 ? '没有找到' : `找到${parts.join('、')}`;
}

function Failed() {
  return (
    <div role="alert" className="mt-6">
      <p>没有取到搜索目录，可能是网络断了。可以再试一次，或从下面的章节和数据表里找。</p>
      <button type="button" className="button mt-3" onClick={loadSearchIndex}>再试一次</button>
    </div>
  );
}

function Nothing({ examples, onAsk }: { examples: readonly string[]; onAsk: (query: string) => void }) {
  return (
    <p className="mt-3">
      <span>可以少写几个字，或换个说法；数字只写阿拉伯数字。例如：</span>
      {examples.map((example) => (
        <button key={example} type="button" className="button mr-3 mt-2" onClick={() => onAsk(example)}>{example}</button>
      ))}
    </p>
  );
}
