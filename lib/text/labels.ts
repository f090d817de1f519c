import type { ExclusionKind, Observation } from '../../data/schema';
import type { Verdict } from '../verify/traced';

/** What came of a check. */
export const OUTCOME_LABELS: Record<Verdict['outcome'], string> = {
  consistent: '一致',
  gap: '有差额（报告未说明）',
  unverifiable: '无法核对',
};

/** What a reader is told to be careful about. */
export const OBSERVATION_LABELS: Record<Observation['kind'], string> = {
  inconsistency: '前后不一',
  ambiguity: '表述不明',
  repeat: '重复出现',
  scope: '范围说明',
  omission: '未见说明',
  wording: '用词差异',
};

/** Why a number word of the text is not a figure. */
export const EXCLUSION_LABELS: Record<ExclusionKind, string> = {
  numbering: '序号',
  'document-number': '文号',
  date: '日期',
  name: '名称',
  word: '词语',
  page: '网页信息',
  meeting: '会议次序',
};

/** Titles of the kinds of notes under 说明. */
export const NOTE_TITLES = {
  qualifiers: '“约、余、以上、内”是什么意思',
  checks: '勾稽核对',
  observations: '阅读提示',
  unsaid: '报告没有说的',
  remarks: '数字的范围',
  definitions: '指标是什么意思',
  restorations: '本站所据文本的缺损',
} as const;
