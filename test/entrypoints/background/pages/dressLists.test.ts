import { afterEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { speak } from '../../../../components/words/language';
import { LIST_LOOK, LIST_STYLE } from '../../../../core/covered';
import { mayHave, mayStand } from '../../../../core/frame';
import { writeSettings } from '../../../../core/settings';
import { dressLists } from '../../../../entrypoints/background/pages/dressLists';
import { useBrowser } from '../../../browser';

useBrowser();
afterEach(() => {
  speak('ko');
  vi.restoreAllMocks();
});

/** Every element of what is stored, each with its attributes. */
function list(frame: unknown): readonly (readonly [string, Record<string, string>])[] {
  if (!Array.isArray(frame)) return [];
  const [name, attributes, ...children] = frame;
  return [[name, attributes], ...children.flatMap(list)];
}
const read = async () =>
  (await browser.storage.local.get([LIST_LOOK, LIST_STYLE])) as Record<string, string>;

it('is written once, and anew in another language', async () => {
  await dressLists();
  const korean = await read();
  const set = vi.spyOn(browser.storage.local, 'set');
  await dressLists();
  expect(set).not.toHaveBeenCalled();
  await writeSettings({ language: 'en' });
  await dressLists();
  const english = await read();
  expect(english[LIST_LOOK]).toContain('Has a summary · unread');
  expect(english[LIST_LOOK]).not.toBe(korean[LIST_LOOK]);
  expect(english[LIST_STYLE]).toBe(korean[LIST_STYLE]);
});

it('is made of what a page draws, with the words of every state', async () => {
  await dressLists();
  const [frame] = JSON.parse((await read())[LIST_LOOK] ?? '');
  const elements = list(frame);
  for (const [name, attributes] of elements) {
    expect(mayStand(name)).toBe(true);
    for (const [attribute, value] of Object.entries(attributes))
      expect(mayHave(name, attribute, value), attribute).toBe(true);
  }
  const mark = elements.find(([, { class: kind }]) => kind === 'mark')?.[1] ?? {};
  const words = ['unread', 'seen', 'read', 'failed', 'reload'].map(
    (state) => mark[`data-${state}`],
  );
  expect(new Set(words).size).toBe(5);
  expect(words.every(Boolean)).toBe(true);
});
