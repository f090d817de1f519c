'use client';

import { useEffect } from 'react';
import { countFound, search } from '../lib/page/search';
import { SearchField } from './search-field';
import { SearchResults } from './search-results';
import { useQuery, writeQuery } from './use-query';
import { loadSearchIndex, useSearchIndex } from './use-search-index';
import { useSettled } from './use-settled';

/** Searches all reports as one types. What it looks through is fetched when a reader first reaches for the field. */
export function SiteSearch() {
  const index = useSearchIndex();
  const query = new URLSearchParams(useQuery()).get('q') ?? '';
  const isAsked = query.trim() !== '';
  useEffect(() => {
    if (isAsked) loadSearchIndex();
    // A search that failed is tried again with every new word: the network may be back.
  }, [isAsked, query]);
  const found = isAsked && typeof index === 'object' ? search(index, query) : undefined;
  const announced = useSettled(found ? summarize(found) : '');
  return (
    <div className="needs-script">
      <form role="search" aria-label="全站搜索" className="site-search" onSubmit={(event) => event.preventDefault()}>
        <SearchField label="词语或数字" value={query} onFocus={loadSearchIndex} onSearch={(q) => writeQuery(q ? `?${new URLSearchParams({ q }).toString()}` : '', 'replace')} />
      </form>
      <p role="status" className="visually-hidden">{announced}</p>
      {isAsked && index === 'loading' && <p className="mt-6">正在取搜索目录……</p>}
      {isAsked && index === 'failed' && <Failed />}
      {found && typeof index === 'object' && (
        <>
          <p className="mt-6 font-semibold">{summarize(found)}</p>
          {countFound(found) === 0 && !found.mode && <Nothing examples={index.figures.slice(0, 3).map(({ label }) => label)} />}
          <SearchResults key={query} found={found} query={query} />
        </>
      )}
    </div>
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

function Nothing({ examples }: { examples: readonly string[] }) {
  return (
    <p className="mt-3">
      可以少写几个字，或换个说法；数字只写阿拉伯数字。例如：
      {examples.map((example) => (
        <button key={example} type="button" className="button mr-3 mt-2" onClick={() => writeQuery(`?${new URLSearchParams({ q: example }).toString()}`, 'push')}>{example}</button>
      ))}
    </p>
  );
}
