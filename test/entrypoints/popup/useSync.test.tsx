// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { openRunChannel } from '../../../core/messages/runs';
import type { Run, RunEvent } from '../../../core/run';
import { useSync } from '../../../entrypoints/popup/useSync';
import { useBrowser } from '../../browser';
import { mount, unmount } from '../../components/mount';

useBrowser();
afterEach(unmount);

const tell = openRunChannel();
const ended = (added: number): RunEvent => ({
  kind: 'ended',
  run: {
    id: 1,
    cause: 'schedule',
    startedAt: 0,
    parts: [
      {
        source: 's',
        title: 's',
        result: { kind: 'done', added, changed: 0, removed: 0, unchanged: 0 } as never,
      },
    ],
  } satisfies Run,
});

it('tells how a run ended, also one that failed as a whole, and calls who asked last', async () => {
  const seen: { sync?: unknown } = {};
  const [before, after] = [vi.fn(), vi.fn()];
  const Host = ({ onArrived }: { onArrived: () => void }) => {
    seen.sync = useSync(onArrived).sync;
    return null;
  };
  const see = (wanted: unknown) =>
    vi.waitFor(async () => {
      await act(() => undefined);
      if (wanted === undefined) expect(seen.sync).toBeUndefined();
      else expect(seen.sync).toMatchObject(wanted as object);
    });
  await mount(<Host onArrived={before} />);
  tell({ kind: 'failed', code: 'storage-full' });
  await see({ kind: 'failed', code: 'storage-full' });
  await mount(<Host onArrived={after} />);
  tell(ended(0));
  await see({ kind: 'ended', added: 0 });
  expect(after).not.toHaveBeenCalled();
  tell(ended(2));
  await see({ kind: 'ended', added: 2 });
  expect(before).not.toHaveBeenCalled();
  expect(after).toHaveBeenCalledOnce();
});
