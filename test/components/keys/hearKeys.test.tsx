// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hearKeys } from '../../../components/keys/hearKeys';
import { Popup } from '../../../components/popup/Popup';
import { Reader } from '../../../components/reader/Reader';
import { mount, press, unmount } from '../mount';
import * as popup from '../popup/samples';
import * as reader from '../reader/samples';

let end = () => {};
afterEach(() => {
  end();
  unmount();
});

/** One press that is held down for a while, as the browser tells of it. */
async function hold(key: string, code: string): Promise<void> {
  for (const repeat of [false, true, true, true]) await press(key, { code, repeat });
}

function listen(walking?: readonly string[], own = /^[obj]$/): ReturnType<typeof vi.fn> {
  const act = vi.fn((key: string) => own.test(key));
  end = hearKeys(act, walking);
  return act;
}

describe('a key that is held down', () => {
  it.each([
    ['o', 'KeyO'],
    ['B', 'KeyB'],
    ['ㅓ', 'KeyJ'],
  ])('does once what it does: %s', async (key, code) => {
    const act = listen();
    await hold(key, code);
    expect(act).toHaveBeenCalledTimes(1);
    await press(key, { code });
    expect(act).toHaveBeenCalledTimes(2);
  });

  it('goes on where it walks', async () => {
    const act = listen(['j']);
    await hold('j', 'KeyJ');
    await hold('o', 'KeyO');
    expect(act.mock.calls.flat().join('')).toBe('jjjjo');
  });

  it('writes no letter where it led to, and every one where the reader writes', async () => {
    await mount(<input />);
    const field = document.querySelector('input');
    listen(undefined, /^m$/);
    const written: boolean[] = [];
    field?.addEventListener('keydown', (event) => {
      queueMicrotask(() => written.push(!event.defaultPrevented));
    });
    await press('m', { code: 'KeyM' });
    field?.focus();
    await press('m', { code: 'KeyM', repeat: true });
    await hold('m', 'KeyM');
    expect(written).toEqual([false, true, true, true, true]);
  });

  it('decides one paper of the queue, and opens one tab', async () => {
    const opened = vi.spyOn(window, 'open').mockReturnValue(null);
    const events = reader.makeEvents();
    const days = [{ day: '2025-09-08', papers: [reader.paper, '2509.00001'] }];
    const catchUp = {
      kind: 'shown',
      days,
      decisions: [],
      current: reader.paper,
      last: '',
    } as const;
    const paper = reader.shownPaper([reader.summary('2025-09-08')]);
    const state = reader.state([], { address: { view: 'catchup' }, catchUp, paper });
    await mount(<Reader state={state} terms={() => <p />} {...events} />);
    await hold('j', 'KeyJ');
    await hold('o', 'KeyO');
    expect([events.onDecide.mock.calls.length, opened.mock.calls.length]).toEqual([1, 1]);
    opened.mockRestore();
  });

  it('sets one bookmark in the popup', async () => {
    const events = popup.makeEvents();
    const state = { kind: 'shown', day: popup.day() } as const;
    await mount(<Popup access="granted" state={state} today={popup.today} {...events} />);
    await press('j');
    await hold('b', 'KeyB');
    expect(events.onBookmark).toHaveBeenCalledTimes(1);
  });

  it('shows the keys, and does not close them in the same press', async () => {
    await mount(<Reader state={reader.state([])} terms={() => <p />} {...reader.makeEvents()} />);
    for (const repeat of [false, true, true]) {
      await press('?', { code: 'Slash', repeat });
      document.querySelector<HTMLElement>('dialog button')?.focus();
    }
    expect(document.querySelector('dialog')?.open).toBe(true);
  });
});
