import type { BoardRow } from '../../lib/page/overview';
import { countWords, Marks, MarksKey, MEASURES, OUTCOMES, Picture } from './marks';

/** The longest bar, and the shortest, in px at letters of 16 px. */
const BAR = { most: 38, least: 4, height: 12 } as const;

/** The sections beside each other: how many numbers each has, what came of their checks, and how far its measures have come. */
export function Board({ rows }: { rows: readonly BoardRow[] }) {
  const most = Math.max(1, ...rows.map(({ figures }) => figures));
  return (
    <div className="board-box">
      <ul className="board not-elder">
        {rows.map(({ id, mark, figures, outcomes, measures }) => (
          <li key={id} className="board-row">
            <span className="board-ordinal">{mark}</span>
            <span className="board-figures"><Bar share={figures / most} />{figures}个<span className="visually-hidden">数</span></span>
            <span className="board-marks"><Marks of={outcomes} /></span>
            <span className="board-marks"><Marks of={measures} /></span>
            <span className="visually-hidden">{[...countWords(outcomes, OUTCOMES), ...countWords(measures, MEASURES)].map((words) => `，${words}`).join('')}</span>
          </li>
        ))}
      </ul>
      <MarksKey label="项核对" of={rows.flatMap(({ outcomes }) => outcomes)} kinds={OUTCOMES} />
      <MarksKey label="项工作" of={rows.flatMap(({ measures }) => measures)} kinds={MEASURES} />
    </div>
  );
}

function Bar({ share }: { share: number }) {
  if (share === 0) return null;
  const width = Math.max(BAR.least, share * BAR.most);
  return <Picture width={width} height={BAR.height}><rect className="mark-consistent" width={width} height={BAR.height} /></Picture>;
}
