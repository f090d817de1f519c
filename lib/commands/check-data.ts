import { formatFault, readReports } from '../load';
import { DATA_FOLDER } from '../reports';
import { verifyData } from '../verify';
import type { TracedReport, Verdict } from '../verify/traced';

const OUTCOME_NAMES = { consistent: '一致', gap: '有差额（已说明）', unverifiable: '无法核对' } satisfies Record<Verdict['outcome'], string>;

/** Checks a data folder and prints what it found; exits with 1 where there is any fault. */
function checkData(dataFolder: string): void {
  const data = readReports(dataFolder);
  const { traced, faults } = verifyData(data);
  if (faults.length > 0) {
    console.log(faults.map(formatFault).join('\n\n'));
    console.log(`\n共 ${faults.length} 处问题。`);
    if (data.faults.length > 0) console.log('有文件没有读成，要靠它们的核对还没有做：改好后请再运行一次，可能还会有别的问题。');
    process.exitCode = 1;
    return;
  }
  console.log(traced.map(describeReport).join('\n'));
}

function describeReport({ loaded, figures, accounts, verdicts }: TracedReport): string {
  const observations = loaded.sections.flatMap(({ value }) => value.observations).length;
  const outcomes = Object.entries(OUTCOME_NAMES).map(([outcome, name]) => `${name} ${verdicts.filter((verdict) => verdict.outcome === outcome).length}`);
  return [
    `${loaded.report.value.id}：数据 ${figures.size} 条`,
    // A number without a place in the data is a fault: where there is none, all have one.
    `原文中的数 ${accounts.length}/${accounts.length} 个有归属`,
    `核对 ${verdicts.length} 项（${outcomes.join('、')}）`,
    `说明 ${observations} 条。没有问题。`,
  ].join('；');
}

checkData(process.argv[2] ?? DATA_FOLDER);
