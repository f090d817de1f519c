import type { Picture } from '../../../lib/picture/picture';

/** A picture as files; `png` is missing where the browser would not make one. */
export interface PictureFiles {
  svg: Blob;
  png?: Blob;
  /** For an `<img>`: as data, which also apps can save that know nothing of a page's own blobs. */
  shown: string;
}

/** Draws a composed picture. Whatever the canvas refuses, the SVG itself is there. */
export async function rasterize({ svg, width, height }: Picture): Promise<PictureFiles> {
  const vector = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  const files = { svg: new Blob([svg], { type: 'image/svg+xml' }), shown: vector };
  try {
    const png = await toPng(vector, width, height);
    return { ...files, png, shown: await readAsData(png) };
  } catch {
    return files;
  }
}

async function toPng(source: string, width: number, height: number): Promise<Blob> {
  const image = await load(source);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

function load(source: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('no image'));
    image.src = source;
  });
}

function readAsData(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(blob);
  });
}
