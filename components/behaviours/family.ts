import { copy } from '../browser/clipboard';
import { shareNatively } from '../browser/native-share';
import { onPress } from './press';

/** 发给家人: hands the page's sentence and address to the system, or puts them on the clipboard where it takes none. */
export function startFamily(): void {
  onPress('family', (button) => {
    const { text, url } = describePage();
    const said = findOutcome(button);
    void shareNatively({ title: document.title, text, url }).then(async (shared) => {
      if (shared !== 'none') {
        said.textContent = '';
        return;
      }
      const message = `${text}\n${url}`;
      const copied = await copy({ text: message });
      said.textContent = copied === 'none' ? '这里不让复制。请长按下面的文字，自己复制：' : '已经复制。打开和家人的聊天，长按输入框，选“粘贴”，再发送。';
      if (copied === 'none') said.append(showMessage(message));
      said.scrollIntoView({ block: 'nearest' });
    });
  });
}

/** The page's one sentence and its address for everybody, as its head tells them: a translator leaves these alone, and settings are not passed on. */
function describePage(): { text: string; url: string } {
  const read = (name: string) => document.querySelector<HTMLMetaElement>(`meta[${name}]`)?.content;
  return { text: read('name="description"') ?? document.title, url: read('property="og:url"') ?? location.origin + location.pathname };
}

/** Beneath the button; there before it says anything, so that it is announced. */
function findOutcome(button: HTMLElement): Element {
  const next = button.nextElementSibling;
  if (next?.matches('.family-said')) return next;
  const said = document.createElement('p');
  said.className = 'family-said no-print';
  said.setAttribute('role', 'status');
  button.after(said);
  return said;
}

function showMessage(message: string): HTMLElement {
  const field = document.createElement('textarea');
  field.readOnly = true;
  field.rows = 5;
  field.value = message;
  field.className = 'field';
  field.setAttribute('aria-label', '发给家人的文字');
  return field;
}
