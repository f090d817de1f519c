import type { ReactNode } from 'react';
import { CONTRASTS, RATES, type Contrast, type Mode, type Rate } from '../../lib/mode';

const CONTRAST_LABELS: Record<Contrast, string> = {
  auto: '跟随系统',
  off: '关闭（白底）',
  'black-on-white': '黑字白底',
  'white-on-black': '白字黑底',
  'yellow-on-black': '黄字黑底',
};

const RATE_LABELS: Record<Rate, string> = { 0.75: '慢（0.75倍）', 1: '正常', 1.25: '较快（1.25倍）', 1.5: '快（1.5倍）' };

/** What is only on or off, as readers see it. */
type Switch = { [Key in keyof Mode]: Mode[Key] extends boolean ? Key : never }[keyof Mode] | 'patterns';

const SWITCHES: readonly { name: Switch; label: string; hint: string }[] = [
  { name: 'elder', label: '长者模式', hint: '大字、单栏、大按钮' },
  { name: 'patterns', label: '图案填充', hint: '图中各部分除颜色外再加花纹，黑字白底时自动加' },
  { name: 'cursor', label: '特大鼠标', hint: '鼠标指针放大' },
  { name: 'still', label: '减少动画', hint: '页面不自己动' },
];

/** All settings, with the browser's own controls. They take effect at once: there is nothing to submit. */
export function ModePanel({ mute }: { mute: boolean }) {
  return (
    <section id="mode-panel" aria-labelledby="mode-panel-title" className="mode-panel">
      <h2 id="mode-panel-title" className="text-title font-semibold">无障碍设置</h2>
      <p className="mt-1 text-small text-muted">改了马上生效，这台设备会记住。按Esc键关闭。</p>
      <div className="mode-fields">
        <Choice legend="高对比" name="contrast" options={CONTRASTS} labels={CONTRAST_LABELS} />
        <div className="grid content-start gap-6">
          <SizeField />
          <fieldset>
            <legend className="font-semibold">显示方式</legend>
            {SWITCHES.map(({ name, label, hint }) => (
              <Option key={name} type="checkbox" name={name}>
                {label}<span className="text-small text-muted">{hint}</span>
              </Option>
            ))}
          </fieldset>
        </div>
        {!mute && <Choice legend="朗读语速" name="rate" options={RATES} labels={RATE_LABELS} />}
      </div>
      <div className="mt-6 flex flex-wrap gap-3">
        <button type="button" className="mode-button" data-press="mode-reset">重置，恢复默认</button>
        <button type="button" className="mode-button" data-press="mode-close">退出设置</button>
      </div>
    </section>
  );
}

function SizeField() {
  return (
    <fieldset>
      <legend className="font-semibold">字号</legend>
      <div className="mt-2 flex flex-wrap items-center gap-3">
        <button type="button" className="mode-button" data-press="size-down">－ 缩小</button>
        <output className="value min-w-[4em] text-center font-semibold" translate="no" />
        <button type="button" className="mode-button" data-press="size-up">＋ 放大</button>
      </div>
    </fieldset>
  );
}

interface ChoiceProps<Value extends string | number> {
  legend: string;
  name: keyof Mode;
  options: readonly Value[];
  labels: Record<Value, string>;
}

function Choice<Value extends string | number>({ legend, name, options, labels }: ChoiceProps<Value>) {
  return (
    <fieldset>
      <legend className="font-semibold">{legend}</legend>
      {options.map((option) => <Option key={option} type="radio" name={name} value={option}>{labels[option]}</Option>)}
    </fieldset>
  );
}

/** A control and its words are one place to press. */
function Option({ type, name, value, children }: { type: 'radio' | 'checkbox'; name: keyof Mode; value?: string | number; children: ReactNode }) {
  return (
    <label className="mode-option">
      <input type={type} name={`mode-${name}`} value={value} />
      <span className="flex flex-wrap items-baseline gap-x-3">{children}</span>
    </label>
  );
}
