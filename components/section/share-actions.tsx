'use client';

import { useRef, useState } from 'react';
import { ACTION } from '../action-look';
import { EmbedSnippet } from '../embed/embed-snippet';
import { addressOf } from '../share/address';
import { copy } from '../share/clipboard';
import { buildOfficialCopy } from '../share/official-copy';
import { readTakeaway } from '../share/read-text';
import { Context, ShareLine, type Outcome } from '../share/share-line';
import { useSource, type Source } from '../source-context';
import { useEscape } from '../use-escape';

interface ShareActionsProps {
  section: string;
  title: string;
  /** Host path of the page to embed. */
  embed: string;
}

/** What a reader can do with a whole section, behind one button: share it, copy its address, copy it into a document, embed it. */
export function ShareActions({ section, title, embed }: ShareActionsProps) {
  const source = useSource();
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [embedding, setEmbedding] = useState(false);
  useEscape(box, open, () => setOpen(false));
  if (!source) return null;
  const readAddress = () => addressOf(source, { section });

  return (
    <div ref={box} className="share-actions needs-script not-elder no-print">
      <button type="button" className="tool" aria-expanded={open} onClick={() => setOpen(!open)}>分享和引用<Context words={title} /></button>
      {open && (
        <div className="share-box">
          <ShareLine title={`${title}（${source.title}）`} readSentence={() => readTakeaway(document.getElementById(section))} readAddress={readAddress} context={title}>
            {(say) => (
              <>
                <button type="button" className={`${ACTION} text-accent`} onClick={() => void copyOfficially(section, source, readAddress()).then(say)}>复制到公文<Context words={title} /></button>
                <button type="button" className={`${ACTION} text-accent`} aria-expanded={embedding} onClick={() => setEmbedding(!embedding)}>嵌入<Context words={title} /></button>
              </>
            )}
          </ShareLine>
          {embedding && <EmbedSnippet path={embed} origin={source.origin} title={`${title}（${source.title}）`} />}
        </div>
      )}
    </div>
  );
}

async function copyOfficially(section: string, { credit }: Source, address: string): Promise<Outcome> {
  const panel = document.getElementById(section);
  if (!panel) return { words: '' };
  const { html, text, rows } = buildOfficialCopy(panel, credit, address);
  const parts = rows > 0 ? '一句话、表格和来源' : '一句话和来源（本节没有表）';
  switch (await copy({ html, text })) {
    case 'document':
      return { words: `已复制${parts}，可以粘贴到Word或WPS里。` };
    case 'text':
      return { words: `浏览器只让复制文字：已复制${parts}，没有格式。` };
    case 'none':
      return { words: '浏览器不让复制，请从下面的框里自己复制。', text };
  }
}
