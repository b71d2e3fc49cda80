import { drawFrame } from '../../../components/frame/drawFrame';
import { putRules } from '../../../components/frame/putRules';
import css from '../../../components/panel/panel.css?inline';
import { waitForAnchor } from '../../../entrypoints/arxiv.content/page/anchor';

/** What Yoyak is compared with: its own panel, put in as soon as there is a place, with nothing to wait for. */
export function putPanel(frame: unknown): void {
  const host = document.createElement('yoyak-panel');
  host.lang = 'ko';
  const style = document.createElement('style');
  style.textContent = css;
  const root = document.createElement('div');
  root.className = 'frame';
  root.append(drawFrame(frame));
  putRules(root);
  host.attachShadow({ mode: 'open' }).append(style, root);
  void waitForAnchor(document).then((anchor) => anchor?.put(host));
}
