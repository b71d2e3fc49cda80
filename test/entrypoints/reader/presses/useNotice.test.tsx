// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseAddress } from '../../../../components/reader/address';
import type { Notice } from '../../../../components/reader/notice';
import { useNotice } from '../../../../entrypoints/reader/presses/useNotice';
import { mount, unmount } from '../../../components/mount';

afterEach(unmount);

const here = parseAddress('');
type Told = ReturnType<typeof useNotice>;

/** A page that presses are told in, and what it tells. */
async function open() {
  let told: Told | undefined;
  const Page = () => {
    told = useNotice(async () => undefined, here);
    return null;
  };
  await mount(<Page />);
  const now = () => {
    if (!told) throw new Error('nothing is shown');
    return told;
  };
  return {
    now,
    press: (...given: Parameters<Told['press']>) => act(() => now().press(...given)),
    undo: () => act(() => now().onUndo()),
  };
}

const bookmarked: Notice = { kind: 'bookmarked', count: 1 };

describe('a press that found nothing to do', () => {
  it('leaves what was told before it, and the way back', async () => {
    const { now, press, undo } = await open();
    const back = vi.fn(async () => undefined);
    await press(async (canUndo) => {
      canUndo(back);
      return bookmarked;
    });
    await press(async () => 'nothing');
    expect(now().notice).toEqual(bookmarked);
    await undo();
    expect(back).toHaveBeenCalledTimes(1);
    await vi.waitFor(() => expect(now().notice).toBeUndefined());
  });

  it('does so also while the one before it is still at work', async () => {
    const { now, undo } = await open();
    const back = vi.fn(async () => undefined);
    let resolve = () => {};
    const promise = new Promise<void>((done) => {
      resolve = done;
    });
    await act(async () => {
      const first = now().press(async (canUndo) => {
        canUndo(back);
        await promise;
        return bookmarked;
      });
      const second = now().press(async () => {
        await promise;
        return 'nothing';
      });
      resolve();
      await Promise.all([first, second]);
    });
    expect(now().notice).toEqual(bookmarked);
    await undo();
    expect(back).toHaveBeenCalledTimes(1);
  });

  it('leaves nothing where nothing was told, nor what was taken back', async () => {
    const { now, press, undo } = await open();
    const back = vi.fn(async () => undefined);
    await press(async () => 'nothing');
    expect(now().notice).toBeUndefined();
    await press(async (canUndo) => {
      canUndo(back);
      return bookmarked;
    });
    await undo();
    await press(async () => 'nothing');
    await undo();
    expect(back).toHaveBeenCalledTimes(1);
  });
});

describe('a press that did something', () => {
  it.each([
    ['tells it', { kind: 'copied', count: 1 } as const],
    ['that tells nothing ends the telling', undefined],
  ])('%s, and what was done before it is not taken back', async (_, told) => {
    const { now, press, undo } = await open();
    const back = vi.fn(async () => undefined);
    await press(async (canUndo) => {
      canUndo(back);
      return bookmarked;
    });
    await press(async () => told);
    expect(now().notice).toEqual(told);
    await undo();
    expect(back).not.toHaveBeenCalled();
  });
});
