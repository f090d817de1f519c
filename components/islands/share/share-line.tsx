import { useState, type ReactNode } from 'react';
import { ACTION } from '../action-look';
import { copy } from '../../browser/clipboard';
import { shareNatively } from '../../browser/native-share';

interface ShareLineProps {
  title: string;
  sentence: string;
  address: string;
  /** Whose actions these are, for those who hear a button out of its place. */
  context: string;
  /** A picture to go along, where the system takes one. */
  file?: File;
  /** Further actions of the same row; each can say what it did. */
  children?: (say: (outcome: Outcome) => void) => ReactNode;
}

/** What an action did, in words; `text` is what a reader must take himself where everything refused. */
export interface Outcome {
  words: string;
  text?: string;
}

/** 分享 and 复制链接, with whatever else belongs beside them, and one line that says what happened. */
export function ShareLine({ title, sentence: text, address: url, context, file, children }: ShareLineProps) {
  const [outcome, setOutcome] = useState<Outcome>({ words: '' });

  const share = async () => {
    const withFile = file ? await shareNatively({ title, text, url, files: [file] }) : 'none';
    const shared = withFile === 'none' ? await shareNatively({ title, text, url }) : withFile;
    if (shared === 'none') setOutcome(await copyWords([title, text, url].filter(Boolean).join('\n'), '标题、说明和链接已复制，可以粘贴到聊天或邮件里。'));
    else setOutcome({ words: shared === 'shared' ? '已交给系统分享。' : '' });
  };
  const copyLink = async () => setOutcome(await copyWords(url, '链接已复制。'));

  return (
    <>
      <p className="link-row">
        <button type="button" className={`${ACTION} text-accent`} onClick={() => void share()}>分享<Context words={context} /></button>
        <button type="button" className={`${ACTION} text-accent`} onClick={() => void copyLink()}>复制链接<Context words={context} /></button>
        {children?.(setOutcome)}
      </p>
      <p role="status" className="text-small text-muted">{outcome.words}</p>
      {outcome.text !== undefined && (
        <textarea aria-label={`可以自己复制的内容：${context}`} readOnly rows={Math.min(outcome.text.split('\n').length + 1, 12)} value={outcome.text} onFocus={(event) => event.currentTarget.select()} className="mt-2 w-full border border-edge bg-ground p-2 text-small text-ink" />
      )}
    </>
  );
}

export function Context({ words }: { words: string }) {
  return <span className="visually-hidden">：{words}</span>;
}

async function copyWords(text: string, done: string): Promise<Outcome> {
  return (await copy({ text })) === 'none' ? { words: '浏览器不让复制，请从下面的框里自己复制。', text } : { words: done };
}
