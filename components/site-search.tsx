import { SearchField } from './search-field';

/** The search's field. What it finds, scripts put beneath it (components/behaviours/search.ts). */
export function SiteSearch() {
  return (
    <div className="needs-script">
      <form role="search" aria-label="全站搜索" className="site-search">
        <SearchField id="search-words" label="词语或数字" />
      </form>
      <p role="status" className="search-status visually-hidden" />
      <div className="search-found" />
    </div>
  );
}
