import type { ValueView } from '../view';

/** A link's name that makes sense out of its place; it begins with what is seen. */
export function spokenLink({ label, display, zeroWord }: ValueView, shown = display.text): string {
  return `${shown}，${label}${zeroWord && shown !== zeroWord ? `，报告原文“${zeroWord}”` : ''}，看原句`;
}
