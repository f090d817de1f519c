import type { Lead } from '../../lib/page/overview';
import { describeChart } from '../../lib/text';
import { STATUS } from '../../lib/text/status';
import { isDrawn, type ChartView, type DrawnView, type ItemView, type ViewOf } from '../../lib/view';
import type { HrefOf } from '../value';
import { WholeNumbers } from '../whole-numbers';
import { Amount } from './amount';
import { Drawing } from '../drawing';

/** Items of a list that a card has room for. */
const MOST_ITEMS = 6;
/** And where several lists share it. */
const MOST_SHARED = 2;

interface LeadProps {
  lead: Lead;
  report: string;
  hrefOf: HrefOf;
}

/** What stands for a section on its card. */
export function LeadFigure({ lead, report, hrefOf }: LeadProps) {
  if (lead.kind === 'lists') return <Outline views={lead.views} />;
  const { view } = lead;
  return (
    <div className="brief-lead">
      <div>
        <p className="brief-caption"><WholeNumbers text={view.title} /></p>
        {isDrawn(view) ? <p className="visually-hidden">{describeChart(view)}</p> : <Words view={view} hrefOf={hrefOf} />}
      </div>
      {isDrawn(view) && <Drawing view={view} report={report} />}
    </div>
  );
}

function Words({ view, hrefOf }: { view: Exclude<ChartView, DrawnView>; hrefOf: HrefOf }) {
  const render = WORDS[view.kind] as (view: ChartView, hrefOf: HrefOf) => React.ReactNode;
  return render(view, hrefOf);
}

const WORDS = {
  tiles: ({ tiles }, hrefOf) => (
    <ul className="brief-rows">
      {tiles.map((value) => (
        <li key={value.id}>
          {value.formula ? <Amount value={value} /> : <a href={hrefOf(value)}><Amount value={value} /></a>}
          <span>{value.label}</span>
        </li>
      ))}
    </ul>
  ),
  steps: ({ items }) => <ol className="brief-steps">{items.map((item, index) => <Item key={index} item={item} />)}</ol>,
  list: ({ items, look }) => (look === 'cards' ? <Statements items={items} /> : <Items items={items} />),
} satisfies { [Kind in Exclude<ChartView, DrawnView>['kind']]: (view: ViewOf<Kind>, hrefOf: HrefOf) => React.ReactNode };

/** Sentences of the report as large as any number. */
function Statements({ items }: { items: readonly ItemView[] }) {
  return <ol className="brief-statements">{items.map(({ text }, index) => <li key={index} className="brief-statement">{text}</li>)}</ol>;
}

/** The heads of several lists beside each other, each with its first items and how many it has. */
function Outline({ views }: { views: Extract<Lead, { kind: 'lists' }>['views'] }) {
  return (
    <div className="brief-outline">
      {views.map(({ id, title, items }) => (
        <div key={id}>
          <h4 className="brief-caption">{title}<small>{items.length}项</small></h4>
          <Items items={items} most={MOST_SHARED} />
        </div>
      ))}
    </div>
  );
}

function Items({ items, most = MOST_ITEMS }: { items: readonly ItemView[]; most?: number }) {
  return (
    <ul className="brief-items">
      {items.slice(0, most).map((item, index) => <Item key={index} item={item} />)}
      {items.length > most && <li className="brief-more">另有{items.length - most}项</li>}
    </ul>
  );
}

function Item({ item: { text, status } }: { item: ItemView }) {
  return (
    <li data-status={status}>
      <WholeNumbers text={text} />
      {status && <span className="visually-hidden">（{STATUS[status].word}）</span>}
    </li>
  );
}
