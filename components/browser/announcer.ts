const PAUSE = 700;

/**
 * Announces a text once it has stood still for a moment: a result is said once and not at every key.
 * @param first what the page says anyway: it is not announced until something else has been.
 */
export function createAnnouncer(status: Element, first = ''): (text: string) => void {
  let said = first;
  let timer: number | undefined;
  return (text) => {
    window.clearTimeout(timer);
    if (text === said) return;
    timer = window.setTimeout(() => {
      said = text;
      status.textContent = text;
    }, PAUSE);
  };
}
