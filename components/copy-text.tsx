'use client';

import { useRef, useState } from 'react';

/** A text to take along: it can be selected, and where a script runs also copied with a button. */
export function CopyText({ text, name }: { text: string; name: string }) {
  const box = useRef<HTMLParagraphElement>(null);
  const [told, setTold] = useState('');
  const copy = () => {
    copyFrom(box.current, text).then(
      () => setTold('已复制'),
      () => setTold('已选中，请按 Ctrl+C 复制'),
    );
  };
  return (
    <>
      <p ref={box} className="copy-text">{text}</p>
      <div className="needs-script">
        <p className="mt-2 flex flex-wrap items-center gap-x-4">
          <button type="button" className="button" onClick={copy}>复制<span className="visually-hidden">：{name}</span></button>
          <span role="status">{told}</span>
        </p>
      </div>
    </>
  );
}

/** Pages that are not served over https have no clipboard of their own: there the text is selected and copied the old way. */
async function copyFrom(element: Element | null, text: string): Promise<void> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  try {
    if (!clipboard) throw new Error('no clipboard');
    await clipboard.writeText(text);
  } catch {
    if (element) window.getSelection()?.selectAllChildren(element);
    if (!document.execCommand('copy')) throw new Error('not copied');
  }
}
