import type { DrawnView, ItemView, Segment, ValueView } from '../../view';
import type { SectionLink } from '../sections';

/** What every slide has. Plain data: the page, the offline file and the PowerPoint file are made from it. */
interface SlideBase {
  /** Its anchor; a slide that goes on has -2, -3 … */
  id: string;
  /** The one message of the screen. */
  title: string;
  /** Absent on slides of the report as a whole. */
  section?: SectionLink;
  /** Where a message takes several screens: which one of how many, from 1. */
  part?: { index: number; total: number };
  /** What to be careful about. */
  note?: string;
  /** Where the same is told on the site, as a path without a base path. */
  address: string;
}

/** Steps of the kind's type sizes, 0 the largest, on screens of 16 : 9 and of 4 : 3: the largest at which all of a message fits. */
export interface TypeSizes {
  wide: number;
  tall: number;
}

export type TitleSlide = SlideBase & { kind: 'title'; publisher: string; published: string };

/** A sentence in large type. */
export type SentenceSlide = SlideBase & { kind: 'sentence'; segments: Segment[]; sizes: TypeSizes };

/** Six numbers at most, each with its label and reach. */
export type FiguresSlide = SlideBase & { kind: 'figures'; sizes: TypeSizes; values: ValueView[] };

/** A chart that is drawn; `summary` says the same in words. */
export type ChartSlide = SlideBase & { kind: 'chart'; view: DrawnView; summary: string };

/** A line of a list; `quote` is the report's own words where it stands for some. */
export type SlideItem = Pick<ItemView, 'text' | 'status'> & Partial<Pick<ItemView, 'quote'>>;

/** Seven lines at most. `start` is the number of the first item where they are numbered. */
export type LinesSlide = SlideBase & { kind: 'lines'; look: 'steps' | 'plain' | 'cards'; sizes: TypeSizes; start: number; items: SlideItem[] };

export type Slide = TitleSlide | SentenceSlide | FiguresSlide | ChartSlide | LinesSlide;

/** Everything that a report's presentation shows, slide by slide. */
export interface Presentation {
  report: string;
  title: string;
  /** What the report is of: 2018年. */
  span: string;
  district: string;
  slides: Slide[];
}
