'use client';

import { useRef } from 'react';
import { endReading, requestReading, useReading } from './requests';

interface ReadAloudButtonProps {
  /** Id of the element whose marked words are read. */
  scope: string;
  /** Id of the element within it to begin at. */
  from?: string;
  label: string;
  /** What is read, for those who hear the button out of its place. */
  title: string;
}

/** Starts a reading, and while it runs, ends it. */
export function ReadAloudButton({ scope, from, label, title }: ReadAloudButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const reading = useReading();
  const isRead = reading?.scope === scope && reading.from === from;
  const press = () => {
    if (isRead) endReading();
    else if (button.current) requestReading({ scope, from, title, button: button.current });
  };
  return (
    <button type="button" ref={button} className="read-aloud-button needs-script no-print" onClick={press}>
      <svg aria-hidden="true" focusable="false" viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" strokeWidth="1.8">
        {isRead ? <path d="M5 5h10v10H5z" fill="currentColor" /> : <path d="M3 7.5v5h3.2L11 16.5v-13L6.2 7.5zM14 7a4.2 4.2 0 0 1 0 6M16.2 4.6a7.6 7.6 0 0 1 0 10.8" strokeLinejoin="round" strokeLinecap="round" />}
      </svg>
      {isRead ? '停止朗读' : label}
      <span className="visually-hidden">（{title}）</span>
    </button>
  );
}
