// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useToday } from '../../../entrypoints/page/useToday';
import { mount, unmount } from '../../components/mount';

function Page() {
  return <p>{useToday()}</p>;
}
const shown = () => document.querySelector('p')?.textContent;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  vi.setSystemTime(new Date(2025, 8, 8, 23, 59, 30));
});
afterEach(() => {
  unmount();
  vi.useRealTimers();
});

it('is the day of the clock, and turns with it at midnight, night after night', async () => {
  await mount(<Page />);
  expect(shown()).toBe('2025-09-08');
  await act(() => void vi.advanceTimersByTime(29_999));
  expect(shown()).toBe('2025-09-08');
  await act(() => void vi.advanceTimersByTime(1));
  expect(shown()).toBe('2025-09-09');
  await act(() => void vi.advanceTimersByTime(24 * 3_600_000));
  expect(shown()).toBe('2025-09-10');
});

it('turns after a sleep too, in which no time passed for a page', async () => {
  await mount(<Page />);
  vi.setSystemTime(new Date(2025, 8, 11, 9));
  await act(() => void document.dispatchEvent(new Event('visibilitychange')));
  expect(shown()).toBe('2025-09-11');
  vi.setSystemTime(new Date(2025, 8, 12, 9));
  await act(() => void vi.advanceTimersByTime(60_000));
  expect(shown()).toBe('2025-09-12');
});
