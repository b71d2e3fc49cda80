// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { isNextKey } from '../../../../entrypoints/listing.content/presses/isNextKey';

afterEach(() => document.body.replaceChildren());

/** Is a key that is pressed on an element the one that leads on? */
function press(init: KeyboardEventInit, html = '<p id="on"></p>'): boolean {
  document.body.innerHTML = html;
  let isNext = false;
  const hear = (event: Event) => {
    isNext = isNextKey(event as KeyboardEvent);
  };
  document.addEventListener('keydown', hear, true);
  const on = document.getElementById('on') ?? document.body;
  (on.shadowRoot?.firstElementChild ?? on).dispatchEvent(
    new KeyboardEvent('keydown', { bubbles: true, composed: true, ...init }),
  );
  document.removeEventListener('keydown', hear, true);
  return isNext;
}
const r = { key: 'r', code: 'KeyR' };

it.each([
  ['r', r],
  ['R, as with Caps Lock', { key: 'R', code: 'KeyR' }],
  ['what a Korean keyboard writes in its place', { key: 'ㄱ', code: 'KeyR' }],
  ['a key of which the browser tells nothing else', { key: 'Process', code: 'KeyR' }],
  ['r of another keyboard, by what it writes', { key: 'r', code: 'KeyO' }],
])('is %s', (_what, init) => {
  expect(press(init)).toBe(true);
});

it.each([
  ['another letter in its place', { key: 'p', code: 'KeyR' }],
  ['with Ctrl', { ...r, ctrlKey: true }],
  ['with Cmd', { ...r, metaKey: true }],
  ['with Alt', { ...r, altKey: true }],
  ['with Shift', { ...r, shiftKey: true }],
  ['while a syllable is composed', { ...r, isComposing: true }],
])('is not %s', (_what, init) => {
  expect(press(init)).toBe(false);
});

it.each([
  '<input id="on">',
  '<input type="checkbox" id="on">',
  '<textarea id="on"></textarea>',
  '<select id="on"><option>r</option></select>',
  '<div role="textbox"><span id="on"></span></div>',
  '<div role="combobox" id="on"></div>',
  '<dialog open><p id="on"></p></dialog>',
  '<div role="dialog"><button id="on"></button></div>',
  '<div aria-modal="true"><button id="on"></button></div>',
])('is not one within %s', (html) => {
  expect(press(r, html)).toBe(false);
});
