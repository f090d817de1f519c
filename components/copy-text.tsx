/** A text to take along: it can be selected, and where a script runs also copied with a button (components/behaviours/copy.ts). */
export function CopyText({ text, name }: { text: string; name: string }) {
  return (
    <div data-copy={text}>
      <p className="copy-text">{text}</p>
      <div className="needs-script">
        <p className="mt-2 flex flex-wrap items-center gap-x-4">
          <button type="button" className="button" data-press="copy">复制<span className="visually-hidden">：{name}</span></button>
          <span role="status" />
        </p>
      </div>
    </div>
  );
}
