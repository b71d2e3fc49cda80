import { drawFrame } from '../../../components/frame/drawFrame';
import css from '../../../entrypoints/html.content/bar.css?inline';
import { createBar } from '../../../entrypoints/html.content/createBar';
import { hasRoom } from '../../../entrypoints/html.content/hasRoom';

/** What Yoyak is compared with on a paper's HTML page: its own bar, put in as its script runs, with nothing to wait for. */
export function putBar(frame: unknown): void {
  const text = document.querySelector('article.ltx_document');
  if (!text) return;
  const panel = document.createElement('div');
  panel.append(drawFrame(frame));
  const bar = createBar(panel, css, () => undefined);
  bar.dataset.place = hasRoom(text) ? 'gap' : 'flow';
  text.prepend(bar);
}
