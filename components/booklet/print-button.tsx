'use client';

/** Opens the browser's own dialog for printing. */
export function PrintButton() {
  return <button type="button" className="button needs-script" onClick={() => window.print()}>打印</button>;
}
