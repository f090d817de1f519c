import type { Identity } from '../../data/schema';
import { valueOf, type Values, type ValueView } from '../view';

/** Numbers that a check is about, by the part that they play. */
export interface Involved {
  role: string;
  values: ValueView[];
}

/** @returns the numbers of a check; none where it is about words. */
export function listInvolved(identity: Identity, values: Values): Involved[] {
  const part = (role: string, ids: readonly string[]) => ({ role, values: ids.map((id) => valueOf(values, id)) });
  const involved = ((): Involved[] => {
    switch (identity.kind) {
      case 'sum':
        return [part('总数', [identity.total]), part('分项', identity.parts)];
      case 'count':
        return [part('总数', identity.total === undefined ? [] : [identity.total]), ...identity.lists.map((list) => part('逐项', 'figures' in list ? list.figures : []))];
      case 'share':
        return [part('比率', [identity.rate]), part('部分', [identity.part]), part('整体', identity.whole)];
      case 'within':
        return [part('整体', [identity.whole]), part('部分', [identity.part])];
      case 'unverifiable':
        return [part('数字', identity.figures)];
      case 'wording':
        return [];
    }
  })();
  return involved.filter((each) => each.values.length > 0);
}
