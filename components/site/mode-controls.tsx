import { ModePanel } from './mode-panel';

/**
 * The way into 长者模式 and the settings, in the same place on every page. Without a script there is nothing to press. The settings
 * are kept in a template until somebody asks for them (components/behaviours/modes.ts).
 * @param props `mute` where nothing can be read aloud.
 */
export function ModeControls({ mute = false }: { mute?: boolean }) {
  return (
    <>
      <div className="mode-entrance needs-script">
        <button type="button" className="mode-button" data-press="elder">
          {/* Stands in the HTML, so that the right words are there before the script is. */}
          <span className="only-elder">退出</span>长者模式
        </button>
        <button type="button" className="mode-button" data-press="mode-panel" aria-expanded="false">无障碍</button>
      </div>
      <template id="mode-template"><ModePanel mute={mute} /></template>
    </>
  );
}
