import { setTimeout as soon } from 'node:timers/promises';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** Puts a view into the page, all effects run; the same call again renders into the same place. */
export async function mount(view: ComponentChild): Promise<HTMLElement> {
  let root = document.getElementById('root');
  if (!root) {
    root = document.createElement('div');
    root.id = 'root';
    document.body.append(root);
  }
  const place = root;
  await act(() => render(view, place));
  return place;
}

export function unmount(): void {
  const root = document.getElementById('root');
  if (root) render(null, root);
  root?.remove();
}

export async function press(key: string, init: KeyboardEventInit = {}): Promise<void> {
  const on = document.activeElement ?? document.body;
  await act(() => {
    on.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }),
    );
  });
}

export async function click(element: Element | null | undefined, init: MouseEventInit = {}) {
  const type = init.button ? 'auxclick' : 'click';
  const event = new MouseEvent(type, { bubbles: true, cancelable: true, ...init });
  await act(async () => {
    element?.dispatchEvent(event);
    // What the press began has its say: a promise may be refused only some ticks later.
    await soon();
  });
  return event;
}

/** The button with this text or label. */
export function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find(
    (each) => each.textContent === name || each.getAttribute('aria-label') === name,
  );
  if (!found) throw new Error(`no button says ${name}`);
  return found;
}

/** Writes into a field, or chooses; `event` is what the field hears. */
export async function type(
  into: HTMLInputElement | HTMLSelectElement,
  value: string,
  event = 'input',
) {
  await act(() => {
    into.value = value;
    into.dispatchEvent(new Event(event, { bubbles: true }));
  });
}
