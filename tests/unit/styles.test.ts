import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../lib/publish/styles/kinds';
import { GatheredNames } from '../../lib/publish/styles/names';
import { takePart } from '../../lib/publish/styles/parts';

const names = new GatheredNames();
names.addPage('<html class=""><body><p class="card w-1/2 [&amp;&gt;p]:mt-2">一</p></body></html>');
names.addScript('e.className="given gap-1.5";e.className=`picture picture-${o}`;document.querySelector(".found #asked");n.property');

describe('Names', () => {
  it.each(['card', 'w-1/2', '[&>p]:mt-2', 'given', 'gap-1.5', 'picture', 'picture-tall'])('%s may be on the page', (name) => {
    expect(names.hasClass(name)).toBe(true);
  });

  it.each(['found', 'asked', 'property', 'other'])('%s is not given by anything', (name) => {
    expect(names.hasClass(name)).toBe(false);
  });
});

describe('Parts', () => {
  const whole = postcss.parse(`
    .card, html[data-mode='elder'] .card, .other { color: red }
    @media (min-width: 1em) { html:not([data-fit]) .card { color: red } html[data-fit='125'] .card { color: red } }
    @media (min-width: 1em) { p:not(.other) { color: red } }
    @page { margin: 0 }
    @page:first { margin: 1em }
    @media print { html[data-mode='elder'] .card, .card { --lightningcss-light: initial; color: red } table { color: red } }
  `);
  const take = (part: 'core' | 'modes' | 'print') => takePart(whole, part, names).replace(/\s+/g, ' ').replace(/: /g, ':').trim();

  it('keep what their pages can need, in its order', () => {
    expect(take('core')).toBe('.card { color:red } @media (min-width:1em) { html:not([data-fit]) .card { color:red } p:not(.other) { color:red } }');
    expect(take('modes')).toBe("html[data-mode='elder'] .card { color:red } @media (min-width:1em) { html[data-fit='125'] .card { color:red } }");
    expect(take('print')).toBe("@page { margin:0 } @page:first { margin:1em } @media print { html[data-mode='elder'] .card, .card { color:red } }");
  });
});

describe('Kinds', () => {
  it.each([
    ['index.html', 'overview'],
    ['one/index.html', 'overview'],
    ['one/functions/index.html', 'section'],
    ['one/data/index.html', 'data'],
    ['embed/one/functions/index.html', 'embed'],
    ['search/index.html', 'search'],
    ['about/index.html', 'site'],
    ['404.html', 'site'],
  ])('%s is of the kind %s', (file, kind) => {
    expect(kindOf(file, ['one'])).toBe(kind);
  });
});
