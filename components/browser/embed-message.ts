/** What an embedded page tells the page around it, and all that it tells: how high it is, in px. */
export const EMBED_MESSAGE = 'embed-height';

export interface EmbedMessage {
  type: typeof EMBED_MESSAGE;
  height: number;
}

/** No page is higher: a frame that says so is not believed. */
export const HIGHEST = 20_000;
