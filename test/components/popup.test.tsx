// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { Access } from '../../components/AccessNotice';
import { Popup } from '../../components/popup/Popup';
import type { PopupState, PopupSync, PopupTold } from '../../components/popup/state';
import { button, click, mount, unmount } from './mount';
import { day, makeEvents, show, today } from './popup/samples';

afterEach(unmount);

const popup = (state: PopupState, on = makeEvents(), change: object = {}) => (
  <Popup access="granted" state={state} today={today} {...on} {...change} />
);
const shown: PopupState = { kind: 'shown', day: day() };
const names = (root: HTMLElement) =>
  [...root.querySelectorAll('button')].map(
    (each) => each.getAttribute('aria-label') ?? each.textContent,
  );

describe('the popup’s foot', () => {
  it('leads to the reader, the keys and the options', async () => {
    const on = makeEvents();
    const root = await show({}, on);
    await click(button('리더'));
    await click(button('설정'));
    expect(on.onReader).toHaveBeenCalledOnce();
    expect(on.onOptions).toHaveBeenCalledOnce();
    await click(button('단축키'));
    expect(root.querySelector('dialog')?.textContent).toContain('읽음으로 표시하기');
  });

  it('marks all of the day as read, also what stands above as the tab’s own, unless it is', async () => {
    const on = makeEvents();
    await show({ day: day({ papers: ['a', 'b', 'c'] }) }, on);
    await click(button('모두 읽음'));
    expect(on.onRead.mock.calls).toEqual([[['a', 'b', 'c'], true, true]]);
    await show({ day: day({ open: 0 }) }, on);
    expect(button('모두 읽음').getAttribute('aria-disabled')).toBe('true');
    await click(button('모두 읽음'));
    expect(on.onRead).toHaveBeenCalledOnce();
  });

  it.each<[PopupTold, string]>([
    [{ kind: 'read', papers: ['a', 'b'] }, '2편을 읽음으로 표시했어요'],
    [{ kind: 'private' }, '시크릿 창에서는 읽은 기록을 남기지 않아요.'],
    [{ kind: 'failed', code: 'storage-full' }, '저장 공간이 가득 찼어요'],
  ])('tells what a press came to: %j', async (told, said) => {
    const on = makeEvents();
    const root = await mount(popup(shown, on, { told }));
    expect(root.querySelector('footer [role=status], footer [role=alert]')?.textContent).toContain(
      said,
    );
    if (told.kind !== 'read') return;
    button('되돌리기').focus();
    await click(button('되돌리기'));
    expect(document.activeElement).toBe(button('모두 읽음'));
    expect(on.onRead.mock.calls).toEqual([[['a', 'b'], false]]);
  });
});

describe('what was told', () => {
  it('is held by the pointer, by the focus, and until both have left it', async () => {
    const on = makeEvents();
    const root = await mount(popup(shown, on, { told: { kind: 'read', papers: ['a'] } }));
    const line = root.querySelector('.told');
    const go = (type: string) => act(() => void line?.dispatchEvent(new Event(type)));
    const steps = [];
    for (const type of ['pointerenter', 'focusin', 'pointerleave', 'focusout']) {
      await go(type);
      steps.push([type, on.onHold.mock.lastCall?.[0]]);
    }
    expect(steps).toEqual([
      ['pointerenter', true],
      ['focusin', true],
      ['pointerleave', true],
      ['focusout', false],
    ]);
  });
});

describe('the popup without a digest', () => {
  it('says what to do when nothing is stored, and leads to the options as ever', async () => {
    const on = makeEvents();
    const root = await mount(popup({ kind: 'empty' }, on));
    expect(root.querySelector('h1')?.textContent).toBe('저장된 다이제스트가 없어요');
    await click(button('구독 추가'));
    expect(on.onOptions).toHaveBeenCalledOnce();
    const sync: PopupSync = { kind: 'unsubscribed' };
    await mount(popup({ kind: 'empty' }, on, { sync }));
    expect(names(root)).toEqual(['구독 추가', '리더', '설정']);
    await click(button('설정'));
    expect(on.onOptions).toHaveBeenCalledTimes(2);
  });

  it('says that the first import goes on', async () => {
    const root = await mount(popup({ kind: 'importing' }));
    expect(root.querySelector('[role=status]')?.textContent).toContain('요약을 저장하고 있어요');
    expect(names(root)).toEqual(['리더', '설정']);
  });

  it('waits without a word about papers', async () => {
    const root = await mount(popup({ kind: 'loading' }));
    expect(root.querySelector('main')?.textContent).toBe('불러오는 중…');
    expect(names(root)).toEqual(['리더', '설정']);
  });

  it.each([
    ['storage-unusable', '디스크에 빈 공간이 있는지'],
    ['storage-private', '일반 창에서 열어 주세요'],
    ['storage-off', '사이트 데이터 저장을 허용해 주세요'],
    ['storage-silent', '창을 모두 닫았다가 다시 열어 주세요'],
    ['storage-newer', 'Yoyak을 업데이트하면 다시 열려요'],
    ['storage-full', '디스크 공간을 확보한 뒤'],
  ] as const)('says what to do when the store fails: %s', async (code, advice) => {
    const on = makeEvents();
    const root = await mount(popup({ kind: 'failed', code }, on));
    expect(root.querySelector('[role=alert]')?.textContent).toContain(advice);
    await click(button('다시 시도'));
    expect(on.onRetry).toHaveBeenCalledOnce();
    expect(names(root)).toEqual(['다시 시도', '리더', '설정']);
  });
});

describe('above the popup', () => {
  it('arXiv is asked for where the browser withholds it, with what a refusal means', async () => {
    const on = makeEvents();
    const withheld = (access: Access) => popup(shown, on, { access });
    const root = await mount(withheld('withheld'));
    expect(root.querySelector('.access')?.textContent).toContain('arXiv 접근을 막아 두어');
    // What is stored can be read all the same.
    expect(root.querySelectorAll('.row')).toHaveLength(3);
    await click(button('허용하기'));
    expect(on.onAllowAccess).toHaveBeenCalledOnce();
    await mount(withheld('refused'));
    expect(root.querySelector('.access')?.textContent).toContain('허용하지 않았어요');
    await mount(withheld('granted'));
    expect(root.querySelector('.access')).toBeNull();
  });

  it('an update says what it changed, until that is put away', async () => {
    const on = makeEvents();
    const news = { version: '0.2.0', name: 'unread' };
    const root = await mount(popup(shown, on, { news }));
    expect(root.querySelector('.news')?.textContent).toContain('읽은 논문과 안 읽은 논문');
    await click(button('확인'));
    expect(on.onNews).toHaveBeenCalledOnce();
    await mount(popup(shown, on));
    expect(root.querySelector('.news')).toBeNull();
  });
});
