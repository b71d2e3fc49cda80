import { render } from 'preact';
import type { Card } from '../../core/paper';
import rules from '../panel/framed.css?inline';
import { Panel } from '../panel/Panel';
import css from '../panel/panel.css?inline';
import type { SampleSlice } from './state';

type Presses = Pick<SampleSlice, 'onCopy' | 'onRead' | 'onBookmark'>;

/** How long "copied" stands, in milliseconds. */
const COPIED_MS = 2000;

/** Draws a panel into a shadow root of the host, as it is drawn on arXiv, and hears its presses → what ends that. */
export function openSample(host: HTMLElement, card: Card, presses: Presses): () => void {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = css + rules;
  const frame = document.createElement('div');
  frame.className = 'frame';
  root.replaceChildren(style, frame);
  render(<Panel card={card} names={{}} />, frame);
  const all = (selector: string) => [...frame.querySelectorAll<HTMLElement>(selector)];

  const fold = (button: HTMLElement) => {
    const isOpen = button.getAttribute('aria-expanded') !== 'true';
    for (const each of all('.sections, footer')) each.hidden = !isOpen;
    button.setAttribute('aria-expanded', `${isOpen}`);
    saySwitched(button, isOpen);
  };
  const copy = async (button: HTMLElement) => {
    await presses.onCopy();
    saySwitched(button, true);
    setTimeout(() => saySwitched(button, false), COPIED_MS);
  };
  const bookmark = async (button: HTMLElement) => {
    const on = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', `${await presses.onBookmark(on)}`);
  };
  const fail = () => {
    for (const each of all('.notice')) each.textContent = each.dataset.failed ?? '';
  };
  const hear = ({ target }: Event) => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-press]');
    if (!button) return;
    const { press } = button.dataset;
    if (press === 'fold') fold(button);
    else if (press === 'read') presses.onRead();
    else if (press === 'copy') copy(button).catch(fail);
    else if (press === 'bookmark') bookmark(button).catch(fail);
  };
  frame.addEventListener('click', hear);
  return () => {
    frame.removeEventListener('click', hear);
    render(null, frame);
  };
}

/** A button has the words for both of its states. */
function saySwitched(button: HTMLElement, isOn: boolean): void {
  button.textContent = button.dataset[isOn ? 'on' : 'off'] ?? '';
}
