import ReactECharts from 'echarts-for-react';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { BOUNDS, createLayout } from '../../../lib/chart/bounds';
import { buildChart } from '../../../lib/chart/build';
import { isDrawn, type ChartView } from '../../../lib/view';
import type { ClientPanel } from './write';

/** The report as a dashboard is usually made: an empty page, a bundle with the whole of ECharts, data by fetch(). */
function Page() {
  const [panels, setPanels] = useState<ClientPanel[]>([]);
  useEffect(() => {
    void fetch('./panels.json').then((response) => response.json()).then(setPanels);
  }, []);
  return panels.map(({ id, title, takeaway, charts, rows, passages }) => (
    <article key={id}>
      <h2>{title}</h2>
      <p>{takeaway}</p>
      {charts.map((view) => <Chart key={view.id} view={view} />)}
      <table><tbody>{rows.map(([label, value], row) => <tr key={row}><th>{label}</th><td>{value}</td></tr>)}</tbody></table>
      {passages.map((passage, position) => <blockquote key={position}>{passage}</blockquote>)}
    </article>
  ));
}

function Chart({ view }: { view: ChartView }) {
  if (!isDrawn(view)) return <h3>{view.title}</h3>;
  const width = document.documentElement.clientWidth - 32;
  const { option, height } = buildChart(view, createLayout(BOUNDS.phone, width));
  return (
    <figure className="chart-static">
      <h3>{view.title}</h3>
      <ReactECharts option={option} opts={{ renderer: 'svg' }} style={{ width, height }} />
    </figure>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
