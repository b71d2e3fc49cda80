// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { AddState } from '../../../components/options/add/state';
import { nameDay } from '../../../components/words/nameDay';
import type { Offer } from '../../../core/source';
import { button, click, type, unmount } from '../mount';
import { at, events, item, section, show, sources, texts } from './samples';

afterEach(unmount);

const suggestion = {
  kind: 'github',
  url: 'https://github.com/someone/blog/tree/main/_posts',
  names: '*daily*',
  title: '누군가의 논문',
  homepage: 'https://someone.example',
  language: 'ko',
  about: { ko: '하루에 열 편을 요약해요.', en: 'Ten papers a day.' },
} as const;
const offer: Offer = {
  kind: 'github',
  url: 'https://github.com/someone/blog/tree/main/_posts',
  title: 'Daily Papers',
  digests: 93,
  papers: 36,
  sampled: 3,
  newest: { date: '2026-11-19', title: '열아홉째 날' },
};
const found = { kind: 'found', offer } as const;
const field = () => document.querySelector('.add input') as HTMLInputElement;
const box = () => document.querySelector('.outcome') as HTMLElement;

const submit = (form: HTMLFormElement | null) =>
  act(() => {
    form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });

describe('an address', () => {
  it('is looked at when it was pasted and sent, without its spaces', async () => {
    const on = events();
    await show({}, on);
    expect(field().labels?.[0]?.textContent).toBe('피드, GitHub 폴더, 블로그의 주소');
    await submit(field().form);
    expect(on.add.onLook).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(field());
    await type(field(), ' https://a.example ');
    await submit(field().form);
    expect(on.add.onLook).toHaveBeenCalledExactlyOnceWith('https://a.example');
  });

  it('is not sent twice, and can be let go while it is looked at', async () => {
    const on = events();
    await show({ adding: { kind: 'looking', address: 'https://a.example' } }, on);
    expect(box().querySelector('[role=status]')?.textContent).toContain('살펴보고 있어요');
    await type(field(), 'https://b.example');
    await submit(field().form);
    expect(on.add.onLook).not.toHaveBeenCalled();
    await click(button('취소'));
    expect(on.add.onDismiss).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(field());
  });

  it('leaves the field once its source was added, and says so', async () => {
    await show();
    await type(field(), 'https://a.example');
    const adding = { kind: 'added', title: '논문 모음', source: 'g1' } as const;
    await show({ adding });
    expect(field().value).toBe('');
    expect(box().textContent).toBe('‘논문 모음’ 구독을 추가했어요.');
    expect(document.activeElement).toBe(box());
    await show({ adding, sources: sources(item({}, { gone: 'removing' })) });
    expect(box().textContent).toBe('');
  });
});

