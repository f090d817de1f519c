import { CONTENTS } from '../../lib/page/contents';

/** Opens a page's contents for links that lead to them: browsers of 2020 show nothing of what stands in a closed `details`. */
export function startContents(): void {
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest(`a[href="#${CONTENTS}"]`)) reveal();
  });
  if (window.location.hash === `#${CONTENTS}`) reveal()?.scrollIntoView();
}

/** @returns the contents, where they were closed. */
function reveal(): Element | null {
  const contents = document.getElementById(CONTENTS);
  const box = contents?.closest('details');
  if (!contents || !box || box.open) return null;
  box.open = true;
  return contents;
}
