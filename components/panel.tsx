import Link from 'next/link';
import type { Download } from '../lib/export';
import { hostPath } from '../lib/page/address';
import type { PanelGroup, PanelModel } from '../lib/panel';
import { sectionSlideAnchor, type ValueView } from '../lib/view';
import { ChartFigure } from './chart-figure';
import { SectionDownloads } from './downloads';
import { Drawer } from './drawer';
import { FigureTable } from './figure-table';
import { below, Heading, type Level } from './heading';
import { NotesList } from './notes';
import { PanelActions } from './panel-actions';
import { Passages } from './passages';
import { ReadAloudButton } from './read-aloud/button';
import { FilledSentences } from './read-aloud/sentences';
import { ReadingOrder } from './reading-order';
import { StaticPart } from './static-part';
import { Tiles } from './tiles';
import { TitleWords } from './title-words';
import { sourceAnchor } from './value';

/** Large numbers that a screen holds beside the sentence that they are from. */
const KEY_FIGURES = 2;

/** One section of the report: its finding, its charts, and beneath them always 表 · 原文 · 说明. */
export function Panel({ panel, report, level, href, downloads }: { panel: PanelModel; report: string; level: Level; href?: string; downloads: readonly Download[] }) {
  const { id, ordinal, title, takeaway, groups, table, passages, notes } = panel;
  const figures = table.groups.reduce((total, { rows }) => total + rows.length, 0);
  const sentences = passages.reduce((total, group) => total + group.sentences.length, 0);
  const drawer = below(level);
  // What belongs to another section has its sentence on that section's page.
  const hrefOf = ({ id: figure, section }: ValueView) => (section === id ? '' : `/${report}/${section}/`) + `#${sourceAnchor(figure)}`;
  return (
    <article id={id} aria-labelledby={`${id}-title`} className="panel border-t-4 border-accent pb-20 pt-6">
      <StaticPart staticPart={`${id}-finding`}>
        <Heading level={level} id={`${id}-title`} className="text-title font-semibold">
          <span data-read="">
            {ordinal}、
            {href ? <Link href={href} className="text-ink no-underline hover:underline" prefetch={false}><TitleWords text={title} /></Link> : <TitleWords text={title} />}
          </span>
        </Heading>
        <KeyFigures values={keyFigures(takeaway)} hrefOf={hrefOf} />
        <p data-part="takeaway" className="mt-4 max-w-[36em] text-lead">
          <FilledSentences segments={takeaway} hrefOf={hrefOf} />
        </p>
      </StaticPart>
      <div className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-2 no-print">
        <PartLinks id={id} title={title} slide={`/${report}/present/#${sectionSlideAnchor(id)}`} />
        <ReadAloudButton scope={id} label="朗读本节" title={title} />
      </div>
      <PanelActions section={id} title={title} embed={href ? undefined : hostPath(`/embed/${report}/${id}/`)} />
      <ReadingOrder
        charts={
          <div id={`${id}-charts`} className="panel-charts">
            <a href={`#${id}-past-charts`} className="skip-charts no-print">跳过图表<span className="visually-hidden">（{title}）</span></a>
            {groups.map((group) => (
              <Group key={group.id} group={group} report={report} level={below(level)} section={id} />
            ))}
            <span id={`${id}-past-charts`} tabIndex={-1} className="past-charts" />
          </div>
        }
        table={
          <Drawer id={`${id}-table`} className="panel-table" title="表" context={title} hint={figures > 0 ? `${figures}个数字` : '没有可计量的数字'} level={drawer}>
            <StaticPart staticPart={`${id}-table-content`}>
              <FigureTable table={table} />
              <SectionDownloads downloads={downloads} section={id} title={title} />
            </StaticPart>
          </Drawer>
        }
      />
      <div className="panel-rest border-b border-line">
        <Drawer id={`${id}-source`} title="原文" context={title} hint={figures > 0 ? `${sentences}句，数字已标出` : `${sentences}句`} level={drawer}>
          <StaticPart staticPart={`${id}-source-content`}><Passages groups={passages} level={below(drawer)} report={report} /></StaticPart>
        </Drawer>
        <Drawer id={`${id}-notes`} title="说明" context={title} hint="口径、核对与提示" level={drawer}>
          <StaticPart staticPart={`${id}-notes-content`}><NotesList notes={notes} level={below(drawer)} hrefOf={hrefOf} /></StaticPart>
        </Drawer>
      </div>
    </article>
  );
}

/** In 长者模式 the numbers of the finding stand before it, large. */
function KeyFigures({ values, hrefOf }: { values: readonly ValueView[]; hrefOf: (value: ValueView) => string }) {
  if (values.length === 0) return null;
  return <div className="only-elder no-print mb-4 mt-6"><Tiles values={values} hrefOf={hrefOf} /></div>;
}

/** The first few numbers of a sentence. */
function keyFigures(segments: PanelModel['takeaway']): ValueView[] {
  const values = segments.flatMap(({ value }) => value ?? []);
  return values.filter(({ id }, index) => values.findIndex((value) => value.id === id) === index).slice(0, KEY_FIGURES);
}

/** The parts of every panel, always these four in this order, and its place in the presentation. */
function PartLinks({ id, title, slide }: { id: string; title: string; slide: string }) {
  const parts = [['图', 'charts'], ['表', 'table'], ['原文', 'source'], ['说明', 'notes']] as const;
  return (
    <StaticPart staticPart={`${id}-parts`} as="ul" aria-label="本节内容" className="link-row">
      {parts.map(([word, part]) => (
        <li key={part}>
          <a href={`#${id}-${part}`} className="row-link">{word}<span className="visually-hidden">（{title}）</span></a>
        </li>
      ))}
      <li>
        <Link href={slide} className="row-link" prefetch={false}>投影<span className="visually-hidden">（{title}）</span></Link>
      </li>
    </StaticPart>
  );
}

function Group({ group: { heading, charts }, report, level, section }: { group: PanelGroup; report: string; level: Level; section: string }) {
  return (
    <div className="mt-12">
      {heading && (
        <Heading level={level} className="border-b border-line pb-2 text-[1.25rem] font-semibold leading-8 text-accent">
          <span data-read="">{heading}</span>
        </Heading>
      )}
      <div className="grid gap-x-10 lg:grid-cols-2">
        {charts.map((chart) => (
          <ChartFigure key={chart.view.id} chart={chart} report={report} level={heading ? below(level) : level} section={section} />
        ))}
      </div>
    </div>
  );
}
