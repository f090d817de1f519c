interface ReadAloudButtonProps {
  /** Id of the element whose marked words are read. */
  scope: string;
  /** Id of the element within it to begin at. */
  from?: string;
  label: string;
  /** What is read, for those who hear the button out of its place. */
  title: string;
  className?: string;
}

/** Starts a reading, and while it runs, ends it (components/behaviours/read-aloud.ts): what it says then stands in it too. */
export function ReadAloudButton({ scope, from, label, title, className = '' }: ReadAloudButtonProps) {
  return (
    <button type="button" className={`read-aloud-button needs-script no-print ${className}`} data-press="read" data-scope={scope} data-from={from} data-title={title}>
      <svg aria-hidden="true" focusable="false" viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" strokeWidth="1.8" className="not-reading">
        <path d="M3 7.5v5h3.2L11 16.5v-13L6.2 7.5zM14 7a4.2 4.2 0 0 1 0 6M16.2 4.6a7.6 7.6 0 0 1 0 10.8" strokeLinejoin="round" strokeLinecap="round" />
      </svg>
      <span className="not-reading">{label}</span>
      <span className="only-reading">停止朗读</span>
      <span className="visually-hidden">（{title}）</span>
    </button>
  );
}
