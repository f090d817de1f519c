import { isIslandCode } from './site-islands';

/** The site's drawings and plain text: elements that only draw, attributes that neither run nor fetch. */
const DRAWING =
  /^[^<]*(?:<\/?(?:svg|g|defs|clipPath|pattern|linearGradient|stop|title|desc|path|rect|circle|ellipse|line|polyline|polygon|text|tspan)(?:\s+(?!on|style|href|xlink)[\w:-]+="[^"<>]*")*\s*\/?>[^<]*)*$/;

interface TrustedTypes {
  createPolicy(name: string, rules: Record<'createScriptURL' | 'createHTML', (text: string) => string | null>): unknown;
}

/** Under the pages' security policy text becomes code or markup only through this: islands' files, and drawings. */
export function startTrustedTypes(): void {
  // Absent in browsers that do not ask for it either.
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => (isIslandCode(address) ? address : null),
    createHTML: (html) => (DRAWING.test(html) ? html : null),
  });
}
