import type { SearchWords, Vocabulary } from '../../data/schema';
import { type Fault, faultAt, type LoadedFile, meantName } from '../load';

/** Checks the everyday words: each stands once, and what it means can be found. @param texts of all reports. */
export function verifySearchWords(file: LoadedFile<SearchWords>, { indicators }: Vocabulary, texts: readonly string[]): Fault[] {
  const { synonyms, questions, amounts, ways } = file.value;
  const said = [
    ...synonyms.flatMap(({ words }, index) => listed(`synonyms[${index}].words`, words)),
    ...listed('questions', questions),
    ...ways.flatMap(({ words }, index) => listed(`ways[${index}].words`, words)),
  ];
  const means = synonyms.flatMap((synonym, index) => listed(`synonyms[${index}].means`, synonym.means));
  const ids = synonyms.flatMap((synonym, index) => listed(`synonyms[${index}].indicators`, synonym.indicators));
  const stands = (word: string) => texts.some((text) => text.includes(word)) || indicators.some(({ label }) => label.includes(word));
  return [
    ...said.flatMap(({ path, word }, index) =>
      said.findIndex((other) => other.word === word) === index ? [] : [faultAt(file, path, `词语「${word}」写了两次`, '只留一处')],
    ),
    ...synonyms.flatMap((synonym, index) =>
      (synonym.means === undefined) === (synonym.indicators === undefined)
        ? [faultAt(file, `synonyms[${index}]`, 'means 和 indicators 要写一样，只写一样', '删去多的一样，或补上一样')]
        : [],
    ),
    ...means.flatMap(({ path, word }) => (stands(word) ? [] : [faultAt(file, path, `报告和指标里都没有「${word}」`, '改成报告或指标名称里有的词')])),
    ...ids.flatMap(({ path, word }) =>
      indicators.some(({ id }) => id === word) ? [] : [faultAt(file, path, `没有名为「${word}」的指标`, `写 indicators.json 里有的编号${meantName(word, indicators.map(({ id }) => id))}`)],
    ),
    ...listed('amounts', amounts).flatMap(({ path, word }) =>
      questions.includes(word) ? [] : [faultAt(file, path, `「${word}」不在 questions 里`, '在 questions 里加上它，或改正')],
    ),
  ];
}

function listed(path: string, words: readonly string[] = []): { path: string; word: string }[] {
  return words.map((word, index) => ({ path: `${path}[${index}]`, word }));
}