describe('what was found', () => {
  it('is shown with kind, counts and the newest digest, and takes the focus', async () => {
    await show({ adding: { kind: 'looking', address: 'x' } });
    const root = await show({ adding: found, sources: sources() });
    expect(document.activeElement).toBe(box());
    expect(box().querySelector('h3')?.lang).toBe('en');
    expect(texts(root, '.offer .about')).toEqual([
      'GitHub 폴더마크다운 파일 93개 · 최근 3개에 논문 36편github.com/someone/blog/tree/main/_posts',
      `가장 최근 다이제스트${nameDay('2026-11-19')}열아홉째 날`,
    ]);
  });

  it('is not asked for by itself where it has ended long ago', async () => {
    const on = events();
    const old = { ...offer, newest: { date: '2026-01-08', title: '마지막 날' } };
    const root = await show({ adding: { kind: 'found', offer: old }, sources: sources() }, on);
    expect(root.querySelector('.offer .note')?.textContent).toContain('자동으로 받지 않게');
    await submit(root.querySelector('.offer') as HTMLFormElement);
    expect(on.add.onAdd).toHaveBeenLastCalledWith(old, {
      title: 'Daily Papers',
      every: { kind: 'off' },
    });
  });

  it('is added under the reader’s name and schedule, each morning unless told otherwise', async () => {
    const on = events();
    const root = await show({ adding: found, sources: sources() }, on);
    const form = root.querySelector('.offer') as HTMLFormElement;
    await submit(form);
    expect(on.add.onAdd).toHaveBeenLastCalledWith(offer, {
      title: 'Daily Papers',
      every: { kind: 'daily', at: '08:30' },
    });
    await type(form.querySelector('input') as HTMLInputElement, '내 논문');
    await type(form.querySelector('.at') as HTMLSelectElement, '07:30', 'change');
    await submit(form);
    expect(on.add.onAdd).toHaveBeenLastCalledWith(offer, {
      title: '내 논문',
      every: { kind: 'daily', at: '07:30' },
    });
    await type(form.querySelector('select') as HTMLSelectElement, 'hourly', 'change');
    await submit(form);
    expect(on.add.onAdd.mock.lastCall?.[1].every).toEqual({ kind: 'hourly' });
    expect(form.querySelector('.at')).toBeNull();
  });

  it('counts the files that are no digests, and says no more of them', async () => {
    await show({ adding: { ...found, offer: { ...offer, skipped: 3 } }, sources: sources() });
    expect(box().textContent).toContain('다이제스트가 아닌 파일 3개는 건너뛰었어요.');
    await show({ adding: found, sources: sources() });
    expect(box().textContent).not.toContain('건너뛰었어요');
  });

  it('is no form when it is there already, but the way to its row', async () => {
    const on = events();
    const root = await show({ adding: found }, on);
    expect(root.querySelector('.offer')).toBeNull();
    const link = box().querySelector<HTMLAnchorElement>('a');
    expect(link?.textContent).toBe('매일 논문');
    expect(document.getElementById(link?.hash.slice(1) ?? '')?.textContent).toContain('GitHub');
    await click(button('닫기'));
    expect(on.add.onDismiss).toHaveBeenCalledOnce();
    const other = item({ names: '*daily*' });
    await show({ adding: found, sources: sources(other) }, on);
    expect(root.querySelector('.offer')).not.toBeNull();
  });

  it('says when it holds no paper, and is not added twice', async () => {
    const on = events();
    const root = await show({ adding: { kind: 'adding', offer: { ...offer, papers: 0 } } }, on);
    expect(box().textContent).toContain('논문을 찾지 못했어요');
    expect(texts(box(), 'button')).toEqual(['추가하고 있어요…']);
    await submit(root.querySelector('.offer'));
    expect(on.add.onAdd).not.toHaveBeenCalled();
  });
});

describe('what went wrong', () => {
  const failed = (change: Partial<Extract<AddState, { kind: 'failed' }>>): AddState => ({
    kind: 'failed',
    doing: 'look',
    address: 'https://a.example',
    code: 'unreachable',
    ...change,
  });

  it('is one sentence that takes the focus, and when to come back', async () => {
    await show();
    await show({ adding: failed({ code: 'rate-limited', until: at(14, 20) }) });
    expect(document.activeElement).toBe(box());
    expect(box().textContent).toContain(
      '미리 볼 수 없어요요청이 많아 서버가 막았어요. 조금 뒤에 다시 시도해 주세요.',
    );
    expect(box().textContent).toContain('14:20부터 다시 받을 수 있어요');
  });

  it('says what a folder without Markdown holds', async () => {
    const instead = { kind: 'JSON', files: 1200 };
    await show({ adding: failed({ code: 'nothing-found', instead }) });
    expect(box().textContent).toBe(
      '미리 볼 수 없어요이 폴더에는 마크다운 다이제스트가 없고 JSON 파일이 1,200개 있어요. Yoyak은 마크다운만 읽으니, 마크다운이 있는 폴더나 피드 주소를 넣어 주세요.닫기',
    );
  });

  it('says of an address that is not there what to look at', async () => {
    await show({ adding: failed({ code: 'not-found' }) });
    expect(box().textContent).toContain('이 주소에서 찾을 수 없어요.');
  });

  it('is no warning when the source is there already', async () => {
    const adding = failed({ doing: 'add', code: 'already-added', address: offer.url });
    await show({ adding });
    expect(box().textContent).toBe('이미 추가한 구독이에요. 매일 논문닫기');
    expect(box().querySelector('.warn')).toBeNull();
    await show({ adding, sources: sources(item({}, { gone: 'removed' })) });
    expect(box().textContent).toBe('');
  });

  it('asks for one host in the very press', async () => {
    const on = events();
    await show({ adding: failed({ code: 'permission-needed', origin: 'https://a.example' }) }, on);
    expect(box().textContent).toContain('a.example 서버는 허용해야 읽을 수 있어요.');
    button('이 주소 읽기 허용').click();
    expect(on.add.onAllow).toHaveBeenCalledExactlyOnceWith('https://a.example');
  });

  it('can be allowed later when it was refused', async () => {
    const refused = { code: 'permission-needed', origin: 'https://a.example', refused: true };
    await show({ adding: failed(refused as Partial<Extract<AddState, { kind: 'failed' }>>) });
    expect(box().textContent).toContain('허용하지 않았어요. 나중에 다시 허용할 수 있어요.');
    expect(button('이 주소 읽기 허용').disabled).toBe(false);
  });
});

