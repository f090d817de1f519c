const ASKED = 'figureask';

/** A number of a chart whose sentence a reader wants to see, and where on the screen, in CSS px from the window's upper left corner. */
export interface AskedFigure {
  id: string;
  left: number;
  bottom: number;
}

/** Asks for the sentence of a number that is no link: a mark of a live chart. Heard by the page's script, in its own copy of this module. */
export function askFigure(stage: Element, asked: AskedFigure): void {
  stage.dispatchEvent(new CustomEvent(ASKED, { bubbles: true, detail: asked }));
}

/** Hears all of {@link askFigure}. */
export function onAskedFigure(answer: (stage: HTMLElement, asked: AskedFigure) => void): void {
  document.addEventListener(ASKED, (event) => {
    if (event.target instanceof HTMLElement) answer(event.target, (event as CustomEvent<AskedFigure>).detail);
  });
}
