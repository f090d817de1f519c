/** Opens the browser's own dialog for printing (components/behaviours/print.ts). */
export function PrintButton() {
  return <button type="button" className="button needs-script" data-press="print">打印</button>;
}
