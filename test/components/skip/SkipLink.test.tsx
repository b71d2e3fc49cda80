// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Reader } from '../../../components/reader/Reader';
import type { ReaderState } from '../../../components/reader/state';
import { click, mount, unmount } from '../mount';
import { events, show as showOptions } from '../options/samples';
import { makeEvents, paper, row, state } from '../reader/samples';

beforeEach(() => vi.stubGlobal('scrollTo', vi.fn()));
afterEach(() => {
  unmount();
  vi.unstubAllGlobals();
});

/** Presses the link that is the first stop of the page, and gives what has the focus then. */
async function skip(root: Element, acts: { readonly onGo: unknown }): Promise<Element | null> {
  const [first] = root.querySelectorAll<HTMLElement>('a[href], button, input, [tabindex="0"]');
  expect(first?.textContent).toBe('본문으로 건너뛰기');
  expect((await click(first)).defaultPrevented).toBe(true);
  expect(acts.onGo).not.toHaveBeenCalled();
  return document.activeElement;
}

it.each<readonly [string, ReaderState, string]>([
  ['a list', state([row(paper)]), '.list'],
  ['an open paper', state([row(paper)], { address: { paper } }), 'main.paper'],
  ['the queue', state([], { address: { view: 'making' } }), 'main.queueing'],
  ['glossary and trends', state([], { address: { view: 'terms' } }), 'main.terming'],
])('leads past the rail of the reader to %s', async (_, shown, path) => {
  const acts = makeEvents();
  const root = await mount(<Reader state={shown} terms={() => <p />} {...acts} />);
  const reached = await skip(root, acts);
  expect(reached).toBe(root.querySelector(path));
  // It is no stop of Tab's, and takes no focus by a press on it later.
  (reached as HTMLElement).blur();
  expect(reached?.hasAttribute('tabindex')).toBe(false);
});

it('leads past the chapters of the options to the one that is shown', async () => {
  const acts = { ...events(), onGo: vi.fn() };
  const root = await showOptions({ chapter: 'reading' }, acts);
  expect(await skip(root, acts)).toBe(root.querySelector('main'));
});
