import { drawFrame } from '../../../components/frame/drawFrame';
import { putRules } from '../../../components/frame/putRules';
import css from '../../../components/panel/panel.css?inline';

/** Yoyak's own panel with nothing behind it: empty, until a frame fills it. */
export function createHost(): HTMLElement {
  const host = document.createElement('yoyak-panel');
  host.lang = 'ko';
  host.attachShadow({ mode: 'open' });
  return host;
}

export function fillHost(host: HTMLElement, frame: unknown): void {
  const style = document.createElement('style');
  style.textContent = css;
  const root = document.createElement('div');
  root.className = 'frame';
  root.append(drawFrame(frame));
  putRules(root);
  host.shadowRoot?.append(style, root);
}
