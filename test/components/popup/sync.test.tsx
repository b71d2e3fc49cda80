// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SyncFoot } from '../../../components/popup/SyncFoot';
import type { PopupSync } from '../../../components/popup/state';
import { describeFailure } from '../../../components/words/failure';
import type { PartProgress } from '../../../core/run';
import { button, click, mount, unmount } from '../mount';

afterEach(unmount);

const part = (change: Partial<PartProgress> = {}): PartProgress => ({
  source: 'g1',
  title: '매일 논문',
  phase: 'fetching',
  listed: 93,
  due: 30,
  fetched: 12,
  stored: 11,
  bytes: 1,
  ...change,
});
const running = (parts: PartProgress[], stopping = false): PopupSync => ({
  kind: 'running',
  progress: { run: 1, cause: 'schedule', startedAt: 0, stopping, parts },
});
const show = (sync: PopupSync, on = { onStop: vi.fn(), onOptions: vi.fn() }) =>
  mount(<SyncFoot sync={sync} {...on} />);

describe('the popup’s foot', () => {
  it('shows the way to new digests while there is no source', async () => {
    const on = { onStop: vi.fn(), onOptions: vi.fn() };
    const root = await show({ kind: 'unsubscribed' }, on);
    expect(root.textContent).toContain('새 다이제스트를 받을 구독이 아직 없어요');
    await click(button('구독 추가'));
    expect(on.onOptions).toHaveBeenCalledOnce();
  });

  it('tells how far a run is and stops it once', async () => {
    const on = { onStop: vi.fn(), onOptions: vi.fn() };
    const root = await show(running([part(), part({ due: 2, fetched: 2 })]), on);
    expect(root.querySelector('label')?.textContent).toBe('다이제스트 받는 중 · 14/32');
    expect(root.querySelector('progress')?.value).toBe(14);
    await click(button('멈추기'));
    await show(running([part()], true), on);
    await click(button('멈추기'));
    expect(on.onStop).toHaveBeenCalledOnce();
    expect(root.querySelector('label')?.textContent).toBe('멈추는 중…');
  });

  it('promises no length while it lists', async () => {
    const root = await show(running([part({ due: 0, fetched: 0 })]));
    expect(root.querySelector('label')?.textContent).toBe('다이제스트를 확인하는 중…');
    expect(root.querySelector('progress')?.hasAttribute('value')).toBe(false);
  });

  it.each([
    [2, 0, '방금 다이제스트 2개를 받았어요'],
    [0, 1, '방금 다이제스트 1개가 바뀌었어요'],
    [2, 1, '방금 다이제스트 2개를 받았고 1개가 바뀌었어요'],
  ])('says what came: %i and %i', async (added, changed, said) => {
    const root = await show({ kind: 'ended', added, changed, failed: 0 });
    expect(root.textContent).toBe(said);
    expect(root.querySelector('[role=status]')?.textContent).toBe(said);
  });

  it('leads to the options when a source failed', async () => {
    const on = { onStop: vi.fn(), onOptions: vi.fn() };
    await show({ kind: 'ended', added: 0, changed: 0, failed: 1 }, on);
    await click(button('받지 못한 구독 1개'));
    expect(on.onOptions).toHaveBeenCalledOnce();
  });

  it('says why a run failed as a whole', async () => {
    const root = await show({ kind: 'failed', code: 'storage-full' });
    expect(root.querySelector('[role=alert]')?.textContent).toBe(describeFailure('storage-full'));
  });

  it('is not there when nothing came', async () => {
    const root = await show({ kind: 'ended', added: 0, changed: 0, failed: 0 });
    expect(root.textContent).toBe('');
    expect(root.childElementCount).toBe(0);
  });
});
