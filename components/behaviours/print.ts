import { onPress } from './press';

/** Paper: the button that opens the browser's own dialog, and where a printed page comes from, where the site does not know its address. */
export function startPrint(): void {
  onPress('print', () => window.print());
  for (const place of document.querySelectorAll('.page-address[data-unknown]')) place.textContent = window.location.href.replace(/[?#].*/, '');
}
