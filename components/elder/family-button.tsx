/** Passes the page on to a relative (components/behaviours/family.ts). */
export function FamilyButton() {
  return <button type="button" className="tool only-elder needs-script no-print" data-press="family">发给家人</button>;
}
