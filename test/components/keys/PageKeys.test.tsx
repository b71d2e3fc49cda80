// @vitest-environment happy-dom
import type { ComponentChild } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageKeys } from '../../../components/keys/PageKeys';
import { Popup } from '../../../components/popup/Popup';
import type { PopupState } from '../../../components/popup/state';
import type { Address } from '../../../components/reader/address';
import { Reader } from '../../../components/reader/Reader';
import { Sheet } from '../../../components/sheet/Sheet';
import type { SheetState } from '../../../components/sheet/state';
import { button, click, mount, press, unmount } from '../mount';
import * as popup from '../popup/samples';
import * as reader from '../reader/samples';

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

describe('? where a page hears no keys', () => {
  it.each<SheetState>([
    { kind: 'loading' },
    { kind: 'failed', code: 'storage-off' },
    { kind: 'shown', papers: [], left: 0, most: 9 },
  ])('opens nothing: a sheet %j', async (state) => {
    await mount(<Sheet state={state} onPrint={vi.fn()} />);
    await press('?');
    expect(dialog()).toBeNull();
  });

  it('opens nothing until there are some, and is left to others', async () => {
    await mount(<PageKeys keys={[]} />);
    const event = new KeyboardEvent('keydown', { key: '?', bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    expect([event.defaultPrevented, dialog()]).toEqual([false, null]);
    await mount(<PageKeys keys={keys} />);
    await press('?');
    expect(lines()).toEqual(['설정 찾기', '다음, 이전', '단축키 보기']);
  });
});

describe('/ in the glossary', () => {
  const showTerms = (terms: () => ComponentChild) =>
    mount(
      <Reader
        state={reader.state([], { address: { view: 'terms' } })}
        terms={terms as never}
        {...reader.makeEvents()}
      />,
    );
  const press = () => {
    const event = new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    return event.defaultPrevented;
  };

  it('goes to its field, with what stands there to be typed over', async () => {
    const root = await showTerms(() => <input type="search" value="환각" />);
    const field = root.querySelector<HTMLInputElement>('.terming input');
    expect(press()).toBe(true);
    expect(document.activeElement).toBe(field);
    expect([field?.selectionStart, field?.selectionEnd]).toEqual([0, 2]);
  });

  it('is left to the browser where so few terms have no field', async () => {
    await showTerms(() => <p />);
    expect(press()).toBe(false);
  });
});

describe('? tells', () => {
  const heard = () => [...document.querySelectorAll('dialog kbd')].map((each) => each.textContent);
  const ask = async (page: ComponentChild) => {
    await mount(page);
    await press('?');
    return heard();
  };
  const read = (address: Address) =>
    ask(
      <Reader state={reader.state([], { address })} terms={() => <p />} {...reader.makeEvents()} />,
    );

  it.each<[Address, string]>([
    [{ view: 'catchup' }, 'j b o z Esc ?'],
    [{ view: 'terms' }, '/ t ?'],
    [{ view: 'making' }, 'z ?'],
    [{}, '/ j k Home End Enter Space e b o c m x d n p z Esc ?'],
    [{ view: 'bookmarks' }, '/ j k Home End Enter Space e b o c m x d n p z Esc ?'],
  ])('what the reader hears at %j', async (address, keys) => {
    expect((await read(address)).join(' ')).toBe(keys);
  });

  it.each<[PopupState, string]>([
    [{ kind: 'empty' }, '?'],
    [{ kind: 'failed', code: 'storage-off' }, '?'],
    [{ kind: 'importing' }, '?'],
    [{ kind: 'shown', day: popup.day() }, 'j k Home End Enter e b o ← → t g / ?'],
  ])('what the popup hears: %j', async (state, keys) => {
    const events = popup.makeEvents();
    const shown = await ask(
      <Popup access="granted" state={state} today={popup.today} {...events} />,
    );
    expect(shown.join(' ')).toBe(keys);
  });
});
