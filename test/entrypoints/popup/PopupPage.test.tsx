// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { openMakingChannel } from '../../../core/messages/makings';
import { openRunChannel } from '../../../core/messages/runs';
import { readingsOf } from '../../../core/query/readings';
import { withDigests } from '../../../core/store';
import { putDigest } from '../../../core/store/digests';
import { writeChosen } from '../../../core/store/models';
import { useBrowser } from '../../browser';
import { click, mount, unmount } from '../../components/mount';
import { sampleEntry } from '../../samples';

// What the browser allows is not what this is about.
vi.mock('../../../entrypoints/access/useAccess', () => ({
  useAccess: () => ({ access: 'granted' }),
}));

useBrowser();
afterEach(() => {
  unmount();
  vi.restoreAllMocks();
});

const put = (date: string, paper: string) =>
  withDigests((stores) =>
    putDigest(stores, {
      head: { source: 's', id: date, date, title: date, revision: 'r', papers: [paper] },
      entries: [sampleEntry(paper)],
    }),
  );
const see = (text: string) =>
  vi.waitFor(async () => {
    await act(() => undefined);
    expect(document.body.textContent).toContain(text);
  });

it('keeps the day that is read when something comes meanwhile', async () => {
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([]);
  await put('2025-09-01', '2509.00001');
  await put('2025-09-05', '2509.00005');
  const { PopupPage } = await import('../../../entrypoints/popup/PopupPage');
  await mount(<PopupPage />);
  await see('Paper 2509.00005');
  await click(document.querySelector('[aria-label^="이전 날"]'));
  await see('Paper 2509.00001');
  await put('2025-09-08', '2509.00008');
  const result = { kind: 'done', added: 1, changed: 0, removed: 0, unchanged: 0 } as never;
  const parts = [{ source: 's', title: 's', result }];
  openRunChannel()({ kind: 'ended', run: { id: 1, cause: 'schedule', startedAt: 0, parts } });
  await see('방금 다이제스트 1개를 받았어요');
  await see('Paper 2509.00001');
  expect(document.body.textContent).not.toContain('Paper 2509.00008');
  await click(document.querySelector('[aria-label^="다음 날"]'));
  await see('Paper 2509.00005');
});

it('shows what has come to whoever has pressed nothing yet', async () => {
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([]);
  await put('2025-09-01', '2509.00001');
  const { PopupPage } = await import('../../../entrypoints/popup/PopupPage');
  await mount(<PopupPage />);
  await see('Paper 2509.00001');
  await put('2025-09-08', '2509.00008');
  const result = { kind: 'done', added: 1, changed: 0, removed: 0, unchanged: 0 } as never;
  const parts = [{ source: 's', title: 's', result }];
  openRunChannel()({ kind: 'ended', run: { id: 1, cause: 'schedule', startedAt: 0, parts } });
  await see('Paper 2509.00008');
});

it.each([
  ['abs', true],
  ['pdf', false],
] as const)(
  'has a summary that comes meanwhile, which was seen on an abstract page alone: %s',
  async (page, isSeen) => {
    const paper = isSeen ? '2511.00001' : '2511.00002';
    const model = { server: { kind: 'browser', base: '' }, name: '' } as const;
    const tab = { id: 7, url: `https://arxiv.org/${page}/${paper}` };
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([tab] as never);
    vi.spyOn(browser.windows, 'getCurrent').mockResolvedValue({ id: 1, incognito: false } as never);
    await writeChosen({ model });
    await put('2025-09-01', '2509.00001');
    const { PopupPage } = await import('../../../entrypoints/popup/PopupPage');
    await mount(<PopupPage />);
    await see('Paper 2509.00001');
    if (isSeen) await see('요약이 없는 논문이에요');
    await put('2025-09-09', paper);
    const making = { paper, model, askedAt: 1, done: [], faults: [] };
    openMakingChannel()({ paper, progress: { ...making, state: 'kept' } });
    await see(`Paper ${paper}`);
    expect((await readingsOf([paper])).get(paper)?.seenAt !== undefined).toBe(isSeen);
    expect(document.querySelector('.tab .row')?.classList.contains('seen')).toBe(isSeen);
    await writeChosen(undefined);
  },
);
