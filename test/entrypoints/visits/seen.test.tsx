// @vitest-environment happy-dom
import { setTimeout as rest } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import type { PanelSummary, SidePanelState } from '../../../components/sidepanel/state';
import { readings } from '../../../core/query/readings';
import { useSeen as useSeenInReader } from '../../../entrypoints/reader/paper/useSeen';
import { usePanelSeen as useSeenBeside } from '../../../entrypoints/sidepanel/usePanelSeen';
import { useBrowser } from '../../browser';
import { mount, unmount } from '../../components/mount';
import { sampleDigest, sampleEntry } from '../../samples';

useBrowser();

const [paper, other] = ['2509.00001', '2509.00002'];
const told = vi.fn();
let visibility: DocumentVisibilityState;
let isPrivate: boolean;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  visibility = 'visible';
  isPrivate = false;
  told.mockClear();
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
  vi.spyOn(browser.windows, 'getCurrent').mockImplementation(
    async () => ({ id: 1, incognito: isPrivate }) as never,
  );
});
afterEach(() => {
  unmount();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** What stands beside a tab: a paper with so many summaries. */
function beside(shown: string | undefined, count = 1): SidePanelState {
  if (shown === undefined) return { kind: 'none' };
  const summary = { digest: { ...sampleDigest('2025-09-01-a', [shown]), source: 's' }, rank: 1 };
  const one = { summary: { ...summary, entry: sampleEntry(shown) }, also: [] };
  const summaries = Array.from({ length: count }, () => one as unknown as PanelSummary);
  const marks = { bookmarked: false, note: '', tags: [], read: false };
  return { kind: 'paper', paper: shown, isTabs: true, summaries, shown: 0, names: {}, ...marks };
}

type Shown = { readonly shown: string | undefined };
const views = {
  reader: ({ shown }: Shown) => {
    useSeenInReader(shown, told);
    return null;
  },
  'side panel': ({ shown }: Shown) => {
    useSeenBeside(beside(shown));
    return null;
  },
};

/** Time goes by, and what it set going comes to its end. */
async function wait(milliseconds: number): Promise<void> {
  vi.advanceTimersByTime(milliseconds);
  await rest(40);
}
/** What is noted by now; where something should be, once it is. */
const seen = async (awaited = 0) => {
  let noted = await readSeen();
  for (let tried = 0; noted.length < awaited && tried < 1000; tried += 1) {
    await rest(10);
    noted = await readSeen();
  }
  return noted;
};
const readSeen = async () =>
  [...(await readings()).values()].flatMap(({ paper, seenAt }) =>
    seenAt === undefined ? [] : paper,
  );
function turn(to: DocumentVisibilityState): void {
  visibility = to;
  document.dispatchEvent(new Event('visibilitychange'));
}

describe.each(Object.entries(views))('a paper that stands open in the %s', (_, View) => {
  it('is seen after five seconds, not before', async () => {
    await mount(<View shown={paper} />);
    await wait(4999);
    expect(await seen()).toEqual([]);
    await wait(1);
    expect(await seen(1)).toEqual([paper]);
  });

  it('is seen only where it stood for five seconds at a stretch before the reader’s eyes', async () => {
    await mount(<View shown={paper} />);
    await wait(4000);
    turn('hidden');
    await wait(60_000);
    expect(await seen()).toEqual([]);
    turn('visible');
    await wait(4999);
    expect(await seen()).toEqual([]);
    await wait(1);
    expect(await seen(1)).toEqual([paper]);
  });

  it('is not seen in a tab that was opened behind others', async () => {
    visibility = 'hidden';
    await mount(<View shown={paper} />);
    await wait(60_000);
    expect(await seen()).toEqual([]);
  });

  it('is not seen in a private window, however long it stands', async () => {
    isPrivate = true;
    await mount(<View shown={paper} />);
    await wait(60_000);
    turn('hidden');
    turn('visible');
    await wait(60_000);
    expect(await seen()).toEqual([]);
    expect(told).not.toHaveBeenCalled();
  });

  it('is not seen that was gone through sooner, the one after it is', async () => {
    await mount(<View shown={paper} />);
    await wait(3000);
    await mount(<View shown={other} />);
    await wait(4999);
    expect(await seen()).toEqual([]);
    await wait(1);
    expect(await seen(1)).toEqual([other]);
  });

  it('is not seen once it was left', async () => {
    await mount(<View shown={paper} />);
    await wait(3000);
    await mount(<View shown={undefined} />);
    await wait(60_000);
    await mount(<View shown={paper} />);
    await wait(3000);
    unmount();
    await wait(60_000);
    expect(await seen()).toEqual([]);
  });
});

it('the reader hears once that a paper was seen', async () => {
  const View = views.reader;
  await mount(<View shown={paper} />);
  await wait(4999);
  expect(told).not.toHaveBeenCalled();
  await wait(1);
  await seen(1);
  await wait(60_000);
  expect(told).toHaveBeenCalledOnce();
});

it('a paper without a summary is not seen beside a tab', async () => {
  const Bare = () => {
    useSeenBeside(beside(paper, 0));
    return null;
  };
  await mount(<Bare />);
  await wait(60_000);
  expect(await seen()).toEqual([]);
});
