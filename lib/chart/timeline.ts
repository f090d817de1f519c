import type { TimelineView } from '../view';
import type { Layout } from './bounds';
import { textWidth } from './measure';
import type { Content } from './option';
import { layOutYearAcross } from './year-across';
import { layOutYearDown } from './year-down';
import { readScale } from './scale';

/** Between a month's name and the next month. */
const AIR = 14;

/** Dated events on a scale of months: across where every month has room for its name, else downwards. */
export function layOutTimeline({ events }: TimelineView, layout: Layout): Content {
  const scale = readScale(events);
  const needed = Math.max(...scale.months.map(({ name }) => textWidth(name, layout.type.label, true))) + layout.px(AIR);
  return scale.months.length * needed <= layout.width ? layOutYearAcross(scale, layout) : layOutYearDown(scale, layout);
}
