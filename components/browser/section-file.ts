import type { SectionFile } from '../../lib/page/section-file';

const files = new Map<string, Promise<SectionFile>>();

/**
 * What scripts need of the section that an element stands in: of the file that `data-file` around it names. One request for a page.
 * @throws where it cannot be had; a later call tries again.
 */
export function readSectionFile(element: Element): Promise<SectionFile> {
  const address = element.closest<HTMLElement>('[data-file]')?.dataset.file ?? '';
  const known = files.get(address);
  if (known) return known;
  const file = request(address).catch(() => request(address));
  files.set(address, file);
  file.catch(() => files.delete(address));
  return file;
}

async function request(address: string): Promise<SectionFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return (await response.json()) as SectionFile;
}
