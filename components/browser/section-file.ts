import type { SectionFile } from '../../lib/page/section-file';

const files = new Map<string, Promise<SectionFile>>();

/**
 * What scripts need of the section that an element stands in: of the file that `data-file` around it names. One request for a page.
 * Its numbers are the page's, by the hash beside its name: another version's, or one changed on the way, is refused.
 * @throws where it cannot be had; a later call tries again.
 */
export function readSectionFile(element: Element): Promise<SectionFile> {
  const { file: address = '', hash = '' } = element.closest<HTMLElement>('[data-file]')?.dataset ?? {};
  const known = files.get(address);
  if (known) return known;
  const file = request(address, hash).catch(() => request(address, hash));
  files.set(address, file);
  file.catch(() => files.delete(address));
  return file;
}

async function request(address: string, integrity: string): Promise<SectionFile> {
  const response = await fetch(address, { integrity });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return (await response.json()) as SectionFile;
}