describe('a suggested source', () => {
  it('stands on top at first, and says that nothing was fetched', async () => {
    const on = events();
    const root = await show({ sources: sources(), suggestions: [suggestion] }, on);
    const [first] = root.querySelectorAll('.sources-section h3');
    expect(first?.textContent).toBe('추천 구독');
    expect(root.textContent).toContain('누르기 전에는 아무것도 받지 않아요.');
    expect(root.querySelector('.card')?.textContent).toContain('하루에 열 편을 요약해요.');
    await click(button('미리 보기: 누군가의 논문'));
    expect(on.add.onLook).toHaveBeenCalledExactlyOnceWith(suggestion.url, suggestion);
  });

  it.each([
    [{}, ['GitHub 폴더', '라이선스 표시 없음', 'someone.example']],
    [
      { posts: 3600, every: 'ended', ended: '2026-01' },
      [
        'GitHub 폴더',
        '다이제스트 3,600개쯤',
        '2026년 1월에 끝났어요',
        '라이선스 표시 없음',
        'someone.example',
      ],
    ],
    [
      { every: 'daily', ai: true, licence: 'MIT' },
      ['GitHub 폴더', '매일 올라와요', 'AI 요약', 'MIT', 'someone.example'],
    ],
  ] as const)('says what is known of it: %o', async (known, said) => {
    const root = await show({ sources: sources(), suggestions: [{ ...suggestion, ...known }] });
    expect(texts(root, '.card .about > *')).toEqual(said);
  });

  it('stands below the others later, without that word', async () => {
    const other = item({ id: 'f1', url: 'https://b.example/index.json' });
    const root = await show({ sources: sources(other), suggestions: [suggestion] });
    expect(section('내 구독').querySelector('h3')?.textContent).toBe('매일 논문');
    expect(texts(root, '.card .title')).toEqual(['누군가의 논문']);
    expect(root.textContent).not.toContain('누르기 전에는 아무것도 받지 않아요');
  });

  it.each([
    ['https://github.com/Someone/blog/tree/HEAD/_posts/', 0],
    ['https://github.com/someone/blog/tree/HEAD/notes', 1],
  ])('is the same folder on any branch, and no other: %s', async (url, left) => {
    const taken = item({ id: 'g1', kind: 'github', url });
    const root = await show({ sources: sources(taken), suggestions: [suggestion] });
    expect(root.querySelectorAll('.card')).toHaveLength(left);
  });

  it('is gone once it was added, and cannot be pressed while an address is looked at', async () => {
    const root = await show({ suggestions: [suggestion] });
    expect(root.querySelector('.card')).toBeNull();
    const on = events();
    const adding = { kind: 'looking', address: 'x' } as const;
    await show({ sources: sources(), suggestions: [suggestion], adding }, on);
    await click(button('미리 보기: 누군가의 논문'));
    expect(on.add.onLook).not.toHaveBeenCalled();
  });
});
