import { describe, expect, it } from 'vitest';
import { parseFlight, readFlight, replaceFlight, writeFlight } from '../../lib/publish/flight';
import { prunePage } from '../../lib/publish/static-parts';

const LONG = '一段很长的文字';
const ROWS = [
  '1:"$Sreact.fragment"\n',
  '2:I[7,["a.js"],"StaticPart"]\n',
  ':HL["/style.css","style"]\n',
  `5:T${Buffer.byteLength(LONG).toString(16)},${LONG}`,
  '4:["$","p",null,{"children":["很多字</script>","$5"]}]\n',
  '3:["$","$L2",null,{"staticPart":"table","className":"x","children":"$L4"}]\n',
  '6:["$","b",null,{"children":"留下"}]\n',
  '0:{"tree":["$","$1","c",{"children":["$L3","$L6"]}]}\n',
];

/** A page as Next writes it, its payload in two pieces. */
function page(payload: string): string {
  const push = (piece: string) => `<script>self.__next_f.push([1,${JSON.stringify(piece).replaceAll('<', '\\u003c')}])</script>`;
  return `<html><body><div id="table">很多字</div><script>(self.__next_f=self.__next_f||[]).push([0])</script>${push(payload.slice(0, 50))}<i></i>${push(payload.slice(50))}</body></html>`;
}

describe('The payload of a page', () => {
  it('is read back as it was written, long texts counted in bytes included', () => {
    const payload = ROWS.join('');
    expect(readFlight(page(payload))).toBe(payload);
    expect(writeFlight(parseFlight(payload))).toBe(payload);
    expect(parseFlight(payload).find(({ id }) => id === '5')).toEqual({ id: '5', content: `T${Buffer.byteLength(LONG).toString(16)},${LONG}`, counted: true });
  });

  it('is written so that nothing in it can end its script', () => {
    expect(replaceFlight(page('0:1\n'), '0:"</script><!-- \u2028"\n')).toContain('self.__next_f.push([1,"0:\\"\\u003c/script\\u003e\\u003c!-- \\u2028\\"\\n"])');
  });

  it.each(['没有冒号', 'zz:1\n', '1:没有行尾', '1:Tff,太短'])('of an unknown form stops the build: %s', (payload) => {
    expect(() => parseFlight(payload)).toThrow();
  });
});

describe('What a script never changes', () => {
  it('leaves the payload with all that only it needed, and the HTML stays', () => {
    const pruned = prunePage(page(ROWS.join('')));
    const ids = parseFlight(readFlight(pruned)).map(({ id }) => id);
    expect(ids).toEqual(['1', '2', '', '3', '6', '0']);
    expect(readFlight(pruned)).toContain('"staticPart":"table","className":"x","children":null');
    expect(pruned).toContain('<div id="table">很多字</div>');
  });

  it('may hold links but nothing else that a script brings to life', () => {
    const withChild = (child: string) => page(ROWS.join('').replace('"很多字</script>"', child));
    expect(() => prunePage(withChild('["$","$L2",null,{"href":"/about/","children":"关于"}]'))).not.toThrow();
    expect(() => prunePage(withChild('["$","$L2",null,{"view":1}]'))).toThrow('“table”');
  });

  it('takes nothing from a page without it, or without a payload', () => {
    const payload = ROWS.filter((row) => !row.includes('staticPart')).join('').replace('"$L3",', '"$L4",');
    expect(readFlight(prunePage(page(payload)))).toBe(payload.replace(ROWS[1] ?? '', ''));
    expect(prunePage('<p>没有脚本</p>')).toBe('<p>没有脚本</p>');
  });
});
