import { hostPath } from '../../lib/page/address';
import type { BookletModel } from '../../lib/page/booklet';
import { BOOKLET_WORDS, describeTrust, notesHint } from '../../lib/page/booklet-words';
import { pathOf } from '../../lib/page/pages';
import { NotesList } from '../notes';
import { sourceAnchor, type HrefOf } from '../value';
import { Part } from './part';

/** How the numbers were checked, and 说明 of all sections: what holds for several of them once, then each section's own. */
export function Appendix({ booklet: { id, audit, sections, notes } }: { booklet: BookletModel }) {
  return (
    <section id="booklet-notes" aria-labelledby="booklet-notes-title" className="booklet-section">
      <header className="booklet-head">
        <h2 id="booklet-notes-title" className="booklet-heading">{BOOKLET_WORDS.appendix}</h2>
      </header>
      <div className="booklet-columns booklet-notes">
        <Part id="booklet-trust" title={BOOKLET_WORDS.trust}><Trust id={id} audit={audit} /></Part>
        <Part id="booklet-common-notes" title={BOOKLET_WORDS.common} hint={BOOKLET_WORDS.commonHint}><NotesList notes={notes} level={4} hrefOf={hrefOf} /></Part>
        {sections.map((section) => (
          <Part key={section.panel.id} id={`${section.panel.id}-notes`} title={section.panel.heading} hint={notesHint(section)}><NotesList notes={section.notes} level={4} hrefOf={hrefOf} /></Part>
        ))}
      </div>
    </section>
  );
}

const hrefOf: HrefOf = ({ id }) => `#${sourceAnchor(id)}`;

/** How the numbers were checked, in numbers. */
function Trust({ id, audit }: { id: string; audit: BookletModel['audit'] }) {
  return <p>{describeTrust(audit)}<a href={hostPath(pathOf(id, 'check'))}>核对清单</a>。</p>;
}
