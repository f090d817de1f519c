import { ImageResponse } from 'next/og';
import type { CSSProperties } from 'react';
import { SHARED_IMAGE_SIZE, type SharedPicture } from '../lib/page/sharing';
import { readFont } from '../lib/load/font';
import { cutSegments } from '../lib/text/words';
import { joinSegments, type Segment } from '../lib/view';

// Of app/globals.css: here no style sheet reaches.
const [INK, MUTED, ACCENT, GROUND] = ['#17212b', '#45525f', '#12436d', '#ffffff'];
// One list for all pictures: the renderer reads 10 MB of font again for every list that it has not seen.
const FONTS = ([400, 700] as const).map((weight) => ({ name: 'Noto Sans SC', data: readFont(weight), weight }));

/** Letters of the sentence, in px: the largest in which a sentence up to so many characters has room. */
const SIZES = [[60, 46], [90, 40], [Infinity, 34]] as const;

/** Draws what other sites show where a page is linked. @returns a PNG. */
export function drawShared({ site, report, title, sentence }: SharedPicture): Response {
  const [, size] = SIZES.find(([most]) => joinSegments(sentence).length <= most) ?? SIZES[0];
  return new ImageResponse(
    (
      <div style={{ width: '100%', height: '100%', display: 'flex', flexDirection: 'column', background: GROUND, borderTop: `20px solid ${ACCENT}`, padding: '52px 64px', color: INK }}>
        <Lines segments={[{ text: title }]} style={{ fontSize: 60, fontWeight: 700, lineHeight: 1.3 }} />
        <Lines segments={sentence} style={{ marginTop: 32, fontSize: size, lineHeight: 1.6 }} />
        <div style={{ marginTop: 'auto', display: 'flex', justifyContent: 'space-between', borderTop: `3px solid ${ACCENT}`, paddingTop: 24, fontSize: 28 }}>
          <div style={{ color: MUTED }}>{report}</div>
          <div style={{ color: ACCENT, fontWeight: 700 }}>{site}</div>
        </div>
      </div>
    ),
    { ...SHARED_IMAGE_SIZE, fonts: FONTS },
  );
}

/** Lines that break between words only; the numbers stand out. */
function Lines({ segments, style }: { segments: readonly Segment[]; style: CSSProperties }) {
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', ...style }}>
      {cutSegments(segments).map((group, index) => (
        <div key={index} style={{ display: 'flex' }}>
          {group.map(({ text, value }, position) => <span key={position} style={value && { color: ACCENT, fontWeight: 700 }}>{text}</span>)}
        </div>
      ))}
    </div>
  );
}
