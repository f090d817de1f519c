import { readAsked } from '../browser/query';
import { fetchIslandAhead, loadIsland } from './island';

const WAIT = '正在准备搜索……';
const LOST_CODE = '没有取到搜索要用的程序，可能是网络断了。可以再输入一次，或从下面的章节和数据表里找。';

/** The site search (components/site-search.tsx): fetched when a reader reaches for its field, or the address asks for something. */
export function startSearch(): void {
  const form = document.querySelector('.site-search');
  const field = form?.querySelector('input');
  const found = document.querySelector<HTMLElement>('.search-found');
  const status = document.querySelector<HTMLElement>('.search-status');
  if (!form || !field || !found || !status) return;

  let state: 'closed' | 'opening' | 'open' = 'closed';
  const open = async () => {
    if (state === 'open') return;
    if (field.value !== '') tell(found, WAIT);
    if (state === 'opening') return;
    state = 'opening';
    try {
      const { mountSearch } = await loadIsland('search');
      state = 'open';
      mountSearch(found, field, status);
    } catch {
      state = 'closed';
      tell(found, LOST_CODE).setAttribute('role', 'alert');
    }
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('pointerover', () => fetchIslandAhead('search'));
  field.addEventListener('focus', () => void open());
  field.addEventListener('input', () => void open());
  // What was typed before this script came counts more than what the address asks for.
  if (field.value === '') field.value = readAsked();
  if (field.value !== '' || document.activeElement === field) void open();
}

function tell(place: HTMLElement, words: string): HTMLElement {
  const text = document.createElement('p');
  text.className = 'mt-6';
  text.textContent = words;
  place.textContent = '';
  place.append(text);
  return text;
}
