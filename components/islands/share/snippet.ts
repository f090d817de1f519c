import { EMBED_MESSAGE, HIGHEST } from '../../browser/embed-message';

/** Height in px before the frame has told its own, and of one that never does. */
const HEIGHT = 800;

/** A frame of fixed height. @param address of the page to embed. @param title what the frame shows, for those who hear it. */
export function buildPlainSnippet(address: string, title: string): string {
  return `<iframe src="${escapeAttribute(address)}" title="${escapeAttribute(title)}" width="100%" height="${HEIGHT}" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>`;
}

/**
 * A frame that becomes as high as what it shows. The script next to it heeds only this frame, by its window; a sandboxed
 * frame's origin reads "null", one that is not sandboxed has the site's.
 */
export function buildSnippet(address: string, title: string): string {
  return `${buildPlainSnippet(address, title)}
<script>
(function (frame) {
  addEventListener('message', function (event) {
    if (event.source !== frame.contentWindow) return;
    if (event.origin !== 'null' && event.origin !== ${JSON.stringify(new URL(address).origin)}) return;
    var data = event.data;
    if (!data || data.type !== '${EMBED_MESSAGE}' || !(data.height > 0 && data.height <= ${HIGHEST})) return;
    frame.height = Math.ceil(data.height);
  });
})(document.currentScript.previousElementSibling);
</script>`;
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
