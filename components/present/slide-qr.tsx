'use client';

import { useEffect, useState } from 'react';
import type { QrCode } from '../../lib/view/qr';
import { useDeckState } from './deck-context';

/** The QR code of a slide's place on the site, drawn here in the browser; nothing where the site is not open to the public. */
export function SlideQr({ slide, address }: { slide: string; address: string }) {
  const { publicBase, current } = useDeckState();
  const [code, setCode] = useState<QrCode>();
  const target = publicBase === undefined ? undefined : publicBase + address.replace(/#.*$/, '');

  useEffect(() => {
    if (target === undefined || current !== slide) return undefined;
    let wanted = true;
    import('../../lib/view/qr').then(
      ({ buildQrCode }) => {
        if (wanted) setCode(buildQrCode(target));
      },
      // The address in words is still there.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [target, current, slide]);

  if (target === undefined || !code) return null;
  return (
    <svg className="slide-qr" role="img" aria-label={`二维码：${target}`} viewBox={`0 0 ${code.size} ${code.size}`} shapeRendering="crispEdges">
      <rect width={code.size} height={code.size} fill="#ffffff" />
      <path d={code.path} fill="#000000" />
    </svg>
  );
}
