// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RunState } from '../../components/options/run/state';
import type { FollowingSlice, FollowingState, Pinned } from '../../components/welcome/state';
import { useFollowing } from '../../components/welcome/useFollowing';
import { Welcome } from '../../components/welcome/Welcome';
import { speak } from '../../components/words/language';
import { Failure } from '../../core/failure';
import { summaries, toCard } from '../../core/query';
import type { PartProgress } from '../../core/run';
import type { Offer, Source } from '../../core/source';
import type { SuggestedSource } from '../../core/source/suggested';
import { sampleDigest } from '../samples';
import { button, click, mount, press, unmount } from './mount';
import { result, source, texts } from './options/samples';

afterEach(unmount);

const suggested: SuggestedSource = {
  kind: 'github',
  url: 'https://github.com/someone/blog/tree/HEAD/_posts',
  title: '매일 논문',
  homepage: 'https://someone.example',
  language: 'ko',
  posts: 90,
  every: 'daily',
  licence: 'MIT',
  about: { ko: '하루에 열 편을 요약해요.', en: 'Ten a day.' },
};
const part = (change: Partial<PartProgress> = {}): PartProgress => ({
  source: 'g1',
  title: '매일 논문',
  phase: 'fetching',
  listed: 90,
  due: 90,
  fetched: 26,
  stored: 20,
  bytes: 0,
  ...change,
});
const { entries, ...head } = sampleDigest('2025-09-08-daily', ['2509.00001']);
const stored = { ...head, source: 'bundled', revision: 'r', papers: ['2509.00001'] };
const card = toCard(summaries({ head: stored, entries }));
if (!card) throw new Error('the sample has no card');

const presses = {
  onCopy: vi.fn(async () => {}),
  onRead: vi.fn(),
  onBookmark: vi.fn(async (on: boolean) => on),
};
const onAdd = vi.fn();
const onLanguage = vi.fn();
const onAllowAccess = vi.fn();
beforeEach(() => {
  vi.clearAllMocks();
});

type Shown = {
  readonly following?: FollowingState;
  readonly access?: 'granted' | 'withheld' | 'refused';
  readonly pinned?: Pinned;
  readonly firefox?: boolean;
  readonly empty?: boolean;
};
const show = ({ following = { kind: 'open' }, access = 'granted', ...rest }: Shown = {}) =>
  mount(
    <Welcome
      sample={{ ...(!rest.empty && { card }), ...presses }}
      following={{ rows: [{ suggested, following }], onAdd }}
      access={{ access, onAllowAccess }}
      pinned={rest.pinned ?? 'unknown'}
      firefox={rest.firefox ?? false}
      onLanguage={onLanguage}
      reader="/reader.html"
      options="/options.html"
    />,
  );
const told = () => document.querySelector('.step .told')?.textContent;
const inSample = (selector: string) =>
  document.querySelector('.place > div')?.shadowRoot?.querySelector<HTMLElement>(selector);

describe('the sample', () => {
  it('is the panel of a paper, whose buttons do what they do on arXiv', async () => {
    await show();
    expect(inSample('.section')?.textContent).not.toBe('');
    await click(inSample('.fold'));
    expect(inSample('.sections')?.hidden).toBe(true);
    expect(inSample('.fold')?.textContent).toBe('펼치기');
    await click(inSample('.fold'));
    expect(inSample('.sections')?.hidden).toBe(false);
    await click(inSample('[data-press=copy]'));
    expect(presses.onCopy).toHaveBeenCalledOnce();
    expect(inSample('[data-press=copy]')?.textContent).toBe('복사했어요');
    await click(inSample('[data-press=bookmark]'));
    expect(inSample('.bookmark')?.getAttribute('aria-pressed')).toBe('true');
    await click(inSample('[data-press=bookmark]'));
    expect(presses.onBookmark.mock.calls).toEqual([[true], [false]]);
    await click(inSample('[data-press=read]'));
    expect(presses.onRead).toHaveBeenCalledOnce();
  });

  it('says what did not work, and is no page of its own where it cannot be read', async () => {
    await show();
    presses.onBookmark.mockRejectedValueOnce(new Error('asleep'));
    await click(inSample('[data-press=bookmark]'));
    expect(inSample('.notice')?.textContent).toContain('지금은 할 수 없어요');
    expect(inSample('.bookmark')?.getAttribute('aria-pressed')).toBe('false');
    const root = await show({ empty: true });
    expect(root.querySelector('.go')?.getAttribute('href')).toBe('/reader.html');
  });
});

describe('the sample in another language', () => {
  afterEach(() => speak('ko'));

  it('has its words there at once, and its buttons work', async () => {
    await show();
    expect(inSample('.fold')?.textContent).toBe('접기');
    speak('en');
    await show();
    expect(inSample('.fold')?.textContent).toBe('Collapse');
    await click(inSample('.fold'));
    expect(inSample('.fold')?.textContent).toBe('Expand');
    speak('ko');
    await show();
    expect(inSample('.fold')?.textContent).toBe('접기');
  });
});

