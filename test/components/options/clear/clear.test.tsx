// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import type { ClearSlice } from '../../../../components/options/clear/state';
import { useClear } from '../../../../components/options/clear/useClear';
import { Failure } from '../../../../core/failure';
import { button, click, mount, unmount } from '../../mount';
import { events, run, section, show, texts } from '../samples';

afterEach(unmount);

const box = () => section('모두 지우기');

it('says what goes, asks once, and offers a backup first', async () => {
  const on = events();
  await show({}, on);
  for (const each of ['다이제스트', '구독', '북마크', '설정', '기본 다이제스트는'])
    expect(box().textContent).toContain(each);
  await click(button('모두 지우기…'));
  expect(on.clear.onAsk).toHaveBeenCalledOnce();
  await show({ clear: { kind: 'asking' } }, on);
  expect(document.activeElement?.classList.contains('question')).toBe(true);
  expect(texts(box(), 'button')).toEqual(['먼저 백업 내보내기', '모두 지우기', '취소']);
  await click(button('먼저 백업 내보내기'));
  expect(on.backup.onExport).toHaveBeenCalledExactlyOnceWith('backup');
  await show({ clear: { kind: 'asking' }, backup: { kind: 'exporting', form: 'backup' } }, on);
  await click(box().querySelector('.danger'));
  expect(on.clear.onClear).not.toHaveBeenCalled();
  const saved = { kind: 'exported', form: 'backup', bytes: 9 } as const;
  await show({ clear: { kind: 'asking' }, backup: saved }, on);
  expect(texts(box(), '.question [role=status]')).toEqual(['백업을 내보냈어요']);
  await click(box().querySelector('.danger'));
  expect(on.clear.onClear).toHaveBeenCalledOnce();
  expect(on.backup.onDismiss).not.toHaveBeenCalled();
  const failed = { kind: 'failed', doing: 'restore', code: 'backup-damaged' } as const;
  await show({ clear: { kind: 'asking' }, backup: failed }, on);
  await click(box().querySelector('.danger'));
  expect(on.backup.onDismiss).toHaveBeenCalledOnce();
  await click(button('취소'));
  expect(on.clear.onCancel).toHaveBeenCalledOnce();
});

it('waits while something is received', async () => {
  const on = events();
  const { endedAt: _none, ...open } = run(1);
  await show({ log: { runs: [open] } }, on);
  await click(button('모두 지우기…'));
  expect(on.clear.onAsk).not.toHaveBeenCalled();
});

it('says that it is done, or why it is not', async () => {
  await show({ clear: { kind: 'clearing' } });
  expect(box().querySelector('.told')?.textContent).toBe('지우고 있어요…');
  await show({ clear: { kind: 'cleared' } });
  expect(box().querySelector('.told')?.textContent).toBe('모두 지웠어요.');
  await show({ clear: { kind: 'failed', code: 'storage-unusable' } });
  expect(box().querySelector('[role=alert]')?.textContent).toContain('지우지 못했어요');
});

it('reads the store again, however it ended', async () => {
  let slice: ClearSlice | undefined;
  const onEnd = vi.fn(async () => {});
  const clearEverything = vi.fn(async () => {});
  function Page() {
    slice = useClear({ startAfresh: clearEverything, onEnd });
    return <p>{slice.state.kind}</p>;
  }
  const root = await mount(<Page />);
  slice?.onAsk();
  await click(undefined);
  expect(root.textContent).toBe('asking');
  slice?.onClear();
  await click(undefined);
  expect(root.textContent).toBe('cleared');
  clearEverything.mockRejectedValueOnce(new Failure('storage-full', 'full'));
  slice?.onClear();
  await click(undefined);
  expect(root.textContent).toBe('failed');
  expect(onEnd).toHaveBeenCalledTimes(2);
});
