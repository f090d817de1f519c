import { hostPath } from '../../lib/page/address';
import { LONGEST_QUERY } from '../search-field';

/** The search's field in every page's head. It leads to the search's page, where the words are looked for. */
export function SearchBox() {
  return (
    <form role="search" aria-label="全站搜索" action={hostPath('/search/')} className="search-box needs-script">
      <input name="q" type="search" aria-label="搜索数字、图、章节和原文" placeholder="搜数字、原文" autoComplete="off" maxLength={LONGEST_QUERY} className="field" />
      <button type="submit" className="search-box-button">搜索</button>
    </form>
  );
}