describe('a suggestion', () => {
  it('says what it is, how often it comes, its size and its licence, and is added by one press', async () => {
    const root = await show();
    expect(texts(root, '.step .about > *')).toEqual([
      'GitHub 폴더',
      '다이제스트 90개쯤',
      '매일 올라와요',
      'MIT',
      'someone.example',
    ]);
    await click(button('추가: 매일 논문'));
    expect(onAdd).toHaveBeenCalledExactlyOnceWith(suggested);
  });

  it.each<[FollowingState, string]>([
    [{ kind: 'adding' }, '무엇이 있는지 살펴보고 있어요…'],
    [{ kind: 'receiving' }, '목록을 확인하고 있어요…'],
    [{ kind: 'receiving', part: part() }, '받는 중 · 26 / 90'],
    [{ kind: 'followed', digests: 90 }, '구독했어요 · 다이제스트 90개'],
    [
      { kind: 'followed', digests: 0, failure: 'offline' },
      '구독했어요. 아직 받지 못해서 나중에 다시 받아요. 인터넷에 연결되어 있지 않아요. 연결된 뒤 다시 시도해 주세요.',
    ],
    [
      { kind: 'failed', code: 'offline' },
      '인터넷에 연결되어 있지 않아요. 연결된 뒤 다시 시도해 주세요.',
    ],
    // The address is none that the reader typed.
    [
      { kind: 'failed', code: 'not-found' },
      '지금은 이 다이제스트를 받을 수 없어요. 나중에 다시 눌러 주세요.',
    ],
    [
      { kind: 'failed', code: 'nothing-found' },
      '지금은 이 다이제스트를 받을 수 없어요. 나중에 다시 눌러 주세요.',
    ],
  ])('says how far it is: %o', async (following, words) => {
    const root = await show({ following });
    expect(told()).toBe(words);
    expect(root.querySelector('progress') !== null).toBe(/ing$/.test(following.kind));
    const isFollowed = following.kind === 'followed';
    expect(root.querySelector('.step button') === null).toBe(isFollowed);
    expect(root.querySelector('.step')?.classList.contains('done')).toBe(isFollowed);
  });

  it('takes no second press while it is at work', async () => {
    await show({ following: { kind: 'adding' } });
    await click(button('추가: 매일 논문'));
    expect(onAdd).not.toHaveBeenCalled();
  });
});

describe('the other steps', () => {
  it('ask for arXiv where it is withheld', async () => {
    const root = await show({ access: 'withheld' });
    await click(button('허용하기'));
    expect(onAllowAccess).toHaveBeenCalledOnce();
    await show({ access: 'refused' });
    expect(root.textContent).toContain('허용하지 않았어요');
    await show();
    expect(() => button('허용하기')).toThrow();
  });

  it.each<[Shown, string]>([
    [{ pinned: 'hidden' }, '옆의 핀을 눌러요'],
    [{ pinned: 'unknown', firefox: true }, '도구 모음에 고정'],
    [{ pinned: 'pinned' }, '아이콘을 꺼내 두었어요'],
  ])('tell how the icon comes into sight: %o', async (shown, words) => {
    expect((await show(shown)).textContent).toContain(words);
  });

  it('leave out the icon where there is no toolbar', async () => {
    const root = await show({ pinned: 'none' });
    expect(texts(root, '.step h2')).toHaveLength(2);
  });

  it('change the language', async () => {
    const root = await show();
    await click(root.querySelector('header input[value=en]'));
    expect(onLanguage).toHaveBeenCalledExactlyOnceWith('en');
  });
});

it('has no keys, and no list of them', async () => {
  await show();
  await press('?');
  expect(document.querySelector('dialog')).toBeNull();
});

describe('what is followed', () => {
  let slice: FollowingSlice;
  let sources: readonly Source[] = [];
  const offer: Offer = { ...suggested, digests: 90, papers: 9, sampled: 3 };
  const effects = {
    suggestions: [suggested],
    readStored: async () => ({ sources, heads: [{ ...stored, source: 'g1' }] }),
    hearStored: () => () => undefined,
    discoverKnown: vi.fn(async () => ({ ...offer, title: 'someone/blog' })),
    followSource: vi.fn(async () => {
      sources = [source()];
      return 'g1';
    }),
    onAdded: vi.fn(),
  };
  function Page({ run }: { readonly run: RunState }) {
    slice = useFollowing({ ...effects, run });
    return null;
  }
  const see = async (run: RunState = { kind: 'idle' }) => {
    await mount(<Page run={run} />);
    await click(undefined);
    return slice.rows[0]?.following;
  };
  beforeEach(() => {
    sources = [];
  });

  it('is found, stored by its name here, and received', async () => {
    expect(await see()).toEqual({ kind: 'open' });
    slice.onAdd(suggested);
    expect(await see()).toMatchObject({ kind: 'followed' });
    const [added, every] = effects.followSource.mock.calls[0] as unknown as [Offer, unknown];
    expect([added.title, every]).toEqual(['매일 논문', { kind: 'daily', at: '08:30' }]);
    expect(effects.onAdded).toHaveBeenCalledExactlyOnceWith('g1');
    const progress = { run: 1, cause: 'reader', startedAt: 0, stopping: false } as const;
    expect(await see({ kind: 'running', progress: { ...progress, parts: [part()] } })).toEqual({
      kind: 'receiving',
      part: part(),
    });
    sources = [source({ lastResult: result({ kind: 'failed', failure: 'offline' }) })];
    const failed = await see({ kind: 'failed', code: 'offline' });
    expect(failed).toEqual({ kind: 'followed', digests: 1, failure: 'offline' });
  });

  it('is known from before, whatever branch it was found on', async () => {
    sources = [source()];
    expect(await see()).toEqual({ kind: 'followed', digests: 1 });
  });

  it('says why it could not be found, and can be pressed again', async () => {
    effects.discoverKnown.mockRejectedValueOnce(new Failure('offline', 'no network'));
    await see();
    slice.onAdd(suggested);
    expect(await see()).toEqual({ kind: 'failed', code: 'offline' });
    slice.onAdd(suggested);
    expect(await see()).toMatchObject({ kind: 'followed' });
  });

  it('is not asked for by itself where it has ended', async () => {
    await see();
    slice.onAdd({ ...suggested, every: 'ended', ended: '2026-01' });
    await see();
    expect(effects.followSource.mock.calls[0]?.slice(1)).toEqual([{ kind: 'off' }]);
  });
});
