import type { ReactNode } from 'react';
import type { Download } from '../../lib/export';
import { countSection, describeFigures } from '../../lib/page/section-counts';
import type { PanelModel } from '../../lib/panel';
import { SectionDownloads } from '../downloads';
import { FigureTable } from '../figure-table';
import { below, type Level } from '../heading';
import { NotesList } from '../notes';
import { Passages } from '../passages';
import type { HrefOf } from '../value';
import { Disclosure } from './disclosure';

interface DisclosuresProps {
  panel: PanelModel;
  report: string;
  level: Level;
  hrefOf: HrefOf;
  downloads: readonly Download[];
}

/** What stands behind a section's charts, always these three in this order. */
export function Disclosures({ panel, report, level, hrefOf, downloads }: DisclosuresProps) {
  const { id, title, table, passages, notes } = panel;
  const { figures, computed, sentences, checks, observations } = countSection(panel);
  const part = (name: 'table' | 'source' | 'notes', word: string, elder: string, hint: string, content: ReactNode) => (
    <Disclosure id={`${id}-${name}`} level={level} head={<Head word={word} elder={elder} hint={hint} />}>
      {content}
    </Disclosure>
  );
  return (
    <div className="disclosures">
      {part('table', '表', '看全部数字', describeFigures({ figures, computed }), (
        <>
          <FigureTable table={table} />
          <SectionDownloads downloads={downloads} section={id} title={title} />
        </>
      ))}
      {part('source', '原文', '看原文', `${sentences}句`, <Passages groups={passages} level={below(level)} report={report} />)}
      {part('notes', '说明', '看说明', joinCounts([checks, '项核对'], [observations, '条提示']) || '口径', <NotesList notes={notes} level={below(level)} hrefOf={hrefOf} />)}
    </div>
  );
}

function joinCounts(...counts: [number, string][]): string {
  return counts.filter(([count]) => count > 0).map(([count, words]) => `${count}${words}`).join(' · ');
}

function Head({ word, elder, hint }: { word: string; elder: string; hint: string }) {
  return (
    <span className="disclosure-words" data-press="disclosure">
      <span className="not-elder">{word}</span>
      <span className="only-elder">{elder}</span>
      <span className="disclosure-hint">{hint}</span>
    </span>
  );
}
