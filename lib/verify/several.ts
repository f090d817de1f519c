import { type Fault, faultAt, type LoadedReport } from '../load';
import { isSamePeriod } from './dates';
import { foldWidth } from './fold';
import { periodOf } from './report-period';

/** What can only be seen of all reports together: one entered twice, one place under two names, two places under one. */
export function verifySeveral(reports: readonly LoadedReport[]): Fault[] {
  const known = reports.map((loaded) => ({ loaded, words: loaded.text.replace(/\s/g, '') }));
  return known.flatMap(({ loaded, words }, index) => {
    const before = known.slice(0, index);
    const copied = before.find((other) => other.words === words)?.loaded ?? before.find((other) => isSameReport(other.loaded, loaded))?.loaded;
    return [...(copied ? [enteredTwice(loaded, copied)] : []), ...checkDistrict(loaded, before.map((other) => other.loaded))];
  });
}

function enteredTwice({ report }: LoadedReport, copied: LoadedReport): Fault {
  const id = copied.report.value.id;
  return faultAt(report, 'id', `这份报告和「${id}」是同一份：原文，或标题、地区和年度，都一样`, '一份报告只录一次：删去多余的文件夹；复制来改的，换上它自己的原文、标题和年度');
}

function isSameReport({ report: { value: a } }: LoadedReport, { report: { value: b } }: LoadedReport): boolean {
  return a.title === b.title && a.district.name === b.district.name && a.publisher === b.publisher && isSamePeriod(periodOf(a), periodOf(b));
}

type District = LoadedReport['report']['value']['district'];

function checkDistrict({ report }: LoadedReport, before: readonly LoadedReport[]): Fault[] {
  const own = report.value.district;
  const others = before.map((other) => other.report.value).filter(({ district }) => isAlike(own, district));
  const other = others.find(({ district }) => district.name !== own.name || district.short !== own.short || isApart(own, district));
  if (!other) return [];
  const { name, short } = other.district;
  if (name === own.name && isApart(own, other.district)) {
    return [faultAt(report, 'district.name', `和「${other.id}」的地区同名，却不是一个地方：「${name}」`, '两处的 name 都写成带上级的全称；是一个地方的，kind、within 改成一样')];
  }
  const field = name === own.name ? 'short' : 'name';
  const [written, first] = field === 'name' ? [own.name, name] : [own.short, short];
  return [faultAt(report, `district.${field}`, `同一个地区有两种写法：这里是「${written}」，「${other.id}」里是「${first}」`, '改成一种写法，原文没有这种写法的写进 given；确是两个地方的，用 within 写明各属哪里，或用 kind 写明各是什么')];
}

/** Names that differ only in what stands before them or after, or have one short form. */
function isAlike(a: District, b: District): boolean {
  const [one, other] = [bare(a.name), bare(b.name)];
  if (one === other) return true;
  return !isApart(a, b) && (one.endsWith(other) || other.endsWith(one) || bare(a.short) === bare(b.short));
}

/** Whether both say what they are, or where, and do not say the same. */
function isApart(a: District, b: District): boolean {
  return (a.kind !== undefined && b.kind !== undefined && a.kind !== b.kind) || (a.within !== undefined && b.within !== undefined && a.within !== b.within);
}

function bare(name: string): string {
  return foldWidth(name).replace(/\s/g, '').replace(/(?:人民)?政府$/, '');
}
