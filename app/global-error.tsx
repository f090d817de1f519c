'use client';

import { useEffect } from 'react';

/** A page whose scripts failed beyond help is shown again without them: every figure is in its HTML. That page cannot fail so. */
export default function GlobalError() {
  useEffect(() => {
    const plain = new URL(window.location.href);
    if (plain.searchParams.has('plain')) return;
    plain.searchParams.set('plain', '');
    window.location.replace(plain.href);
  }, []);
  return (
    <html lang="zh-CN">
      <body>
        <main>
          <p>本页的脚本出了错。</p>
          <p><a href="?plain">不用脚本查看本页</a></p>
        </main>
      </body>
    </html>
  );
}
