// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { rememberPresses } from '../../../entrypoints/lastShown/presses';

afterEach(() => document.body.replaceChildren());

/** What a reader does: an event that no script made. */
function press(target: EventTarget, event: Event): void {
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
}

function put(words: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.append(words);
  document.body.append(button);
  return button;
}

describe('a page that cannot hear yet', () => {
  it('is pressed again once it can, in the same order', () => {
    const heard: string[] = [];
    const [star, row] = [put('북마크'), put('논문')];
    const pressAgain = rememberPresses();
    press(row, new MouseEvent('click', { bubbles: true, ctrlKey: true }));
    press(document.body, new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
    row.addEventListener('click', (event) => heard.push(`논문 ${event.ctrlKey}`));
    star.addEventListener('click', () => heard.push('북마크'));
    const hear = (event: KeyboardEvent) => heard.push(event.key);
    document.addEventListener('keydown', hear);
    pressAgain();
    document.removeEventListener('keydown', hear);
    expect(heard).toEqual(['논문 true', 'j']);
  });

  it.each([
    ['says something else by then', (row: HTMLElement) => row.replaceChildren('다른 논문')],
    ['has gone by then', (row: HTMLElement) => row.remove()],
  ])('is not pressed where what was pressed %s', (_what, change) => {
    let heard = 0;
    const row = put('논문');
    const pressAgain = rememberPresses();
    press(row, new MouseEvent('click', { bubbles: true }));
    row.addEventListener('click', () => {
      heard += 1;
    });
    change(row);
    pressAgain();
    expect(heard).toBe(0);
  });

  it('hears nothing that a script does, and nothing afterwards', () => {
    let heard = 0;
    const row = put('논문');
    const pressAgain = rememberPresses();
    row.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    pressAgain();
    press(row, new MouseEvent('click', { bubbles: true }));
    row.addEventListener('click', () => {
      heard += 1;
    });
    pressAgain();
    expect(heard).toBe(0);
  });
});
