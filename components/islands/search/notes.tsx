import type { Found } from '../../../lib/page/search';
import { hrefOf } from './place';

/** Pages that answer words about the site itself. */
export function Ways({ ways }: Pick<Found, 'ways'>) {
  return ways.map(({ at, name, says }) => (
    <p key={at} className="mt-6 border-l-4 border-accent bg-soft px-4 py-3">
      <span>{says}</span> <a href={hrefOf(at)} className="font-semibold">{name}</a>
    </p>
  ));
}

/** What a reader asks for and reports do not say. */
export function Unspoken({ notes }: Pick<Found, 'notes'>) {
  return notes.map(({ text, at, place }) => (
    <p key={at + text} className="mt-6 border-l-4 border-accent bg-soft px-4 py-3">
      <span>{place}：{text}</span> <a href={hrefOf(at)} className="font-semibold">看报告没有说的</a>
    </p>
  ));
}

/** Numbers that a reader may have wanted and no report gives: missing is not zero. */
export function Absent({ labels, at }: { labels: readonly string[]; at: string }) {
  if (labels.length === 0) return null;
  return (
    <p className="mt-4 text-small">
      <span>报告没有给出：{labels.join('、')}。没有公布，不等于是零。</span> <a href={hrefOf(at)}>看没有公布的指标</a>
    </p>
  );
}

interface OffersProps {
  offers: readonly string[];
  /** Whether nothing was found. */
  isMiss: boolean;
  onAsk: (query: string) => void;
}

/** Words that find something, to be pressed. */
export function Offers({ offers, isMiss, onAsk }: OffersProps) {
  if (offers.length === 0) return null;
  return (
    <p className="mt-3">
      <span>{isMiss ? '可以少写几个字，或换个说法。例如：' : '也可能是：'}</span>
      {offers.map((offer) => (
        <button key={offer} type="button" className="button mr-3 mt-2" onClick={() => onAsk(offer)}>{offer}</button>
      ))}
    </p>
  );
}

/** What could not be fetched, and how to try again. */
export function Lost({ hasIndex, onRetry }: { hasIndex: boolean; onRetry: () => void }) {
  const words = hasIndex ? '没有取到报告原文，可能是网络断了；只找了数字、图和章节。' : '没有取到搜索目录，可能是网络断了。可以再试一次，或从下面的章节和数据表里找。';
  return (
    <div role="alert" className="mt-6">
      <p>{words}</p>
      <button type="button" className="button mt-3" onClick={onRetry}>再试一次</button>
    </div>
  );
}
