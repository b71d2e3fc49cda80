// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AddState } from '../../../components/options/add/state';
import { speaksOfAddress } from '../../../components/options/address/speaksOfAddress';
import { useNewAddress } from '../../../components/options/address/useNewAddress';
import { Failure, type FailureCode } from '../../../core/failure';
import { failures } from '../../../core/failure/codes';
import type { Offer } from '../../../core/source';
import { button, click, mount, press, unmount } from '../mount';
import { at, events, item, result, run, section, show, sources, texts } from './samples';

afterEach(unmount);

const offer: Offer = {
  kind: 'feed',
  url: 'https://new.example/index.json',
  title: '옮긴 곳',
  digests: 12,
  papers: 30,
  sampled: 3,
  newest: { date: '2026-11-19', title: '열아홉째 날' },
};
const row = () => document.querySelector('.sources > li') as HTMLElement;
const field = () => row().querySelector('.address input') as HTMLInputElement;
const box = () => row().querySelector('.outcome') as HTMLElement;
const submit = (form: HTMLFormElement | null) =>
  act(() => {
    form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
const failing = (failure: FailureCode) =>
  item({ lastResult: result({ kind: 'failed', added: 0, changed: 0, failure }) });
const others = sources(
  item(),
  item({ id: 'f1', kind: 'feed', url: offer.url, title: '다른 구독' }),
);

/** The row with its question open, and the events it was given. */
async function open(change: Parameters<typeof show>[0] = {}) {
  const on = events();
  await show(change, on);
  await click(button('주소 바꾸기: 매일 논문'));
  return on;
}

describe('the way to another address', () => {
  it('is among the actions of every subscription, and of nothing that has none', async () => {
    const root = await show({ sources: others });
    expect(texts(root, '.actions [data-asks=address]')).toEqual(['주소 바꾸기', '주소 바꾸기']);
  });

  it.each(['not-found', 'bad-redirect', 'page-instead', 'unreachable'] as const)(
    'stands beside %s, which asks for one',
    async (code) => {
      await show({ sources: sources(failing(code)) });
      const beside = row().querySelector('.warn button') as HTMLElement;
      expect(beside.textContent).toBe('주소 바꾸기');
      beside.focus();
      await click(beside);
      expect(document.activeElement).toBe(field());
      await press('Escape');
      expect(document.activeElement).toBe(row().querySelector('.warn button'));
    },
  );

  it.each(['server-failed', 'rate-limited', 'offline', 'storage-full'] as const)(
    'does not stand beside %s, which passes or is no matter of an address',
    async (code) => {
      await show({ sources: sources(failing(code)) });
      expect(row().querySelector('.warn button')).toBeNull();
    },
  );

  it('stands beside every failure whose sentence speaks of an address that could be another', () => {
    const codes = Object.keys(failures) as FailureCode[];
    const spoken = codes.filter(speaksOfAddress);
    expect(spoken).toContain('access-denied');
    expect(spoken.filter((code) => code.startsWith('model') || code.startsWith('storage'))).toEqual(
      [],
    );
  });
});

describe('another address', () => {
  it('is asked for with the one of now, and looked at before anything changes', async () => {
    const on = await open();
    expect(field().labels?.[0]?.textContent).toBe('새 주소');
    expect(field().value).toBe('https://github.com/someone/blog/tree/main/_posts');
    expect(row().querySelector('.actions')).toBeNull();
    field().value = '';
    await submit(field().form);
    expect(on.address.onLook).not.toHaveBeenCalled();
    field().value = ' https://new.example ';
    await submit(field().form);
    expect(on.address.onLook).toHaveBeenCalledExactlyOnceWith('g1', 'https://new.example');
    await press('Escape');
    expect(on.address.onDismiss).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(button('주소 바꾸기: 매일 논문'));
  });

  it('shows what is there and what stays, and is taken at a press', async () => {
    const on = await open();
    await show({ address: { source: 'g1', state: { kind: 'looking', address: 'x' } } }, on);
    expect(box().querySelector('[role=status]')?.textContent).toContain('살펴보고 있어요');
    await submit(field().form);
    expect(on.address.onLook).not.toHaveBeenCalled();
    const found: AddState = { kind: 'found', offer };
    await show({ address: { source: 'g1', state: found } }, on);
    expect(document.activeElement).toBe(box());
    expect(texts(box(), 'h3, .about > span')).toContain('다이제스트 12개 · 최근 3개에 논문 30편');
    expect(box().textContent).toContain('받은 다이제스트는 그대로');
    await click(button('이 주소로 바꾸기'));
    expect(on.address.onMove).toHaveBeenCalledExactlyOnceWith(offer);
    await show({ address: { source: 'g1', state: { kind: 'adding', offer } } }, on);
    await click(button('바꾸고 있어요…'));
    expect(on.address.onMove).toHaveBeenCalledOnce();
    expect(
      [...row().querySelectorAll('button')].map(({ textContent }) => textContent),
    ).not.toContain('취소');
    await press('Escape');
    expect(on.address.onDismiss).not.toHaveBeenCalled();
    const added: AddState = { kind: 'added', title: '옮긴 곳', source: 'g1' };
    await show({ address: { source: 'g1', state: added } }, on);
    expect(box().textContent).toContain('주소를 바꿨어요');
    expect(box().querySelector('a')?.hash).toBe('#log');
    await click(button('닫기'));
    expect(row().querySelector('.actions')).not.toBeNull();
  });

  it('waits for a run that goes', async () => {
    const found: AddState = { kind: 'found', offer };
    const on = await open({
      address: { source: 'g1', state: found },
      run: { kind: 'starting' },
    });
    await click(button('이 주소로 바꾸기'));
    expect(on.address.onMove).not.toHaveBeenCalled();
  });

  it('asks for its host in the very press, and says why it could not be seen', async () => {
    const failed = { kind: 'failed', doing: 'look', address: offer.url } as const;
    const state: AddState = { ...failed, code: 'permission-needed', origin: 'https://new.example' };
    const on = await open({ address: { source: 'g1', state } });
    button('이 주소 읽기 허용').click();
    expect(on.address.onAllow).toHaveBeenCalledExactlyOnceWith('https://new.example');
    await show({ address: { source: 'g1', state: { ...failed, code: 'not-found' } } }, on);
    expect(texts(box(), 'b')).toEqual(['미리 볼 수 없어요']);
    const undone: AddState = { ...failed, doing: 'add', code: 'storage-full' };
    await show({ address: { source: 'g1', state: undone } }, on);
    expect(texts(box(), 'b')).toEqual(['주소를 바꾸지 못했어요']);
  });

  it('is not the one of now, nor that of another subscription', async () => {
    const same: Offer = {
      ...offer,
      kind: 'github',
      url: 'https://github.com/someone/blog/tree/main/_posts',
    };
    const on = await open({
      sources: others,
      address: { source: 'g1', state: { kind: 'found', offer: same } },
    });
    expect(box().textContent).toContain('지금 받고 있는 주소예요');
    await show({ sources: others, address: { source: 'g1', state: { kind: 'found', offer } } }, on);
    expect(box().querySelector('a')?.textContent).toBe('다른 구독');
    expect(box().querySelector('.primary')).toBeNull();
  });

  it('of one subscription is not shown in the row of another', async () => {
    const state: AddState = { kind: 'found', offer: { ...offer, url: 'https://third.example/' } };
    const on = await open({ sources: others, address: { source: 'f1', state } });
    expect(box().childElementCount).toBe(0);
    const added: AddState = { kind: 'added', title: '다른 구독', source: 'f1' };
    await show({ sources: others, address: { source: 'g1', state: added } }, on);
    expect(box().childElementCount).toBe(0);
  });

  it('is in the log with the one before it', async () => {
    const moved = { from: 'https://old.example/feed.xml', to: offer.url };
    const parts = [
      {
        source: 'g1',
        title: '매일 논문',
        moved,
        result: result({ added: 0, changed: 0, unchanged: 0 }),
      },
    ];
    const change = run(3, { cause: 'address', startedAt: at(9), endedAt: at(9), parts });
    await show({ chapter: 'log', log: { runs: [change], restorable: new Set([3]) } });
    const log = section('최근 기록');
    expect(texts(log, 'summary .about > span')).toEqual(['구독 주소를 바꿈', '매일 논문']);
    expect(log.querySelector('.part')?.textContent).toBe(
      '매일 논문old.example/feed.xml → new.example/index.json',
    );
    expect(button('되돌리기')).toBeDefined();
  });
});

describe('the hook of another address', () => {
  async function hook(effects: Partial<Parameters<typeof useNewAddress>[0]> = {}) {
    const given = {
      discoverKnown: vi.fn(async () => offer),
      requestOrigin: vi.fn(async () => true),
      changeAddress: vi.fn(async () => undefined),
      onEnd: vi.fn(async () => undefined),
      onSync: vi.fn(),
      ...effects,
    };
    const last: { slice?: ReturnType<typeof useNewAddress> } = {};
    const View = () => {
      last.slice = useNewAddress(given);
      return null;
    };
    await mount(<View />);
    const slice = () => {
      if (!last.slice) throw new Error('not mounted');
      return last.slice;
    };
    return { given, slice };
  }

  it('looks, changes, and asks the subscription at once', async () => {
    const { given, slice } = await hook();
    await act(() => slice().onLook('g1', 'https://new.example'));
    await vi.waitFor(() => expect(slice().state).toEqual({ kind: 'found', offer }));
    expect(slice().source).toBe('g1');
    await act(() => slice().onMove(offer));
    await vi.waitFor(() => expect(slice().state.kind).toBe('added'));
    expect(given.changeAddress).toHaveBeenCalledExactlyOnceWith('g1', offer);
    expect(given.onEnd).toHaveBeenCalledOnce();
    expect(given.onSync).toHaveBeenCalledExactlyOnceWith('g1');
  });

  it('looks once more when its host was allowed', async () => {
    const refuse = new Failure('permission-needed', 'x', { origin: 'https://new.example' });
    const discoverKnown = vi.fn(async () => offer).mockRejectedValueOnce(refuse);
    const { slice } = await hook({ discoverKnown });
    await act(() => slice().onLook('g1', 'https://new.example'));
    await vi.waitFor(() => expect(slice().state.kind).toBe('failed'));
    await act(() => slice().onAllow('https://new.example'));
    await vi.waitFor(() => expect(slice().state.kind).toBe('found'));
    expect(slice().source).toBe('g1');
  });

  it('says why it was not changed, and asks nobody', async () => {
    const changeAddress = vi.fn(async () => {
      throw new Failure('already-added', offer.url);
    });
    const { given, slice } = await hook({ changeAddress });
    await act(() => slice().onLook('g1', 'https://new.example'));
    await vi.waitFor(() => expect(slice().state.kind).toBe('found'));
    await act(() => slice().onMove(offer));
    await vi.waitFor(() =>
      expect(slice().state).toMatchObject({ kind: 'failed', doing: 'add', code: 'already-added' }),
    );
    expect(given.onSync).not.toHaveBeenCalled();
  });
});
