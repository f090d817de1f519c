/** Paths in the built site, from its first folder. */

/** Files whose names change with their content. */
export const STATIC = '_next/static/';

/** Pages that other sites may show in frames. */
export const EMBED = 'embed/';
