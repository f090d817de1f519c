import type { SlidesFile } from '../../../lib/page/slides/deck';
import { LookButtons } from './look-buttons';
import { SlidesLink } from './slides-link';
import type { Look } from './use-look';

const KEYS = [
  ['→ PageDown 空格', '下一页'],
  ['← PageUp Shift+空格', '上一页'],
  ['↓ ↑', '下一节，上一节'],
  ['Home End', '第一页，最后一页'],
  ['数字 Enter', '到这一页'],
  ['O', '全部页'],
  ['F', '全屏'],
  ['B 或 .', '黑屏，再按继续'],
  ['T', '投影测试卡'],
  ['?', '这份说明'],
  ['Esc', '退出全屏，再按退出汇报'],
] as const;

interface HelpProps {
  file?: SlidesFile;
  look: Look;
  qr: boolean;
  onQr: () => void;
  characters: boolean;
  onCharacters: () => void;
}

/** What the keys do, and what can be set. */
export function Help({ file, look, qr, onQr, characters, onCharacters }: HelpProps) {
  return (
    <>
      <dl className="help-keys">
        {KEYS.map(([keys, what]) => (
          <div key={keys} className="key-entry">
            <dt>{keys}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p className="cover-words">触摸屏：左右滑动翻页；点左边三分之一是上一页，点其余地方是下一页。</p>
      {file && <p className="cover-words"><SlidesLink file={file} />，用 PowerPoint 或 WPS 放映、修改。</p>}
      <div className="test-buttons">
        <LookButtons look={look} />
        <button type="button" className="present-button" aria-pressed={qr} onClick={onQr}>{`二维码：${qr ? '开' : '关'}`}</button>
        <button type="button" className="present-button" aria-pressed={characters} onClick={onCharacters}>{`单键操作：${characters ? '开' : '关'}`}</button>
      </div>
    </>
  );
}
