// @vitest-environment happy-dom

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DigestHead } from '../../../core/paper';
import { button, click, unmount } from '../mount';
import { events, item, result, run, section, show, sources, texts } from './samples';

afterEach(unmount);

const nothing = { added: 0, changed: 0, unchanged: 0 };
const part = (title: string, removed: number) => ({
  source: 'g1',
  title,
  result: result({ ...nothing, removed }),
});
const head = {
  source: 'g1',
  id: 'a',
  date: '2025-09-08',
  title: '글',
  revision: 'r',
  papers: [],
} as const;

const rows = () =>
  [...section('최근 기록').querySelectorAll('summary .about')].map((row) => texts(row, 'span'));

it('is told in the log by its name, and comes back by a press whatever came after it', async () => {
  const on = events();
  const removed = run(3, { cause: 'unfollow', parts: [part('매일 논문', 93)] });
  const runs = [run(4), removed];
  await show({ log: { runs, undoable: 4, restorable: new Set([3]) } }, on);
  expect(rows()[1]).toEqual(['구독을 지움', '매일 논문', '93개 삭제']);
  const [, undo] = section('최근 기록').querySelectorAll('li > button');
  expect(undo?.textContent).toBe('되돌리기');
  await click(undo);
  expect(on.log.onUndo).toHaveBeenCalledWith(3);
});

it('says of a subscription without digests no more than that it was removed', async () => {
  await show({ log: { runs: [run(3, { cause: 'unfollow', parts: [part('매일 논문', 0)] })] } });
  expect(rows()).toEqual([['구독을 지움', '매일 논문']]);
  expect(texts(section('최근 기록'), '.part p')).toEqual([]);
});

it('tells of digests that were removed one after another in one row, each by its title', async () => {
  const parts = [part('월요일의 논문', 1), part('화요일의 논문', 1)];
  await show({ log: { runs: [run(3, { cause: 'remove', parts })] } });
  expect(rows()).toEqual([['다이제스트를 지움', '월요일의 논문 외 1개', '2개 삭제']]);
  expect(texts(section('최근 기록'), '.part h3')).toEqual(['월요일의 논문', '화요일의 논문']);
});

it('says in its row where it can be had back later', async () => {
  await show({
    sources: sources(item({}, { gone: 'removed' })),
    removals: { heads: [head] },
  });
  expect(texts(document, '.removed [role=status]')).toEqual([
    '지웠어요. 이 페이지를 닫은 뒤에도 얼마 동안은 ‘기록’에서 되돌릴 수 있어요.',
    '지웠어요. 얼마 동안은 ‘기록’에서도 되돌릴 수 있어요.',
  ]);
  expect(button('되돌리기: 글').disabled).toBe(false);
});

describe('the button that removes a digest and brings it back', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const pass = (ms: number) => vi.setSystemTime(Date.now() + ms);

  it('leaves it removed at a double click, whose second press falls on what brings it back', async () => {
    const on = events();
    await show({ removals: { heads: [head] } }, on);
    await click(button('되돌리기: 글'), { detail: 2 });
    expect(on.removals.onRestore).not.toHaveBeenCalled();
    pass(400);
    await click(button('되돌리기: 글'), { detail: 1 });
    pass(400);
    // A press by the keyboard has no count.
    await click(button('되돌리기: 글'));
    expect(on.removals.onRestore).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['two presses that are no double click', { detail: 1 }],
    ['a key that is held down', {}],
  ])('leaves it removed at %s', async (_what, press) => {
    const on = events();
    const counts = { digests: 1, entries: 0, papers: 0 };
    const inventory = (...heads: readonly DigestHead[]) =>
      ({ kind: 'read', counts, heads, bytes: undefined }) as const;
    await show({ inventory: inventory(head) }, on);
    await click(button('지우기: 글'), press);
    expect(on.removals.onRemove).toHaveBeenCalledTimes(1);
    await show({ inventory: inventory(), removals: { heads: [head] } }, on);
    for (let time = 0; time < 5; time += 1) {
      pass(399);
      await click(document.querySelector('.digests button'), press);
    }
    expect(on.removals.onRemove).toHaveBeenCalledTimes(1);
    expect(on.removals.onRestore).not.toHaveBeenCalled();
    pass(400);
    await click(document.querySelector('.digests button'), press);
    expect(on.removals.onRestore).toHaveBeenCalledTimes(1);
  });
});
