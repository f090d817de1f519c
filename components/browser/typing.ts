/** Tells what stands in a field as somebody types. While a Chinese word is being put together from its sounds, it waits. */
export function onTyping(field: HTMLInputElement, tell: (text: string) => void): void {
  field.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) tell(field.value);
  });
  field.addEventListener('compositionend', () => tell(field.value));
}
