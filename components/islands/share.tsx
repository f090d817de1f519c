import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { SectionFile } from '../../lib/page/section-file';
import { addressOf } from '../browser/address';
import { copy } from '../browser/clipboard';
import { ACTION } from './action-look';
import { EmbedSnippet } from './share/embed-snippet';
import { buildOfficialCopy } from './share/official-copy';
import { Context, ShareLine, type Outcome } from './share/share-line';

/** What a reader can do with a whole section: share it, copy its address, copy it into a document, embed it. @returns what takes it away. */
export function mountShare(container: HTMLElement, file: SectionFile): () => void {
  const root = createRoot(container);
  root.render(<ShareActions file={file} />);
  return () => root.unmount();
}

function ShareActions({ file }: { file: SectionFile }) {
  const { source, id, title, takeaway, embed } = file;
  const [embedding, setEmbedding] = useState(false);
  const address = addressOf(source, { section: id });
  const named = `${title}（${source.title}）`;
  return (
    <>
      <ShareLine title={named} sentence={takeaway} address={address} context={title}>
        {(say) => (
          <>
            <button type="button" className={`${ACTION} text-accent`} onClick={() => void copyOfficially(file, address).then(say)}>复制到公文<Context words={title} /></button>
            <button type="button" className={`${ACTION} text-accent`} aria-expanded={embedding} onClick={() => setEmbedding(!embedding)}>嵌入<Context words={title} /></button>
          </>
        )}
      </ShareLine>
      {embedding && <EmbedSnippet path={embed} origin={source.origin} title={named} />}
    </>
  );
}

async function copyOfficially(file: SectionFile, address: string): Promise<Outcome> {
  const { html, text } = buildOfficialCopy(file, address);
  const parts = file.table.rows.length > 0 ? '一句话、表格和来源' : '一句话和来源（本节没有表）';
  switch (await copy({ html, text })) {
    case 'document':
      return { words: `已复制${parts}，可以粘贴到Word或WPS里。` };
    case 'text':
      return { words: `浏览器只让复制文字：已复制${parts}，没有格式。` };
    case 'none':
      return { words: '浏览器不让复制，请从下面的框里自己复制。', text };
  }
}
