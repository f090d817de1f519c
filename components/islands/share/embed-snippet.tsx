import { useState } from 'react';
import { ACTION } from '../action-look';
import { copy } from '../../browser/clipboard';
import { buildPlainSnippet, buildSnippet } from './snippet';

/** The lines that another site's editor puts into a page to show this panel there. */
export function EmbedSnippet({ path, origin, title }: { path: string; origin: string | null; title: string }) {
  const address = `${origin ?? window.location.origin}${path}`;
  return (
    <div className="mt-2 border border-edge p-4">
      <p className="text-small">把下面的代码放进网页，就会显示这一节。框架在沙盒里运行，不用存储，也不读取所在网页的任何内容。</p>
      <Code title="高度自动（需要脚本）" code={buildSnippet(address, title)} />
      <Code title="高度固定（不用脚本，框里可以滚动）" code={buildPlainSnippet(address, title)} />
    </div>
  );
}

function Code({ title, code }: { title: string; code: string }) {
  const [words, setWords] = useState('');
  const onCopy = () => {
    void copy({ text: code }).then((copied) => setWords(copied === 'none' ? '浏览器不让复制，请在框里全选后自己复制。' : '代码已复制。'));
  };
  return (
    <div className="mt-4">
      <label className="block text-small font-semibold">
        {title}
        <textarea readOnly rows={6} spellCheck={false} value={code} onFocus={(event) => event.currentTarget.select()} className="mt-1 w-full border border-edge bg-ground p-2 font-mono text-small font-normal text-ink" />
      </label>
      <p className="link-row items-center">
        <button type="button" className={`${ACTION} text-accent`} onClick={onCopy}>复制代码<span className="visually-hidden">：{title}</span></button>
        <span role="status" className="text-small text-muted">{words}</span>
      </p>
    </div>
  );
}
