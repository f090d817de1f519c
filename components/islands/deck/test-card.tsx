import { TEST_CARD } from '../../../lib/page/slides/deck';
import type { Look } from './use-look';
import { LookButtons } from './look-buttons';

const GREYS = 8;
const SERIES = ['第一色', '第二色', '第三色', '第四色'];

/** What the test card holds, before the meeting: does the projector show greys, colours and the smallest line, and can the last row read it? */
export function TestCard({ look, onStart }: { look: Look; onStart: () => void }) {
  return (
    <>
      <h2 id={`${TEST_CARD}-title`} className="test-question">后排能看清吗？</h2>
      <p className="test-smallest">这一行是放映中最小的字：约、余、以上、以内都照原文标出，1234567890。</p>
      <div className="test-thin" aria-hidden="true" />
      <p className="test-label">灰度，应能数出{GREYS}格：</p>
      <div className="test-greys" aria-hidden="true">
        {Array.from({ length: GREYS }, (_, index) => <span key={index} className={`test-grey test-grey-${index}`} />)}
      </div>
      <p className="test-label">图中的四种颜色，应能分清：</p>
      <ul className="test-series">
        {SERIES.map((name, index) => <li key={name}><span aria-hidden="true" className={`test-color test-color-${index + 1}`} />{name}</li>)}
      </ul>
      <div className="test-buttons">
        <LookButtons look={look} />
        <button type="button" className="present-button present-main" onClick={onStart}>开始汇报</button>
      </div>
    </>
  );
}
