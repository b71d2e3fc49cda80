import { afterEach, expect, it, vi } from 'vitest';
import { makeSlices } from '../../core/slices';

let now = 0;
const pass = (ms: number) => {
  now += ms;
};
const stand = () => vi.spyOn(performance, 'now').mockImplementation(() => now);
afterEach(() => {
  vi.restoreAllMocks();
});

it('a slice is over after half a frame, and another one begins with the next turn of the page', async () => {
  stand();
  const slices = makeSlices();
  pass(8);
  expect(slices.isOver()).toBe(false);
  pass(1);
  expect(slices.isOver()).toBe(true);
  let turned = false;
  const pause = slices.pause();
  queueMicrotask(() => {
    turned = true;
  });
  await pause;
  expect(turned).toBe(true);
  expect(slices.isOver()).toBe(false);
});

it('the clock is looked at as often as is asked for', () => {
  stand();
  const slices = makeSlices(undefined, 3);
  pass(100);
  expect([1, 2, 3, 4, 5, 6].map(() => slices.isOver())).toEqual([
    false,
    false,
    true,
    false,
    false,
    true,
  ]);
});

it('who has gone meanwhile ends the work', async () => {
  const controller = new AbortController();
  const pause = makeSlices(controller.signal).pause();
  controller.abort();
  await expect(pause).rejects.toThrow('abort');
});
