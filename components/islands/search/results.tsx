import { useState, type ReactNode } from 'react';
import type { Found } from '../../../lib/page/search';
import { highlight } from '../../../lib/text/highlight';
import { toTerms } from '../../../lib/text/search-key';

/** How many of a kind are shown at first. */
const FIRST = 8;

/** What is found says where it stands from the site's first page; the search stands one folder below, wherever the site lives. */
function hrefOf(path: string): string {
  return `..${path}`;
}

/** What was found: the mode that was perhaps meant, then numbers, sections and sentences, with the words of the query marked. */
export function SearchResults({ found, query }: { found: Found; query: string }) {
  const terms = toTerms(query);
  return (
    <>
      {found.mode && (
        <p className="mt-6 border-l-4 border-accent bg-soft px-4 py-3">
          想看大字、大按钮的页面？打开<a href="../?mode=elder">长者模式</a>
        </p>
      )}
      <Group title="数字" unit="个" items={found.figures.map(({ label, shown, place, at, text }) => (
        <>
          <a href={hrefOf(at)} className="search-hit"><Marked text={label} terms={terms} /> <strong className="value"><Marked text={shown} terms={terms} /></strong></a>
          <Place place={place}>{text && <a href={hrefOf(text)} className="search-more">看原句<span className="visually-hidden">：{label}</span></a>}</Place>
        </>
      ))} />
      <Group title="章节" unit="个" items={found.sections.map(({ title, place, at }) => (
        <>
          <a href={hrefOf(at)} className="search-hit"><Marked text={title} terms={terms} /></a>
          <Place place={place} />
        </>
      ))} />
      <Group title="原文" unit="句" items={found.sentences.map(({ text, place, at }) => (
        <>
          <a href={hrefOf(at)} className="search-hit"><Marked text={text} terms={terms} /></a>
          <Place place={place} />
        </>
      ))} />
    </>
  );
}

function Group({ title, unit, items }: { title: string; unit: string; items: readonly ReactNode[] }) {
  const [all, setAll] = useState(false);
  if (items.length === 0) return null;
  return (
    <section className="mt-10">
      <h2 className="border-b-2 border-accent pb-1 text-lead font-semibold">{title}<span className="text-small font-normal text-muted">（{items.length}{unit}）</span></h2>
      <ul>{(all ? items : items.slice(0, FIRST)).map((item, index) => <li key={index} className="border-b border-line py-2">{item}</li>)}</ul>
      {items.length > FIRST && (
        <button type="button" className="button mt-4" aria-expanded={all} onClick={() => setAll(!all)}>{all ? '只看前几个' : `显示全部${items.length}${unit}`}</button>
      )}
    </section>
  );
}

function Place({ place, children }: { place: string; children?: ReactNode }) {
  return <span className="flex flex-wrap items-center gap-x-6 text-small text-muted">{place}{children}</span>;
}

function Marked({ text, terms }: { text: string; terms: readonly string[] }) {
  return highlight(text, terms).map(({ text: piece, found }, index) => (found ? <mark key={index}>{piece}</mark> : <span key={index}>{piece}</span>));
}
