import { buildQrCode } from '../../../lib/view/qr';

const SVG = 'http://www.w3.org/2000/svg';

/** The QR code of an address. */
export function drawQrCode(address: string): Element {
  const { size, path } = buildQrCode(address);
  const code = make('svg', { class: 'slide-qr', role: 'img', 'aria-label': `二维码：${address}`, viewBox: `0 0 ${size} ${size}`, 'shape-rendering': 'crispEdges' });
  code.append(make('rect', { width: String(size), height: String(size), fill: '#ffffff' }), make('path', { d: path, fill: '#000000' }));
  return code;
}

function make(name: string, attributes: Record<string, string>): Element {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
