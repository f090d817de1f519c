import { PARAMETER } from '../../lib/mode';
import { hostPath } from '../../lib/page/address';
import { CONTENTS } from '../../lib/page/contents';
import { pathOf } from '../../lib/page/pages';

/** What is read aloud: an element's marked words, or so many of those for a brief reading as a minute holds. */
export interface Listen {
  scope: string;
  title: string;
  brief?: boolean;
}

/** The handrail of 长者模式, at the foot of the window on every page: but for 听 its links work without a script. */
export function ElderBar({ report, listen }: { report: string; listen?: Listen }) {
  return (
    <nav aria-label="长者模式" className="elder-bar only-elder no-print">
      <a href={`${listen ? '' : hostPath(pathOf(report, 'overview'))}#${CONTENTS}`}>目录</a>
      {listen && <button type="button" className="needs-script" data-press="read" data-scope={listen.scope} data-title={listen.title} data-brief={listen.brief}>听<span className="visually-hidden">：{listen.title}</span></button>}
      <a href="#top">回顶</a>
      <a href={`?${PARAMETER}=elder-off`} data-press="elder-off">退出</a>
    </nav>
  );
}
