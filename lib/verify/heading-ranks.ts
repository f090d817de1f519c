import type { Section } from '../../data/schema';
import { type Fault, faultAt, type LoadedFile } from '../load';
import type { PlacedHeading } from './headings';
import { headingOf, isItem, styleOf } from './ordinals';

/** A section is told with the heading over it, as its neighbours of the same style are, and is of another style than that heading. */
export function checkRanks(sections: readonly LoadedFile<Section>[]): Fault[] {
  const styleIn = (words: { ordinal?: string } | undefined) => (words?.ordinal === undefined ? undefined : styleOf(words.ordinal)?.name);
  return sections.flatMap((file, index) => {
    const { value } = file;
    const above = sections[index - 1]?.value;
    const style = styleIn(value);
    if (value.under && style !== undefined && style === styleIn(value.under)) {
      return [faultAt(file, 'under', `「${headingOf(value)}」和它上面的「${headingOf(value.under)}」序号同级`, '同级的标题不在它之下：删去 under')];
    }
    if (value.under || !above?.under || style === undefined || style !== styleIn(above)) return [];
    return [faultAt(file, 'ordinal', `「${headingOf(value)}」没有写 under，同级的前一节在「${headingOf(above.under)}」之下`, '加上一样的 under')];
  });
}

/** A heading with nothing under it, not even another heading, is a slip of the one who entered it or a loss of the text. */
export function findEmpty(found: readonly PlacedHeading[], text: string): Fault[] {
  const depth = { summary: 0, section: 1, subsection: 2 };
  return found.flatMap(({ declared, end }, index) => {
    const following = found[index + 1];
    // An item may be no more than its own words: 一是加强领导;二是….
    if (isItem(declared.heading.ordinal ?? '')) return [];
    if (following && depth[following.declared.rank] > depth[declared.rank]) return [];
    if (text.slice(end, following?.start ?? text.length).trim() !== '') return [];
    return [faultAt(declared.file, declared.path, `「${headingOf(declared.heading)}」下面没有正文`, '核对原文是否漏存了这一部分；原文有正文的，看后面的标题是不是写错了')];
  });
}
