import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import type { Notice } from '../../../../components/reader/notice';
import type { Maker } from '../../../../core/making/maker';
import { putBackMaking } from '../../../../core/making/putBackMaking';
import {
  changeMaking,
  clearMakings,
  readMakings,
  writeChosen,
} from '../../../../core/store/models';
import { createStops } from '../../../../entrypoints/reader/making/createStops';
import type { Press } from '../../../../entrypoints/reader/presses/press';
import { useBrowser } from '../../../browser';
import { plainMaker } from '../../../maker';

useBrowser();

const papers = ['2509.99993', '2509.99991', '2509.99992'] as const;
const [first, second, third] = papers;
const model = {
  server: { kind: 'ollama', base: 'http://localhost:11434/v1' },
  name: 'lantern:8b',
} as const;

let maker: Maker;
let told: Notice | 'nothing' | undefined;
let undo: (() => Promise<unknown>) | undefined;

beforeEach(async () => {
  [told, undo] = [undefined, undefined];
  await writeChosen({ model });
  // arXiv never answers, so that the first stays under way.
  maker = plainMaker({ read: () => new Promise(() => undefined), report: () => undefined });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async (message: unknown) => {
    const { name, paper } = message as { name: string; paper: string };
    if (name === 'stopMakings') await maker.stop();
    if (name === 'stopMaking') await maker.stop(paper);
    if (name === 'goOn') await maker.goOn(paper);
    return { answer: undefined };
  }) as never);
});
afterEach(async () => {
  await maker.stop();
  vi.restoreAllMocks();
  await writeChosen(undefined);
  await clearMakings();
});

const press: Press = async (work) => {
  told = await work((back) => {
    undo = back;
  });
};
const failing: Notice = { kind: 'unmade', code: 'model-unset' };
const { stop } = createStops({
  press,
  tell: (work) =>
    work().then(
      () => undefined,
      () => failing,
    ),
  putBack: async (...makings) => {
    for (const each of makings) await putBackMaking(each);
  },
});
const left = async () => (await readMakings()).map(({ paper, state }) => [paper, state]);
const begin = async () => {
  await maker.askAll(papers, 'html');
  await vi.waitFor(async () => expect((await left())[0]).toEqual([first, 'making']));
};

it('all that wait come back as they waited, and the first is made again', async () => {
  await begin();
  stop();
  await vi.waitFor(() => expect(told).toEqual({ kind: 'stoppedMaking', count: 3 }));
  expect(await left()).toEqual([[first, 'stopped']]);
  await undo?.();
  await vi.waitFor(async () =>
    expect(await left()).toEqual([
      [first, 'making'],
      [second, 'waiting'],
      [third, 'waiting'],
    ]),
  );
  expect((await readMakings()).map(({ from }) => from)).toEqual(['html', 'html', 'html']);
});

it('one that waits comes back behind the others', async () => {
  await begin();
  stop(second);
  await vi.waitFor(() => expect(told).toEqual({ kind: 'stoppedMaking', count: 1 }));
  expect(await left()).toEqual([
    [first, 'making'],
    [third, 'waiting'],
  ]);
  await undo?.();
  expect((await left()).at(-1)).toEqual([second, 'waiting']);
});

it('one of which something stays is not taken back: it can be gone on with where it stands', async () => {
  await begin();
  stop(first);
  await vi.waitFor(async () => expect((await left())[0]).toEqual([first, 'stopped']));
  expect(told).toBeUndefined();
  expect(undo).toBeUndefined();
});

it('what ended in the same moment is not asked for once more', async () => {
  await begin();
  vi.mocked(browser.runtime.sendMessage).mockImplementationOnce(async () => {
    await changeMaking(first, () => undefined);
    await maker.stop();
    return { answer: undefined };
  });
  stop();
  await vi.waitFor(() => expect(told).toEqual({ kind: 'stoppedMaking', count: 2 }));
  await undo?.();
  expect((await left()).map(([paper]) => paper)).toEqual([second, third]);
});

it('says why nothing was stopped, and takes nothing back then', async () => {
  await begin();
  vi.mocked(browser.runtime.sendMessage).mockImplementationOnce(async () => {
    throw new Error('nobody is there');
  });
  stop();
  await vi.waitFor(() => expect(told).toBe(failing));
  expect(undo).toBeUndefined();
});
