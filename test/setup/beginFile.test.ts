// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beginFile } from './beginFile';
import { noteHeld } from './noteHeld';

it('a file finds none of what another put in the place of an API, however deep', () => {
  const { query } = fakeBrowser.tabs;
  const { addListener } = fakeBrowser.runtime.onMessage;
  const { scripting } = fakeBrowser;
  fakeBrowser.tabs.query = async () => [];
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation(() => undefined);
  Object.assign(fakeBrowser, { scripting: {}, sidePanel: {} });
  Object.assign(fakeBrowser.storage.local, { getKeys: async () => [] });
  beginFile();
  expect(fakeBrowser.tabs.query).toBe(query);
  expect(fakeBrowser.runtime.onMessage.addListener).toBe(addListener);
  expect(fakeBrowser.scripting).toBe(scripting);
  expect(fakeBrowser).not.toHaveProperty('sidePanel');
  expect(fakeBrowser.storage.local).not.toHaveProperty('getKeys');
});

it('nor of what it listened to, stubbed, or gave the page', () => {
  const { scrollIntoView } = HTMLElement.prototype;
  const heard = vi.fn();
  fakeBrowser.runtime.onMessage.addListener(heard);
  vi.stubGlobal('speechSynthesis', {});
  HTMLElement.prototype.scrollIntoView = vi.fn();
  Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
  Object.defineProperty(navigator, 'locks', { value: {}, configurable: true });
  beginFile();
  expect(fakeBrowser.runtime.onMessage.hasListener(heard)).toBe(false);
  expect(globalThis).not.toHaveProperty('speechSynthesis');
  expect(HTMLElement.prototype.scrollIntoView).toBe(scrollIntoView);
  expect(document.readyState).not.toBe('loading');
  expect(Object.hasOwn(navigator, 'locks')).toBe(false);
});

it('what is noted of an object is put back in the object itself, accessors too', () => {
  const inner: Record<string, unknown> = { a: 1 };
  const object = {
    inner,
    get b() {
      return 2;
    },
  };
  const putBack = noteHeld(object);
  Object.assign(inner, { a: 3, c: 4 });
  Object.assign(object, { inner: {} });
  Object.defineProperty(object, 'b', { value: 5 });
  putBack();
  expect(object).toEqual({ inner: { a: 1 }, b: 2 });
  expect(object.inner).toBe(inner);
});
