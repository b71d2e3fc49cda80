import { render } from 'preact';
import { Panel, type PanelState } from '../../components/panel/Panel';
import css from '../../components/panel/panel.css?inline';
import { say } from '../../components/say';
import { createEvents } from './createEvents';

export type PanelHandle = {
  readonly host: HTMLElement;
  readonly update: (change: Partial<PanelState>) => void;
};

/** The panel with its first content, not yet in the page. */
export function createPanel(first: PanelState): PanelHandle {
  const host = document.createElement('yoyak-panel');
  host.lang = 'ko';
  const style = document.createElement('style');
  style.textContent = css;
  // Preact has a root of its own: Dark Reader adds sheets beside it.
  const root = document.createElement('div');
  root.className = 'frame';
  host.attachShadow({ mode: 'open' }).append(style, root);
  // Only the reader follows a link: the page has no press of its own.
  root.addEventListener('click', (press) => press.isTrusted || press.preventDefault());

  let state = first;
  const update = (change: Partial<PanelState>) => {
    state = { ...state, ...change };
    render(<Panel {...state} {...events} />, root);
  };
  const events = createEvents(() => state, update);
  update({});
  rememberWords();
  return { host, update };
}

/** What a press may have to say after an update of the extension has taken its messages away. */
function rememberWords(): void {
  for (const word of ['reload', 'expand', 'collapse', 'copied', 'copyFailed'] as const) {
    say(`panel.${word}`);
  }
}
