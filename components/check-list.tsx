import type { ReactNode } from 'react';
import { hostPath } from '../lib/page/address';
import type { CheckListModel } from '../lib/page/check-list';
import { pathOf } from '../lib/page/pages';
import { NOTE_TITLES, type CheckNote } from '../lib/text';
import { CheckFigures, Involved } from './check-figures';
import { Corrections } from './corrections';
import { CheckNotes, ObservationNotes, RestorationNotes } from './note-lists';
import { TitleWords } from './title-words';
import { WholeNumbers } from './whole-numbers';

/** 核对清单: every figure, check, observation, restoration and exclusion on one page that can be printed and signed. */
export function CheckList({ model }: { model: CheckListModel }) {
  const { title, audit, sections, restorations, exclusions, corrections, checksums } = model;
  return (
    <main id="main" tabIndex={-1} className="wrap page">
      <h1 className="text-title font-semibold md:text-display"><TitleWords text={`${title}：核对清单`} /></h1>
      <dl className="mt-8 grid grid-cols-2 gap-x-6 gap-y-4 md:grid-cols-3">
        <Count label="统计数字" value={`${audit.figures}个`} />
        <Count label="有交代的数字用语" value={`${audit.tokens}处，全部`} />
        <Count label="核对一致" value={`${audit.consistent}项`} />
        <Count label="对不上（报告未说明）" value={`${audit.gaps}项`} at={audit.gaps > 0 ? 'outcome-gap' : undefined} />
        <Count label="无法核对" value={`${audit.unverifiable}项`} at={audit.unverifiable > 0 ? 'outcome-unverifiable' : undefined} />
        <Count label="阅读提示" value={`${audit.observations}条`} />
      </dl>
      <p className="mt-3 text-small text-muted">以上六个数由本站计算得出。</p>
      <div>
        <Outcome id="outcome-gap" title="对不上的" outcome="gap" sections={sections} />
        <Outcome id="outcome-unverifiable" title="无法核对的" outcome="unverifiable" sections={sections} />
        {sections.map((section) => <SectionCheck key={section.id} section={section} model={model} />)}
        <Chapter title={NOTE_TITLES.restorations}><RestorationNotes restorations={restorations} /></Chapter>
        <Chapter title="不是统计数字的数字用语"><Exclusions exclusions={exclusions} /></Chapter>
        <Chapter title="更正记录"><Corrections corrections={corrections} /></Chapter>
        <Chapter title="校验和（SHA-256）">
          <dl className="mt-4 text-small">
            {checksums.map(({ file, sha256 }) => (
              <div key={file} className="mt-2">
                <dt>{file}</dt>
                <dd className="break-all text-muted">{sha256}</dd>
              </div>
            ))}
          </dl>
        </Chapter>
        <SignOff />
      </div>
    </main>
  );
}

interface OutcomeProps {
  id: string;
  title: string;
  outcome: CheckNote['outcome'];
  sections: CheckListModel['sections'];
}

/** What does not add up, and what cannot be checked, before all else: it is what a reader of this page looks for. */
function Outcome({ id, title, outcome, sections }: OutcomeProps) {
  const found = sections.flatMap(({ id: section, heading, checks }) => checks.filter((check) => check.outcome === outcome).map((check) => ({ section, heading, check })));
  if (found.length === 0) return null;
  return (
    <Chapter id={id} title={title}>
      <ul>
        {found.map(({ section, heading, check: { id: key, label, formula, difference } }) => (
          <li key={key} className="mt-3">
            <a href={`#${section}-check`} className="inline-flex min-h-11 items-center">{heading}</a>
            <p><b>{outcome === 'gap' && '≠ '}<WholeNumbers text={label} /></b>：<WholeNumbers text={formula} />{difference && `，相差${difference}（计算得出）`}</p>
          </li>
        ))}
      </ul>
    </Chapter>
  );
}

function SectionCheck({ section: { id, heading, rows, checks, observations }, model }: { section: CheckListModel['sections'][number]; model: CheckListModel }) {
  return (
    <section aria-labelledby={`${id}-check`} className="mt-14 border-t-4 border-accent pt-6">
      <h2 id={`${id}-check`} className="text-title font-semibold">{heading}</h2>
      {rows.length > 0 ? <CheckFigures heading={heading} rows={rows} links={model.links} /> : <p className="mt-4 text-muted">报告这一节没有给出可以计量的数字。</p>}
      {checks.length > 0 && <Part title="勾稽核对"><CheckNotes checks={checks} detail={({ involved }) => <Involved involved={involved} links={model.links} />} /></Part>}
      {observations.length > 0 && (
        <Part title="阅读提示">
          <ObservationNotes observations={observations} hrefOf={(value) => hostPath(model.links.get(value.id)?.text ?? pathOf(model.id, 'text'))} />
        </Part>
      )}
    </section>
  );
}

/** Number tokens of the text that are no figures, and why not. */
function Exclusions({ exclusions }: { exclusions: CheckListModel['exclusions'] }) {
  return (
    <table className="mt-4 w-full border-collapse text-left text-small">
      <caption className="visually-hidden">原文中不作统计数字的数字用语、出现次数和理由</caption>
      <thead>
        <tr className="border-b-2 border-ink">
          <th scope="col" className="py-2 pr-4">原文</th>
          <th scope="col" className="py-2 pr-4 text-right">次数</th>
          <th scope="col" className="py-2">类别和理由</th>
        </tr>
      </thead>
      <tbody>
        {exclusions.map(({ text, count, kindLabel, reason }) => (
          <tr key={text} className="border-b border-line align-baseline">
            <th scope="row" className="whitespace-pre-line py-1 pr-4 font-normal"><WholeNumbers text={text} /></th>
            <td className="whitespace-nowrap py-1 pr-4 text-right">{count}</td>
            <td className="py-1">{kindLabel}：<span className="text-muted">{reason}</span></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** @param props `at` is the place that lists what is counted. */
function Count({ label, value, at }: { label: string; value: string; at?: string }) {
  return (
    <div className="keep border-t-2 border-accent pt-2">
      <dt>{label}</dt>
      <dd className="text-lead font-semibold">{at ? <a href={`#${at}`} className="inline-flex min-h-11 min-w-11 items-center">{value}</a> : value}</dd>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return <div className="mt-8"><h3 className="text-body font-semibold text-accent">{title}</h3>{children}</div>;
}

function Chapter({ id, title, children }: { id?: string; title: string; children: ReactNode }) {
  return <section id={id} className="mt-14 border-t-4 border-accent pt-6"><h2 className="text-title font-semibold">{title}</h2>{children}</section>;
}

/** Room for names on paper; on a screen it says what it is for. */
function SignOff() {
  return (
    <section aria-labelledby="sign-off" className="keep mt-14 border-t-4 border-accent pt-6">
      <h2 id="sign-off" className="text-title font-semibold">签字</h2>
      <p className="mt-4 text-small text-muted">打印后填写。</p>
      <dl className="mt-6 grid gap-8 md:grid-cols-3">
        {['录入', '复核', '签发'].map((role) => (
          <div key={role}>
            <dt>{role}（姓名、日期）</dt>
            <dd className="mt-12 border-b border-ink"><span className="visually-hidden">留空待填</span></dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
