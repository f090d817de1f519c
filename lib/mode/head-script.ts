import { ELDER_FACTOR, FITS, lookOf } from './attributes';
import { FORGET, PARAMETER, STANDARD, STORAGE_KEY, WORDS, type Mode } from './settings';

/** For every word: the setting it is about, the value of the root's attribute that it gives, and that attribute where it has another name. */
const GIVES = Object.fromEntries([...WORDS].map(([word, part]) => {
  const [setting = ''] = Object.keys(part);
  const [name, value] = attributeOf(part);
  return [word, [setting, value, name === setting ? undefined : name].filter((each) => each !== undefined)];
}));

/**
 * Runs in the head, before anything is painted, and is the same on every page, so that a security policy can name it by its
 * hash. It says that scripts run (and takes that back where the page's own is lost: then all stands open, as without scripts),
 * keeps what is pressed until that script comes (components/behaviours/press.ts), says that the address asks for words, for whose
 * answer the search keeps room, and gives the root the attributes of the reader's settings: those that the address asks for over those remembered. Who comes back with the Back button finds what he
 * last chose, not what the old address asked for.
 */
export const HEAD_SCRIPT = `(function(d){var c=d.classList,g=${JSON.stringify(GIVES)},m={},s=null,u='',k,f,i,l=document.querySelector('link[data-modes]');c.add('js');/\\bq=./.test(location.search)&&c.add('asks');
self.pressed=[];addEventListener('click',function(e){var t=e.target,b=pressed&&t.closest&&t.closest('[data-press]');b&&pressed.push(b)},!0);
addEventListener('error',function(e){pressed&&e.target.tagName=='SCRIPT'&&c.remove('js')},!0);
try{s=localStorage.getItem('${STORAGE_KEY}')}catch(e){}
try{if(s==null||performance.navigation.type!=2)u=new URLSearchParams(location.search).get('${PARAMETER}')||''}catch(e){}
(s+','+u).split(',').forEach(function(w){w=='${FORGET}'?m={}:g.hasOwnProperty(w)&&(m[g[w][0]]=w)});
for(k in m){i=g[m[k]];if(i[1])f=!d.setAttribute('data-'+(i[2]||k),i[1])}
if(f&&l){c.add('awaits-modes');l.onload=l.onerror=function(e){c.remove('awaits-modes');l.disabled=e.type=='error';dispatchEvent(new Event('resize'))};l.disabled=!1}
f=(m.elder=='elder'?${ELDER_FACTOR.toFixed(4)}:1)*(m.size?m.size.slice(5):100)/100;
${JSON.stringify(FITS.map(({ above, fit }) => [above, fit]))}.some(function(e){return f>e[0]&&!d.setAttribute('data-fit',e[1])});
if(u)try{localStorage.setItem('${STORAGE_KEY}',Object.values(m).join())}catch(e){}})(document.documentElement)`;

/** A word's one attribute, if the style sheets ask for it at all. */
function attributeOf(part: Partial<Mode>): [string, string] | [] {
  const look = Object.entries(lookOf({ ...STANDARD, ...part })) as [string, string | undefined][];
  return look.find((entry): entry is [string, string] => entry[1] !== undefined) ?? [];
}
