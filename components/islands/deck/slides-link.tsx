import type { SlidesFile } from '../../../lib/page/slides/deck';

/** The presentation as a file, for those who show it from their own machine. */
export function SlidesLink({ file: { href, name, words } }: { file: SlidesFile }) {
  const [before = '', inside = ''] = words.split(/(?=（)/);
  return <a href={href} download={name} className="present-file">{before}<span className="whitespace-nowrap">{inside}</span></a>;
}
