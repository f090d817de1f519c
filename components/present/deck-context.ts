import { createContext, useContext } from 'react';

/** What a slide needs to know of the presentation that it stands in. */
export interface DeckState {
  /** Anchor of the slide on the screen. */
  current: string;
  /** Where the site is open to the public, without a last slash; absent where a QR code would lead nowhere, or is not wanted. */
  publicBase?: string;
}

export const DeckContext = createContext<DeckState>({ current: '' });

export function useDeckState(): DeckState {
  return useContext(DeckContext);
}
