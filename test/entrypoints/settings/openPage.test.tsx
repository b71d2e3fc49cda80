// @vitest-environment happy-dom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { Importer } from '../../../components/options/import/Importer';
import { useImport } from '../../../components/options/import/useImport';
import { Shortcuts } from '../../../components/options/reading/Shortcuts';
import { say } from '../../../components/words/say';
import type { RunProgress } from '../../../core/run';
import { writeSettings } from '../../../core/settings';
import type { SyncOptions } from '../../../core/sync';
import { anew, openPage } from '../../../entrypoints/settings/openPage';
import { useBrowser } from '../../browser';
import { button, click } from '../../components/mount';

useBrowser();

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
});
afterEach(() => {
  const root = document.getElementById('root');
  if (root) render(null, root);
});

const open = (...asked: Parameters<typeof openPage>) => act(() => openPage(...asked));
const see = (text: string) =>
  vi.waitFor(async () => {
    await act(() => undefined);
    expect(document.body.textContent).toContain(text);
  });

let importing: SyncOptions;
const never = () => new Promise<never>(() => {});
function Importing() {
  const slice = useImport({
    collectDropped: never,
    collectPicked: never,
    look: never,
    importFiles: never,
    importShipped: (options) => {
      importing = options;
      return never();
    },
    undo: never,
    refresh: never,
    onLink: never,
    onBackup: never,
  });
  const log = { runs: [], reverting: undefined } as never;
  return <Importer importing={slice} log={log} onCopy={async () => {}} />;
}

it('goes on with what it shows of a work, in other words', async () => {
  await open(Importing, () => say('options.title'));
  await click(button('기본 다이제스트 다시 가져오기'));
  const progress: RunProgress = { cause: 'bundled', parts: [{ fetched: 5, due: 12 }] } as never;
  await act(() => importing.onProgress?.(progress));
  await see('5 / 12');
  await writeSettings({ language: 'en' });
  await see('Restore the bundled digests');
  await see('5 / 12');
  expect(document.title).toBe('Yoyak options');
  await click(button('Stop'));
  expect(importing.signal?.aborted).toBe(true);
});

it('says of what it holds in the words of now, and keeps what was typed', async () => {
  function Page() {
    const [shortcuts] = useState([
      { name: 'bookmark', description: '', keys: 'Alt+B' },
      { name: 'later', description: 'Read later', keys: '' },
    ]);
    return (
      <>
        <input />
        <Shortcuts shortcuts={shortcuts} where="page" onOpen={() => {}} />
      </>
    );
  }
  await open(Page);
  const field = document.querySelector('input');
  if (field) field.value = 'https://';
  await see('북마크 Alt+B');
  await see('Read later');
  await writeSettings({ language: 'en' });
  await see('Bookmark Alt+B');
  expect(document.querySelector('input')?.value).toBe('https://');
});

it('begins anew where a page keeps words', async () => {
  const Page = anew(() => {
    const [words] = useState(() => say('reader.undo'));
    return <p>{words}</p>;
  });
  await open(Page);
  await see('되돌리기');
  await writeSettings({ theme: 'dark' });
  await vi.waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'));
  await writeSettings({ language: 'en' });
  await see('Undo');
});

it('is there in the browser’s words though the storage stays silent, and in the reader’s once it speaks', async () => {
  let answer: (stored: Record<string, unknown>) => void = () => undefined;
  const get = vi.spyOn(browser.storage.local, 'get').mockImplementation(
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  vi.useFakeTimers();
  try {
    const opened = openPage(() => <p>{say('options.title')}</p>);
    await act(async () => void (await vi.advanceTimersByTimeAsync(2000)));
    await opened;
    expect(document.body.textContent).toBe(say('options.title'));
    vi.useRealTimers();
    await act(async () => answer({ settings: { language: 'en' } }));
    await vi.waitFor(() => expect(document.documentElement.lang).toBe('en'));
  } finally {
    vi.useRealTimers();
    get.mockRestore();
  }
});
