// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ChapterView } from '../../../../components/options/chapters/ChapterView';
import { CHAPTERS } from '../../../../components/options/chapters/chapters';
import { type ChapterSlice, useChapter } from '../../../../components/options/chapters/useChapter';
import { mount, unmount } from '../../mount';

let slice: ChapterSlice;

function Page({ rows }: { readonly rows: boolean }) {
  slice = useChapter(rows);
  return (
    <>
      {CHAPTERS.map((chapter) => (
        <ChapterView key={chapter} chapter={chapter} shown={slice.shown}>
          {chapter === 'reading' && (
            <div id="set-theme">
              <input type="radio" />
              <input type="radio" checked />
            </div>
          )}
          {chapter === 'subscriptions' && rows && <p id="source-g1">줄</p>}
          {chapter === 'backup' && <h2 id="clear">모두 지우기</h2>}
        </ChapterView>
      ))}
    </>
  );
}

const go = (hash: string) =>
  act(() => {
    location.hash = hash;
    dispatchEvent(new Event('hashchange'));
  });
const shown = () =>
  [...document.querySelectorAll<HTMLElement>('[data-chapter]')]
    .filter(({ hidden }) => !hidden)
    .map(({ dataset }) => dataset.chapter);

beforeEach(() => {
  location.hash = '';
  vi.stubGlobal('scrollTo', vi.fn());
  vi.spyOn(HTMLElement.prototype, 'scrollIntoView').mockReset();
});
afterEach(() => {
  unmount();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('shows the subscriptions where the address names nothing, and takes no focus', async () => {
  await mount(<Page rows />);
  expect(shown()).toEqual(['subscriptions']);
  expect(document.activeElement).toBe(document.body);
});

it('shows the chapter that the address names, at first and later, and comes back', async () => {
  location.hash = '#backup';
  await mount(<Page rows />);
  expect(shown()).toEqual(['backup']);
  await go('#log');
  expect(shown()).toEqual(['log']);
  expect(document.activeElement?.textContent).toBe('기록');
  await go('#backup');
  expect(shown()).toEqual(['backup']);
  await go('');
  expect(shown()).toEqual(['subscriptions']);
});

it('leads to what stands in a chapter, and to what is chosen there', async () => {
  await mount(<Page rows />);
  await go('#set-theme');
  expect(shown()).toEqual(['reading']);
  expect((document.activeElement as HTMLInputElement).checked).toBe(true);
  await go('#clear');
  expect(shown()).toEqual(['backup']);
  expect(document.activeElement?.id).toBe('clear');
});

it('leads to what comes onto the page later', async () => {
  location.hash = '#source-g1';
  await mount(<Page rows={false} />);
  expect(shown()).toEqual(['subscriptions']);
  await mount(<Page rows />);
  expect(document.activeElement?.id).toBe('source-g1');
});

it.each(['#nowhere', '#%E0%A4%A', '#constructor'])('stays where it is for %s', async (hash) => {
  await mount(<Page rows />);
  await go('#log');
  await go(hash);
  expect(shown()).toEqual(['log']);
});

it('goes where it is told, by an address that Back leaves', async () => {
  await mount(<Page rows />);
  await act(() => slice.onGo('import'));
  expect(location.hash).toBe('#import');
});

it('reaches again what the address names already', async () => {
  await mount(<Page rows />);
  await go('#set-theme');
  (document.activeElement as HTMLElement).blur();
  await act(() => slice.onReach('#set-theme'));
  expect(document.activeElement?.parentElement?.id).toBe('set-theme');
  await act(() => slice.onReach('#clear'));
  expect(location.hash).toBe('#clear');
});
