/** What a reader may have on the clipboard: a text, and the same as a document where the program that he pastes into takes one. */
export interface Copy {
  text: string;
  html?: string;
}

/**
 * Puts something on the clipboard. Pages that are not served over https, old browsers and embedded ones refuse the clipboard
 * itself; then the old way by a copy command is tried. A document goes that way first: the clipboard itself would read it
 * under this page's security policy, to which the document's styles are a violation.
 * @returns what is there now; `none` where everything was refused.
 */
export async function copy(content: Copy): Promise<'document' | 'text' | 'none'> {
  if (content.html === undefined) return (await copyByClipboard(content)) ?? copyByCommand(content);
  const done = copyByCommand(content);
  return done === 'none' ? ((await copyByClipboard(content)) ?? 'none') : done;
}

async function copyByClipboard({ text, html }: Copy): Promise<'document' | 'text' | undefined> {
  // Absent where the page is not secure.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  try {
    if (html !== undefined) {
      if (typeof ClipboardItem === 'undefined') return undefined;
      const part = (type: string, words: string) => ({ [type]: new Blob([words], { type }) });
      await clipboard?.write([new ClipboardItem({ ...part('text/html', html), ...part('text/plain', text) })]);
      return clipboard && 'document';
    }
    await clipboard?.writeText(text);
    return clipboard && 'text';
  } catch {
    return undefined;
  }
}

function copyByCommand({ text, html }: Copy): 'document' | 'text' | 'none' {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.className = 'visually-hidden';
  field.readOnly = true;
  field.value = text;
  document.body.append(field);
  field.select();
  const done: { as: 'document' | 'text' } = { as: 'text' };
  const fill = (event: ClipboardEvent) => {
    if (html === undefined || !event.clipboardData) return;
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    done.as = 'document';
  };
  document.addEventListener('copy', fill);
  try {
    return document.execCommand('copy') ? done.as : 'none';
  } catch {
    return 'none';
  } finally {
    document.removeEventListener('copy', fill);
    field.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}
