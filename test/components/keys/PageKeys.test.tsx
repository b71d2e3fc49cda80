// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageKeys } from '../../../components/keys/PageKeys';
import { button, click, mount, press, unmount } from '../mount';

afterEach(unmount);

const act = vi.fn();
const keys = [
  { keys: ['/'], does: '설정 찾기' },
  { keys: ['n', 'p'], does: '다음, 이전', act },
];
const dialog = () => document.querySelector('dialog');
const lines = () => [...document.querySelectorAll('dd')].map((each) => each.textContent);
const show = () =>
  mount(
    <>
      <input class="text" />
      <input class="radio" type="radio" />
      <PageKeys keys={keys} />
    </>,
  );

describe('the keys of a page', () => {
  it('are shown by ?, itself among them, until they are closed', async () => {
    await show();
    expect(dialog()).toBeNull();
    await press('?');
    expect(lines()).toEqual(['설정 찾기', '다음, 이전', '단축키 보기']);
    await click(button('닫기'));
    expect(dialog()).toBeNull();
  });

  it('do what they say, wherever the focus is but where one writes', async () => {
    const root = await show();
    await press('n');
    await press('ㅔ', { code: 'KeyP' });
    expect(act.mock.calls).toEqual([['n'], ['p']]);
    root.querySelector<HTMLElement>('.text')?.focus();
    await press('n');
    await press('?');
    expect([act.mock.calls.length, dialog()]).toEqual([2, null]);
    root.querySelector<HTMLElement>('.radio')?.focus();
    await press('?');
    expect(dialog()?.open).toBe(true);
    await press('n');
    expect(act).toHaveBeenCalledTimes(2);
  });

  it('leave to others what they have no word for', async () => {
    await show();
    const event = new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });
});
