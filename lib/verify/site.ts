import type { Report, Site } from '../../data/schema';
import { type Fault, faultAt, type LoadedFile, meantName } from '../load';

/** Checks that site.json says which report is the home page: one that there is, or a district that has one. Reports of one district need no saying. */
export function verifySite(site: LoadedFile<Site>, reports: readonly Report[]): Fault[] {
  if (reports.length === 0) return [];
  const { home, homeDistrict } = site.value;
  const districts = [...new Set(reports.map(({ district }) => district.name))];
  const chosen = reports.find(({ id }) => id === home);
  if (home === undefined && homeDistrict === undefined && districts.length > 1) {
    return [faultAt(site, '', `报告不止一个地区（${districts.join('、')}），没有写首页是哪一个`, `加上一行 "homeDistrict": "${districts[0] ?? ''}"（首页就是这个地区最新的报告），或用 home 写明一份报告的 id`)];
  }
  if (home !== undefined && !chosen) {
    return [faultAt(site, 'home', `没有编号是「${home}」的报告`, `改成已有报告的 id：${reports.map(({ id }) => id).join('、')}${meantName(home, reports.map(({ id }) => id))}`)];
  }
  if (homeDistrict !== undefined && !districts.includes(homeDistrict)) {
    return [faultAt(site, 'homeDistrict', `没有「${homeDistrict}」的报告`, `照抄 report.json 里 district 的 name：${districts.join('、')}`)];
  }
  if (homeDistrict !== undefined && chosen && chosen.district.name !== homeDistrict) {
    return [faultAt(site, 'home', `报告「${chosen.id}」是${chosen.district.name}的，homeDistrict 写的是「${homeDistrict}」`, '改成同一个地区；两样只写一样也可以')];
  }
  return [];
}
