'use client';

import { useDeckState } from './deck-context';
import { CONTRASTS, TYPE_STEPS, type Contrast } from './use-look';
import { TEST_CARD } from './use-slide';

const GREYS = 8;
const SERIES = ['第一色', '第二色', '第三色', '第四色'];

interface TestCardProps {
  step: number;
  onLarger: () => void;
  contrast: Contrast;
  onStronger: () => void;
  onStart: () => void;
}

/** Before the meeting: does the projector show greys, colours and the smallest line, and can the last row read it? */
export function TestCard({ step, onLarger, contrast, onStronger, onStart }: TestCardProps) {
  const { current } = useDeckState();
  return (
    <section id={TEST_CARD} aria-labelledby={`${TEST_CARD}-title`} className="slide test-card needs-script" data-current={current === TEST_CARD}>
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
        <button type="button" className="present-button" onClick={onLarger}>更大（现为{TYPE_STEPS[step]}）</button>
        <button type="button" className="present-button" onClick={onStronger}>更高对比（现为{CONTRASTS[contrast]}）</button>
        <button type="button" className="present-button present-main" onClick={onStart}>开始汇报</button>
      </div>
    </section>
  );
}
