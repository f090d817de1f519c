import { composePicture, type Shape } from '../../lib/picture/picture';
import { buildQrCode } from '../../lib/view/qr';
import { publicAddressOf } from '../share/address';
import type { Source } from '../source-context';
import { rasterize, type PictureFiles } from './rasterize';
import { readChart } from './read-chart';
import { readLook, resolveDrawings } from './resolve-drawing';

export interface MadePicture extends PictureFiles {
  alt: string;
  shape: Shape;
}

/** A picture of the chart as the page shows it now. A code only on the tall one, which goes from telephone to telephone. */
export async function makePicture(figure: Element, source: Source, section: string | undefined, shape: Shape): Promise<MadePicture> {
  // Absent in old browsers, which then draw with the fonts that they have.
  await (document as Partial<Pick<Document, 'fonts'>>).fonts?.ready;
  const address = publicAddressOf(source, { section });
  const words = { ...readChart(figure), credit: source.credit, site: source.site, address };
  const code = shape === 'tall' && address ? buildQrCode(address) : undefined;
  const files = await rasterize(composePicture(words, resolveDrawings(figure), readLook(), shape, code));
  return { ...files, shape, alt: [words.title, words.summary, words.note, words.credit].filter(Boolean).join('。') };
}
