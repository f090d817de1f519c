import type { Download } from '../../lib/export';
import { hostPath } from '../../lib/page/address';
import { drawnHeight } from '../../lib/page/layout/drawn-height';
import { layoutSection, type GroupLayout, type Places } from '../../lib/page/layout/section-layout';
import { describeGroup } from '../../lib/page/section-counts';
import type { PanelGroup, PanelModel } from '../../lib/panel';
import { ChartFigure } from '../chart/chart-figure';
import { below, Heading, type Level } from '../heading';
import { TitleWords } from '../title-words';
import { sourceAnchor, type HrefOf } from '../value';
import { Disclosures } from './disclosures';

export interface SectionBodyProps {
  panel: PanelModel;
  report: string;
  /** Of the headings of its subsections. */
  level: Level;
  /** Whether charts have menus: not on paper. */
  menus: boolean;
  downloads: readonly Download[];
}

/** All of a section beneath its finding: its charts on cards, group by group, and 表 · 原文 · 说明. */
export function SectionBody({ panel, report, level, menus, downloads }: SectionBodyProps) {
  const { id, groups } = panel;
  const layouts = layoutSection(groups, drawnHeight);
  return (
    <>
      <div id={`${id}-charts`} className="groups">
        <a href={`#${id}-past-charts`} className="skip-charts no-print">跳过图表</a>
        {groups.map((group, index) => <Group key={group.id} group={group} panel={panel} layout={layouts[index]} report={report} level={level} menus={menus} />)}
      </div>
      <span id={`${id}-past-charts`} tabIndex={-1} className="past-charts" />
      <Disclosures panel={panel} report={report} level={level} hrefOf={linkWithin(id, report)} downloads={downloads} />
    </>
  );
}

/** Where a value's sentence stands: what belongs to another section has it on that section's page. */
export function linkWithin(section: string, report: string): HrefOf {
  return ({ id, section: own }) => (own === section ? '' : hostPath(`/${report}/${own}/`)) + `#${sourceAnchor(id)}`;
}

/** Anchor of a subsection's charts. */
export function groupAnchor({ id }: Pick<PanelGroup, 'id'>): string {
  return `group-${id}`;
}

interface GroupProps {
  group: PanelGroup;
  panel: PanelModel;
  layout?: GroupLayout;
  report: string;
  level: Level;
  menus: boolean;
}

function Group({ group, panel, layout, report, level, menus }: GroupProps) {
  const { id, heading, charts } = group;
  const table = panel.table.groups.some((rows) => rows.id === id) ? `table-${id}` : undefined;
  return (
    <div id={groupAnchor(group)} className={`group ${classesOf(layout?.places)}`}>
      {heading && (
        <Heading level={level} className="group-head">
          <span data-read=""><TitleWords text={heading} /></span>
          <small>{describeGroup(group, panel)}</small>
        </Heading>
      )}
      <div className="cards">
        {charts.map((chart, index) => (
          <ChartFigure
            key={chart.view.id}
            chart={chart}
            report={report}
            level={heading ? below(level) : level}
            place={menus ? { section: panel.id, table } : undefined}
            className={classesOf(layout?.cards[index])}
          />
        ))}
      </div>
    </div>
  );
}

function classesOf(places: Places | undefined): string {
  if (!places) return '';
  return Object.entries(places).map(([screen, { span, rows, slim }]) => `${screen}-${span}${rows > 1 ? ` ${screen}-rows-${rows}` : ''}${slim ? ` ${screen}-slim` : ''}`).join(' ');
}
