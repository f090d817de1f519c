import type { ChartFile, SectionFile } from '../../../lib/page/section-file';
import { composePicture, type Shape } from '../../../lib/picture/picture';
import { buildQrCode } from '../../../lib/view/qr';
import { publicAddressOf } from '../../browser/address';
import { rasterize, type PictureFiles } from './rasterize';
import { readLook, resolveDrawings } from './resolve-drawing';

export interface MadePicture extends PictureFiles {
  alt: string;
  shape: Shape;
}

/**
 * A picture of a chart in the colours that the page has now.
 * @param figure the chart's element, for its drawings; all words come from the section's file.
 *  A code only on the tall one, which goes from telephone to telephone.
 */
export async function makePicture(figure: Element, { source, id: section }: SectionFile, chart: ChartFile, shape: Shape): Promise<MadePicture> {
  // Absent in old browsers, which then draw with the fonts that they have.
  await (document as Partial<Pick<Document, 'fonts'>>).fonts?.ready;
  const address = publicAddressOf(source, { section });
  const words = { ...chart.words, credit: source.credit, site: source.site, address };
  const code = shape === 'tall' && address ? buildQrCode(address) : undefined;
  const files = await rasterize(composePicture(words, resolveDrawings(figure), readLook(), shape, code));
  return { ...files, shape, alt: [words.title, chart.summary, words.note, words.credit].filter(Boolean).join('。') };
}
