'use client';

import type { ReactNode } from 'react';
import { CONTRASTS, RATES, SIZES, STANDARD, type Contrast, type Mode, type Rate } from '../lib/mode';
import { changeMode, useMode } from './mode-store';

const CONTRAST_LABELS: Record<Contrast, string> = {
  auto: '跟随系统',
  off: '关闭（白底）',
  'black-on-white': '黑字白底',
  'white-on-black': '白字黑底',
  'yellow-on-black': '黄字黑底',
};

const RATE_LABELS: Record<Rate, string> = { 0.75: '慢（0.75倍）', 1: '正常', 1.25: '较快（1.25倍）', 1.5: '快（1.5倍）' };

/** What is only on or off. */
type Switch = { [Key in keyof Mode]: Mode[Key] extends boolean ? Key : never }[keyof Mode];

const SWITCHES: readonly { name: Switch; label: string; hint: string }[] = [
  { name: 'elder', label: '长者模式', hint: '大字、单栏、全部展开' },
  { name: 'patterns', label: '图案填充', hint: '图里除颜色外再加花纹' },
  { name: 'cursor', label: '特大鼠标', hint: '鼠标指针放大' },
  { name: 'still', label: '减少动画', hint: '页面不自己动' },
];

/** All settings, with the browser's own controls. They take effect at once: there is nothing to submit. */
export function ModePanel({ id, mute, onClose }: { id: string; mute: boolean; onClose: () => void }) {
  const mode = useMode();
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mode-panel">
      <h2 id={`${id}-title`} className="text-title font-semibold">无障碍设置</h2>
      <p className="mt-1 text-small text-muted">改了马上生效，这台设备会记住。按Esc键关闭。</p>
      <div className="mode-fields">
        <Choice legend="高对比" name="contrast" options={CONTRASTS} labels={CONTRAST_LABELS} value={mode.contrast} onChange={(contrast) => changeMode({ contrast })} />
        <div className="grid content-start gap-6">
          <SizeField mode={mode} />
          <fieldset>
            <legend className="font-semibold">显示方式</legend>
            {SWITCHES.map(({ name, label, hint }) => (
              <Option key={name} type="checkbox" name={name} checked={mode[name]} onChange={(on) => changeMode({ [name]: on })}>
                {label}<span className="text-small text-muted">{hint}</span>
              </Option>
            ))}
          </fieldset>
        </div>
        {!mute && <Choice legend="朗读语速" name="rate" options={RATES} labels={RATE_LABELS} value={mode.rate} onChange={(rate) => changeMode({ rate })} />}
      </div>
      <div className="mt-6 flex flex-wrap gap-3">
        <button type="button" className="mode-button" onClick={() => changeMode(STANDARD)}>重置，恢复默认</button>
        <button type="button" className="mode-button" onClick={onClose}>退出设置</button>
      </div>
    </section>
  );
}

function SizeField({ mode: { size } }: { mode: Mode }) {
  const at = SIZES.indexOf(size);
  const step = (by: number) => changeMode({ size: SIZES[at + by] ?? size });
  return (
    <fieldset>
      <legend className="font-semibold">字号</legend>
      <div className="mt-2 flex flex-wrap items-center gap-3">
        {/* Not disabled at an end: a disabled button would drop the focus. */}
        <button type="button" className="mode-button" aria-disabled={at === 0} onClick={() => step(-1)}>－ 缩小</button>
        <output className="value min-w-[4em] text-center font-semibold">{size}%</output>
        <button type="button" className="mode-button" aria-disabled={at === SIZES.length - 1} onClick={() => step(1)}>＋ 放大</button>
      </div>
    </fieldset>
  );
}

interface ChoiceProps<Value extends string | number> {
  legend: string;
  name: string;
  options: readonly Value[];
  labels: Record<Value, string>;
  value: Value;
  onChange: (value: Value) => void;
}

function Choice<Value extends string | number>({ legend, name, options, labels, value, onChange }: ChoiceProps<Value>) {
  return (
    <fieldset>
      <legend className="font-semibold">{legend}</legend>
      {options.map((option) => (
        <Option key={option} type="radio" name={name} checked={option === value} onChange={() => onChange(option)}>
          {labels[option]}
        </Option>
      ))}
    </fieldset>
  );
}

/** A control and its words are one place to press. */
function Option({ type, name, checked, onChange, children }: { type: 'radio' | 'checkbox'; name: string; checked: boolean; onChange: (on: boolean) => void; children: ReactNode }) {
  return (
    <label className="mode-option">
      <input type={type} name={`mode-${name}`} checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span className="flex flex-wrap items-baseline gap-x-3">{children}</span>
    </label>
  );
}
