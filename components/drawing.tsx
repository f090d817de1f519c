import { renderSvg } from '../lib/chart/svg';
import type { DrawnView } from '../lib/view';

export function Drawing({ view, bounds = ['phone', 'column'] }: { view: DrawnView; bounds?: readonly string[] }) {
  return <div className="drawing chart-stage">{bounds.map((name) => <div key={name} className={`drawing-${name}`} aria-hidden="true" dangerouslySetInnerHTML={{ __html: renderSvg(view, name === 'phone' ? 'narrow' : 'wide') }} />)}</div>;
}
