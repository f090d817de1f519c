import { useState, type ReactNode } from 'react';
import type { Found } from '../../../lib/page/search';
import { highlight } from '../../../lib/text/highlight';
import { hrefOf, Place } from './place';

/** How many of a kind are shown at first. */
const FIRST = 8;

/** What was found: numbers, charts, sections and sentences, with the words by which they were found marked. */
export function SearchResults({ found }: { found: Found }) {
  const { pieces } = found;
  const titled = (items: readonly { title: string; place: string; at: string }[]) => items.map(({ title, place, at }) => (
    <>
      <a href={hrefOf(at)} className="search-hit"><Marked text={title} pieces={pieces} /></a>
      <Place place={place} />
    </>
  ));
  return (
    <>
      <Group title="数字" unit="个" items={found.figures.map(({ label, shown, place, at, text }) => (
        <>
          <a href={hrefOf(at)} className="search-hit"><Marked text={label} pieces={pieces} /> <strong className="value"><Marked text={shown} pieces={pieces} /></strong></a>
          <Place place={place}>{text && <a href={hrefOf(text)} className="search-more">看原句<span className="visually-hidden">：{label}</span></a>}</Place>
        </>
      ))} />
      <Group title="图" unit="个" items={titled(found.charts)} />
      <Group title="章节" unit="个" items={titled(found.sections)} />
      <Group title="原文" unit="句" items={titled(found.sentences.map(({ text, ...sentence }) => ({ title: text, ...sentence })))} />
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
        <button type="button" className="button mt-4" aria-expanded={all} onClick={() => setAll(!all)}>
          <span key={String(all)}>{all ? '只看前几个' : `显示全部${items.length}${unit}`}</span>
        </button>
      )}
    </section>
  );
}

function Marked({ text, pieces }: { text: string; pieces: readonly string[] }) {
  return highlight(text, pieces).map(({ text: piece, found }, index) => (found ? <mark key={index}>{piece}</mark> : <span key={index}>{piece}</span>));
}
