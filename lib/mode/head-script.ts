import { ELDER_FACTOR, FITS, lookOf } from './attributes';
import { FORGET, PARAMETER, STANDARD, STORAGE_KEY, WORDS, type Mode } from './settings';

/** For every word: the setting it is about, and the root's attribute it gives with its value. */
const GIVES = Object.fromEntries([...WORDS].map(([word, part]) => [word, [Object.keys(part)[0], ...attributeOf(part)]]));

/**
 * Runs in the head, before anything is painted, and is the same on every page, so that a security policy can name it by its
 * hash. It says that scripts run (and takes that back where the page's own is lost: then all stands open, as without scripts),
 * keeps what is pressed until that script comes (components/behaviours/press.ts), and gives the root the attributes of the
 * reader's settings: those that the address asks for over those remembered. Who comes back with the Back button finds what he
 * last chose, not what the old address asked for.
 */
export const HEAD_SCRIPT = `(function(d){var c=d.classList,g=${JSON.stringify(GIVES)},m={},s=null,u='',k,f,i,l=document.querySelector('link[data-modes]');c.add('js');
self.pressed=[];addEventListener('click',function(e){var t=e.target,b=self.pressed&&t.closest&&t.closest('[data-press]');if(b)self.pressed.push(b)},true);
addEventListener('error',function(e){if(self.pressed&&e.target&&e.target.tagName==='SCRIPT')c.remove('js')},true);
try{s=localStorage.getItem('${STORAGE_KEY}')}catch(e){}
try{if(s===null||performance.navigation.type!==2)u=new URLSearchParams(location.search).get('${PARAMETER}')||''}catch(e){}
(s+','+u).split(',').forEach(function(w){if(w==='${FORGET}')m={};else if(g.hasOwnProperty(w))m[g[w][0]]=w});
for(k in m){i=g[m[k]];if(i[1])f=!d.setAttribute('data-'+i[1],i[2])}
if(f&&l){c.add('awaits-modes');l.onload=l.onerror=function(e){c.remove('awaits-modes');l.disabled=e.type==='error';dispatchEvent(new Event('resize'))};l.disabled=false}
f=(m.elder?${ELDER_FACTOR.toFixed(4)}:1)*(m.size?m.size.slice(5):100)/100;
${JSON.stringify(FITS.map(({ above, fit }) => [above, fit]))}.some(function(e){return f>e[0]&&!d.setAttribute('data-fit',e[1])});
if(u)try{localStorage.setItem('${STORAGE_KEY}',Object.values(m).join())}catch(e){}})(document.documentElement)`;

/** A word's one attribute, if the style sheets ask for it at all. */
function attributeOf(part: Partial<Mode>): [string, string] | [] {
  const look = Object.entries(lookOf({ ...STANDARD, ...part })) as [string, string | undefined][];
  return look.find((entry): entry is [string, string] => entry[1] !== undefined) ?? [];
}
