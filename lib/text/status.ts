import type { ItemView } from '../view';

/** How far a thing has come: a mark for the eye and the word that says it. */
export const STATUS = {
  done: { mark: '✓', word: '已完成' },
  pending: { mark: '○', word: '尚未' },
  planned: { mark: '→', word: '计划' },
} satisfies Record<NonNullable<ItemView['status']>, { mark: string; word: string }>;
