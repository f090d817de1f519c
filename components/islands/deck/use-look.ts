import { useCallback, useState, useSyncExternalStore } from 'react';

/** Steps of the type's size, by their place in the style sheet. */
export const TYPE_STEPS = ['标准', '大', '特大'] as const;

/** Schemes of the whole site, as `data-contrast` on its root names them. */
export const CONTRASTS = { off: '标准', 'black-on-white': '白底黑字', 'white-on-black': '黑底白字', 'yellow-on-black': '黑底黄字' } as const;

export type Contrast = keyof typeof CONTRASTS;

export interface Look {
  step: number;
  larger: () => void;
  contrast: Contrast;
  stronger: () => void;
}

/** Size and contrast of a presentation: each press is the next step, and after the last comes the first. */
export function useLook(): Look {
  const [step, setStep] = useState(0);
  // A reader may come with a scheme already chosen.
  const contrast = useSyncExternalStore(watchContrast, readContrast);

  const larger = useCallback(() => setStep((now) => (now + 1) % TYPE_STEPS.length), []);
  const stronger = useCallback(() => {
    const names = Object.keys(CONTRASTS) as Contrast[];
    const next = names[(names.indexOf(readContrast()) + 1) % names.length] ?? 'off';
    document.documentElement.setAttribute('data-contrast', next);
  }, []);

  return { step, larger, contrast, stronger };
}

function watchContrast(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-contrast'] });
  return () => observer.disconnect();
}

function readContrast(): Contrast {
  const name = document.documentElement.getAttribute('data-contrast') ?? 'off';
  return name in CONTRASTS ? (name as Contrast) : 'off';
}
