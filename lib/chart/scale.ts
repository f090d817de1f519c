import { firstOfMonth, readDayRange, type EventView } from '../view';

const DAY = 86_400_000;

/** An event and the first and last day that its date may mean. */
export interface TimedEvent {
  event: EventView;
  from: number;
  to: number;
}

/** Whole months from the January of the first event on. Days count from 1970-01-01. */
export interface Scale {
  /** In the order of their dates' middles. */
  events: TimedEvent[];
  /** Every month's first day; `name` is that of the month, January's that of the year. */
  months: { day: number; year: number; isFirst: boolean; name: string }[];
  start: number;
  /** The day after the last month. */
  end: number;
}

export function readScale(events: readonly EventView[]): Scale {
  const timed = events.map((event) => ({ event, ...readDayRange(event.date) })).sort((a, b) => a.from + a.to - b.from - b.to || a.from - b.from);
  const year = new Date(Math.min(...timed.map(({ from }) => from)) * DAY).getUTCFullYear();
  const last = new Date(Math.max(...timed.map(({ to }) => to)) * DAY);
  const count = (last.getUTCFullYear() - year) * 12 + last.getUTCMonth() + 1;
  const months = Array.from({ length: count }, (_, index) => {
    const month = index % 12;
    const own = year + Math.floor(index / 12);
    return { day: firstOfMonth(year, index + 1), year: own, isFirst: month === 0, name: month === 0 ? `${own}年` : `${month + 1}月` };
  });
  return { events: timed, months, start: firstOfMonth(year, 1), end: firstOfMonth(year, count + 1) };
}
