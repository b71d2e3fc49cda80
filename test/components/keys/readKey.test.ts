// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { readKey } from '../../../components/keys/readKey';

afterEach(() => document.body.replaceChildren());

const press = (init: KeyboardEventInit, on: Element = document.body) => {
  let read: string | undefined;
  const hear = (event: KeyboardEvent) => {
    read = readKey(event);
  };
  document.addEventListener('keydown', hear);
  on.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
  document.removeEventListener('keydown', hear);
  return read;
};

describe('the key that a page listens for', () => {
  it.each([
    ['j', 'KeyJ', 'j'],
    ['ㅓ', 'KeyJ', 'j'],
    ['ㄷ', 'KeyE', 'e'],
    ['Process', 'KeyO', 'o'],
    ['J', 'KeyJ', 'j'],
    // On a keyboard with other places it is the letter that counts.
    ['e', 'KeyD', 'e'],
    ['ArrowDown', 'ArrowDown', 'ArrowDown'],
    ['Enter', 'Enter', 'Enter'],
  ])('of %s at %s is %s', (key, code, read) => {
    expect(press({ key, code })).toBe(read);
  });

  it('is ? wherever the keyboard has it', () => {
    expect(press({ key: '?', code: 'Minus', shiftKey: true })).toBe('?');
    expect(press({ key: '?', code: 'Slash', shiftKey: true })).toBe('?');
  });

  it.each([
    { ctrlKey: true },
    { metaKey: true },
    { altKey: true },
    { isComposing: true },
    { shiftKey: true },
  ])('is none with %j', (init) => {
    expect(press({ key: 'e', code: 'KeyE', ...init })).toBeUndefined();
  });

  it.each(['input', 'select', 'textarea'])('is the field’s own in %s', (name) => {
    const field = document.createElement(name);
    document.body.append(field);
    expect(press({ key: 'j', code: 'KeyJ' }, field)).toBeUndefined();
  });

  it('is heard on a box that is ticked, which takes no letters', () => {
    const box = document.createElement('input');
    box.type = 'checkbox';
    document.body.append(box);
    expect(press({ key: 'j', code: 'KeyJ' }, box)).toBe('j');
  });
});
