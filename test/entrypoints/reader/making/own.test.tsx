// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { Reader } from '../../../../components/reader/Reader';
import { describeFailure } from '../../../../components/words/failure';
import { writeOffer } from '../../../../core/cards/offer';
import { openMakingChannel } from '../../../../core/messages/makings';
import type { DoneSection } from '../../../../core/model';
import type { Made } from '../../../../core/paper';
import { readingsOf } from '../../../../core/query/readings';
import { bookmark } from '../../../../core/reading';
import { changeMaking, readMaking, readMakings, writeChosen } from '../../../../core/store/models';
import { findMade, putMade, removeMade } from '../../../../core/sync/made';
import { TermsPage } from '../../../../entrypoints/reader/terms/TermsPage';
import { useReader } from '../../../../entrypoints/reader/useReader';
import { useBrowser } from '../../../browser';
import { button, click, mount, press, type, unmount } from '../../../components/mount';
import { sampleEntry } from '../../../samples';

useBrowser();

const [paper, other, bare] = ['2509.00001', '2509.00002', '2509.99999'] as const;
const made: Made = {
  model: 'lantern:8b',
  server: 'Ollama',
  day: '2026-01-02',
  prompt: 1,
  text: 'abstract',
  characters: 1140,
};
const model = {
  server: { kind: 'ollama', base: 'http://localhost:11434/v1' },
  name: 'lantern:8b',
} as const;
const put = (of: string) =>
  putMade({ entry: { ...sampleEntry(of), version: 1, made }, day: '2026-01-02' }, '내가 만든 요약');

const asked = vi.fn(
  async (_message: unknown): Promise<{ answer: unknown }> => ({ answer: undefined }),
);

beforeEach(async () => {
  localStorage.clear();
  await put(paper);
  await put(other);
  asked.mockReset();
  asked.mockResolvedValue({ answer: undefined });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(asked as never);
});
afterEach(async () => {
  unmount();
  vi.restoreAllMocks();
  history.replaceState(null, '', '/');
  await writeChosen(undefined);
  for (const each of await readMakings()) await changeMaking(each.paper, () => undefined);
});

function Page() {
  return <Reader terms={TermsPage} {...useReader()} />;
}
const open = (search: string) => {
  history.replaceState(null, '', `/reader.html${search}`);
  return mount(<Page />);
};
const see = (path: string, text = '') =>
  vi.waitFor(async () => {
    await act(() => undefined);
    const found = [...document.querySelectorAll(path)].map((each) => each.textContent ?? '');
    expect(found.some((each) => each.includes(text))).toBe(true);
  });
const gone = (path: string) =>
  vi.waitFor(async () => {
    await act(() => undefined);
    expect(document.querySelector(path)).toBeNull();
  });
const field = () => document.querySelector<HTMLTextAreaElement>('#edited');
const write = (text: string) => type(field() as never, text);
const said = async () => JSON.stringify((await findMade(paper))?.entry.sections);

describe('a summary of the reader’s own', () => {
  it('says that it is, and how it was made', async () => {
    await open(`?paper=${paper}`);
    await see('.where .chip', '내가 만든 요약');
    await see('.where .chip', '초록만');
    await see('.birth dd', 'lantern:8b · Ollama');
    await see('.birth dd', '초록 1,140자');
    // Nobody could make it again.
    expect([...document.querySelectorAll('.own > *')].map((each) => each.textContent)).toEqual([
      '고치기',
      '지우기',
    ]);
  });

  it('is changed as Markdown, by an address of its own, and the change can be taken back', async () => {
    await open(`?paper=${paper}&edit`);
    await see('.editor');
    expect(field()?.value).toBe(`## 소개\n\n소개이다.\n\n## 결론\n\n2509\\.00001의 결론이다.\n`);
    expect(document.activeElement).toBe(field());
    await write('## 결론\n\n고친 결론이다.\n');
    await press('Enter', { ctrlKey: true });
    await see('.notice', '고친 요약을 저장했어요');
    await see('.paper .gist', '고친 결론이다.');
    await see('.birth dd', '고친 요약');
    expect(document.activeElement).toBe(document.querySelector('.birth .own a'));
    expect(location.search).toBe(`?paper=${paper}`);
    expect((await findMade(paper))?.entry.made?.edited).toBe(true);
    expect(localStorage.length).toBe(0);
    await press('z');
    await see('.paper .gist', `${paper}의 결론이다.`);
    expect((await findMade(paper))?.entry.made).toEqual(made);
  });

  it.each([
    ['made again', '새로 만든 결론이다.'],
    ['edited in another tab', '다른 탭의 결론이다.'],
    ['put back', '되돌린 결론이다.'],
  ])('that was %s meanwhile is not lost, and neither is what was written', async (_, text) => {
    await open(`?paper=${paper}&edit`);
    await see('.editor');
    await write('## 결론\n\n내가 쓴 결론이다.');
    await putMade({ entry: { ...sampleEntry(paper, text), made }, day: made.day }, '내 것');
    await click(button('저장 Ctrl Enter'));
    await see('.editor [role=alert]', '다른 것으로 바뀌어');
    expect(field()?.value).toBe('## 결론\n\n내가 쓴 결론이다.');
    expect(await said()).toContain(text);
    // And so it stays, however often that is pressed, and whenever the page is opened again.
    await click(button('저장 Ctrl Enter'));
    expect(await said()).toContain(text);
    expect(Object.values({ ...localStorage })).toContain('## 결론\n\n내가 쓴 결론이다.');
  });

  it.each([
    ['made again', '새로 만든 결론이다.'],
    ['edited in another tab', '다른 탭의 결론이다.'],
    ['put back', '되돌린 결론이다.'],
  ])('that was %s before a draft is gone on with is not lost either', async (_, text) => {
    await open(`?paper=${paper}&edit`);
    await see('.editor');
    await write('## 결론\n\n쓰다 만 글.');
    unmount();
    await putMade({ entry: { ...sampleEntry(paper, text), made }, day: made.day }, '내 것');
    await open(`?paper=${paper}&edit`);
    await see('.editor .draft', '이어서');
    await click(button('저장 Ctrl Enter'));
    await see('.editor [role=alert]', '다른 것으로 바뀌어');
    // And neither is it by who goes on writing, or gives the draft up and takes that back.
    await write('## 결론\n\n이어서 쓴 글.');
    await press('Escape');
    await gone('.editor');
    await click(button('되돌리기 z'));
    await see('.editor .draft');
    await click(button('저장 Ctrl Enter'));
    await see('.editor [role=alert]', '다른 것으로 바뀌어');
    expect(field()?.value).toBe('## 결론\n\n이어서 쓴 글.');
    expect(await said()).toContain(text);
    // From what is stored now, it can be gone on.
    await click(button('저장된 글로'));
    expect(field()?.value).toContain(text.slice(0, -1));
    await write('## 결론\n\n새것을 고친 글.');
    await click(button('저장 Ctrl Enter'));
    await gone('.editor');
    expect(await said()).toContain('새것을 고친 글.');
    expect(localStorage.length).toBe(0);
  });

  it('is saved from a draft whose summary stands as it was, also from one kept before that was asked', async () => {
    for (const [key, text] of [
      [`edit:${paper}`, '이전 판이 남긴 글.'],
      ['', '쓰다 만 글.'],
    ] as const) {
      if (key) localStorage.setItem(key, `## 결론\n\n${text}`);
      await open(`?paper=${paper}&edit`);
      await see('.editor');
      if (!key) await write(`## 결론\n\n${text}`);
      unmount();
      await open(`?paper=${paper}&edit`);
      await see('.editor .draft', '이어서');
      await click(button('저장 Ctrl Enter'));
      await gone('.editor');
      expect(await said()).toContain(text);
      expect(localStorage.length).toBe(0);
      unmount();
    }
  });

  it('that was deleted meanwhile comes back as it was edited', async () => {
    await open(`?paper=${paper}&edit`);
    await see('.editor');
    await write('## 결론\n\n내가 쓴 결론이다.');
    await removeMade(paper);
    await click(button('저장 Ctrl Enter'));
    await vi.waitFor(async () => expect(await said()).toContain('내가 쓴 결론이다.'));
  });

  it('is not stored where nothing would be left, and shows what it comes to before', async () => {
    const before = await said();
    await open(`?paper=${paper}&edit`);
    await see('.editor');
    await write('  \n');
    await click(button('저장 Ctrl Enter'));
    await see('.editor [role=alert]', '남는 내용이 없어');
    await write('## [Other](https://arxiv.org/abs/2509.09999)\n\n글.');
    expect(document.querySelector('.editor [role=alert]')?.textContent).toBe('');
    await click(button('미리 보기'));
    await see('.editor [role=alert]', '다른 논문의 제목');
    await write('## 결론\n\n**굵은** 결론이다.');
    await click(button('미리 보기'));
    await see('.editor .preview', '굵은 결론이다.');
    expect(await said()).toBe(before);
  });

  it('keeps what is written where the page goes, and what is thrown away for one press', async () => {
    await open(`?paper=${paper}&edit`);
    await see('.editor');
    await write('## 결론\n\n쓰다 만 글.');
    unmount();
    await open(`?paper=${paper}&edit`);
    await see('.editor .draft', '이어서');
    expect(field()?.value).toBe('## 결론\n\n쓰다 만 글.');
    await press('Escape', { isComposing: true } as KeyboardEventInit);
    expect(field()).not.toBeNull();
    await press('Escape');
    await gone('.editor');
    await see('.notice', '고치던 글을 버렸어요');
    expect(localStorage.length).toBe(0);
    await click(button('되돌리기 z'));
    await see('.editor .draft');
    expect(field()?.value).toBe('## 결론\n\n쓰다 만 글.');
    await click(button('저장된 글로'));
    expect(field()?.value).toContain('소개이다.');
    expect(await said()).toContain('소개이다.');
  });

  it.each([
    ['a press', 1],
    ['a double press', 2],
  ])('is deleted by %s, and comes back to where it stood', async (_, times) => {
    await open(`?paper=${paper}`);
    await see('.own button');
    await act(() => {
      const remove = button('지우기');
      for (let left = times; left > 0; left -= 1) remove.click();
    });
    await see('.notice', '내가 만든 요약을 지웠어요');
    await see('.inside .message', '이 논문의 요약이 없어요');
    expect(await findMade(paper)).toBeUndefined();
    await press('z');
    await see('.inside h1', `Paper ${paper}`);
    expect(await findMade(paper)).toMatchObject({ day: '2026-01-02', at: 0 });
  });

  it.each(['고친', '지운'])(
    'that came since one was %s is left as it is by whoever takes that back',
    async (how) => {
      await open(how === '고친' ? `?paper=${paper}&edit` : `?paper=${paper}`);
      if (how === '고친') {
        await see('.editor');
        await write('## 결론\n\n고친 결론이다.\n');
        await press('Enter', { ctrlKey: true });
      } else {
        await see('.own button');
        await click(button('지우기'));
      }
      await see('.notice', '요약을');
      const entry = { ...sampleEntry(paper, '새로 만든 결론이다.'), made };
      await putMade({ entry, day: '2026-01-05' }, '내가 만든 요약');
      await press('z');
      await gone('.notice p');
      expect(await findMade(paper)).toMatchObject({ day: '2026-01-05' });
      expect(await said()).toContain('새로 만든 결론이다.');
    },
  );

  it('is made again where a model is chosen', async () => {
    await writeChosen({ model });
    await open(`?paper=${paper}`);
    await see('.own button', '다시 만들기');
    await click(button('다시 만들기'));
    expect(asked).toHaveBeenCalledWith({ name: 'makeAll', papers: [paper], from: 'abstract' });
    unmount();
    const html = { ...made, text: 'html' } as const;
    await putMade({ entry: { ...sampleEntry(paper), made: html }, day: made.day }, '내 것');
    await open(`?paper=${paper}`);
    await see('.own button', '다시 만들기');
    await click(button('다시 만들기'));
    expect(asked).toHaveBeenLastCalledWith({ name: 'makeAll', papers: [paper], from: 'html' });
  });

  it('hands the focus from what was pressed to what it is made again in', async () => {
    await writeChosen({ model });
    await writeOffer({ frame: ['p', {}], css: '' }, undefined);
    await open(`?paper=${paper}`);
    await see('.own button', '다시 만들기');
    button('다시 만들기').focus();
    await click(button('다시 만들기'));
    const making = { paper, model, askedAt: 1, done: [], faults: [] } as const;
    openMakingChannel()({ paper, progress: { ...making, state: 'waiting' } });
    await see('.making-card button', '멈추기');
    expect(document.activeElement?.textContent?.trim()).toBe('멈추기');
  });

  it('is made again no more once its model is given up, in a page that stays open', async () => {
    await writeChosen({ model });
    await writeOffer({ frame: ['p', {}], css: '' }, undefined);
    await open(`?paper=${paper}`);
    await see('.own button', '다시 만들기');
    await writeChosen(undefined);
    await writeOffer(undefined, undefined);
    await vi.waitFor(async () => {
      await act(() => undefined);
      expect(document.querySelector('.own')?.textContent).not.toContain('다시 만들기');
    });
    expect(document.querySelector('.own')?.textContent).toContain('고치기');
  });

  it('leads to where a model is chosen, where none was by the time of the press', async () => {
    await writeChosen({ model });
    await open(`?paper=${bare}`);
    await see('.offered');
    asked.mockResolvedValue({ failure: 'model-unset' } as never);
    await click(button('요약 만들기'));
    await see('.notice .failed', describeFailure('model-unset'));
    expect(document.querySelector('.notice a')?.getAttribute('href')).toBe('/options.html#model');
  });

  it('is no other digest’s to change', async () => {
    await open(`?paper=${bare}&edit`);
    await see('.inside .message');
    expect(document.querySelector('.editor')).toBeNull();
  });
});

describe('a paper without a summary', () => {
  it('is offered to be summarised while a model is chosen', async () => {
    await open(`?paper=${bare}`);
    await see('.inside .message', '이 논문의 요약이 없어요');
    expect(document.querySelector('.offered')).toBeNull();
    unmount();
    await writeChosen({ model });
    await open(`?paper=${bare}`);
    await see('.offered', '초록을 읽고 만들어요 · lantern:8b · 이 컴퓨터');
    await click(button('요약 만들기'));
    expect(asked).toHaveBeenCalledWith({ name: 'makeAll', papers: [bare] });
  });

  it('says why it could not be asked for', async () => {
    await writeChosen({ model });
    await open(`?paper=${bare}`);
    await see('.offered');
    asked.mockResolvedValue({ failure: 'too-many' } as never);
    await click(button('요약 만들기'));
    await see('.notice .failed', '기다리는 요약이 너무 많아요');
    // Nothing was to be stored, and no digest is meant.
    expect(document.querySelector('.notice')?.textContent).toMatch(
      /^기다리는 요약이 .*눌러 주세요\.$/,
    );
  });

  it.each([
    ['was open as it came', bare, true],
    ['was not', other, false],
  ] as const)('counts as seen where it %s', async (_what, shown, isSeen) => {
    vi.spyOn(browser.windows, 'getCurrent').mockResolvedValue({ incognito: false } as never);
    await open(`?paper=${shown}`);
    await see('.inside');
    const kept = isSeen ? bare : '2509.99995';
    const progress = {
      paper: kept,
      model,
      state: 'kept',
      askedAt: 1,
      done: [],
      faults: [],
    } as const;
    openMakingChannel()({ paper: kept, progress });
    const seenAt = async () => (await readingsOf([kept])).get(kept)?.seenAt;
    if (isSeen) await vi.waitFor(async () => expect(await seenAt()).toBeTypeOf('number'));
    else {
      await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
      expect(await seenAt()).toBeUndefined();
    }
  });

  it('is offered nothing where it is no paper', async () => {
    await writeChosen({ model });
    await open('?paper=nonsense');
    await see('.inside .message');
    await see('.rail a', '요약 만들기');
    expect(document.querySelector('.offered')).toBeNull();
  });

  it('shows what was stopped, which can be thrown away and comes back', async () => {
    await changeMaking(bare, () => ({
      paper: bare,
      model,
      state: 'stopped',
      askedAt: 5,
      done: [],
      faults: [],
    }));
    asked.mockImplementation(async (message: unknown) => {
      const { name, paper: of } = message as { name: string; paper: string };
      if (name === 'dropMaking') await changeMaking(of, () => undefined);
      return { answer: undefined };
    });
    await open(`?paper=${bare}`);
    await see('.making-card .outcome', '멈췄어요');
    await click(button('다시 만들기'));
    expect(asked).toHaveBeenCalledWith({ name: 'goOn', paper: bare });
    await click(button('버리기'));
    await see('.notice', '만들던 요약을 버렸어요');
    await gone('.making-card');
    await press('z');
    await see('.making-card .outcome', '멈췄어요');
    expect(await readMaking(bare)).toMatchObject({ state: 'stopped', askedAt: 5 });
  });

  it('shows what a part of it takes the place of, which comes back with all that waited', async () => {
    const section = sampleEntry(paper, '새 결론이다.').sections[0];
    const check = { section: 'conclusion', figures: [], names: [] } as const;
    const part = { name: 'conclusion', section, check, seconds: 1 } as DoneSection;
    const stopped = {
      paper,
      model,
      state: 'stopped',
      askedAt: 5,
      done: [part],
      faults: [],
    } as const;
    await changeMaking(paper, () => ({ ...stopped, replaces: true }));
    const first = { day: '2026-01-02', at: 0 } as const;
    asked.mockImplementation(async (message: unknown) => {
      if ((message as { name: string }).name !== 'keepMaking') return { answer: undefined };
      const entry = { ...sampleEntry(paper, '새 결론이다.'), made };
      // What the background finds once it may write: another page was quicker than the press.
      await putMade({ entry: { ...sampleEntry(paper, '그새 고쳤다.'), made }, ...first }, '요약');
      const replaced = await putMade({ entry, day: '2026-01-03' }, '내가 만든 요약');
      await changeMaking(paper, () => undefined);
      return { answer: { askedAt: 5, replaced } };
    });
    await open(`?paper=${paper}`);
    await see('.making-card .outcome', '전에 만든 요약은 사라져요');
    await click(button('받은 부분만 저장'));
    await see('.notice', '새 요약으로 바꿨어요');
    expect(await said()).toContain('새 결론이다.');
    await press('z');
    await see('.making-card .outcome', '멈췄어요');
    expect(await findMade(paper)).toMatchObject({ day: '2026-01-02', at: 0 });
    expect(await said()).not.toContain('새 결론이다.');
    expect(await said()).toContain('그새 고쳤다.');
    expect(await readMaking(paper)).toMatchObject({ ...stopped, replaces: true });
  });

  it.each([
    ['was not kept', undefined],
    ['took the place of none', { askedAt: 5 }],
    ['was asked for anew before it was kept', { askedAt: 6, replaced: {} }],
  ])('can put nothing back of one that %s', async (_, answer) => {
    const stopped = { paper, model, state: 'stopped', askedAt: 5, faults: [] } as const;
    const section = sampleEntry(paper, '새 결론이다.').sections[0];
    const check = { section: 'conclusion', figures: [], names: [] } as const;
    const done = [{ name: 'conclusion', section, check, seconds: 1 } as DoneSection];
    await changeMaking(paper, () => ({ ...stopped, done, replaces: true }));
    const before = await findMade(paper);
    asked.mockResolvedValue({ answer });
    await open(`?paper=${paper}`);
    await see('.making-card .outcome', '전에 만든 요약은 사라져요');
    await click(button('받은 부분만 저장'));
    await vi.waitFor(() => expect(asked).toHaveBeenCalledWith({ name: 'keepMaking', paper }));
    await press('z');
    expect(document.querySelector('.notice')?.textContent).toBe('');
    expect(await findMade(paper)).toEqual(before);
  });
});

it('is called in the queue what the store calls it, until its text is read', async () => {
  await put(paper);
  await bookmark(other, true);
  await removeMade(other);
  for (const [at, of] of [paper, other, bare].entries())
    await changeMaking(of, () => ({
      paper: of,
      model,
      state: 'waiting',
      askedAt: at,
      done: [],
      faults: [],
    }));
  await open('?view=making');
  await see('.queued .title', sampleEntry(paper).title);
  const titles = [...document.querySelectorAll('.queued .title')].map((each) => each.textContent);
  expect(titles).toEqual([
    sampleEntry(paper).title,
    // Its digest has gone: the reader's copy knows it.
    sampleEntry(other).title,
    `arXiv:${bare}`,
  ]);
});

describe('all that waits for the reader', () => {
  const papers = ['2509.99991', '2509.99992', '2509.99993'] as const;
  const store = async () =>
    Promise.all(
      (['made', 'failed', 'waiting'] as const).map((state, at) => {
        const of = papers[at] ?? '';
        return changeMaking(of, () => ({
          paper: of,
          model,
          state,
          askedAt: at,
          done: [],
          faults: [],
        }));
      }),
    );
  const left = async () => (await readMakings()).map(({ paper: of, state }) => [of, state]);
  const dropped = () =>
    asked.mock.calls.flatMap(([message]) => {
      const { name, paper: of } = message as { name: string; paper: string };
      return name === 'dropMaking' ? [of] : [];
    });
  const hold = (refused?: string) =>
    asked.mockImplementation(async (message: unknown) => {
      const { name, paper: of } = message as { name: string; paper: string };
      if (of === refused) return { failure: 'storage-full' } as never;
      if (name === 'dropMaking') await changeMaking(of, () => undefined);
      return { answer: undefined };
    });

  it('is thrown away at once, and comes back as it was', async () => {
    await store();
    hold();
    await open('?view=making');
    await see('.queued');
    await click(button('모두 버리기'));
    await see('.notice', '요약 2편을 버렸어요');
    expect(dropped()).toEqual(papers.slice(0, 2));
    expect(await left()).toEqual([[papers[2], 'waiting']]);
    await click(button('되돌리기 z'));
    await see('#unkept');
    expect(await left()).toEqual([
      [papers[0], 'made'],
      [papers[1], 'failed'],
      [papers[2], 'waiting'],
    ]);
  });

  it('is not what was gone on with meanwhile', async () => {
    await store();
    hold();
    await open('?view=making');
    await see('.queued');
    await changeMaking(papers[0], (now) => now && { ...now, state: 'making' });
    await click(button('모두 버리기'));
    await see('.notice', '요약 1편을 버렸어요');
    expect(dropped()).toEqual([papers[1]]);
  });

  it('that could not all be thrown away says so, and comes back', async () => {
    await store();
    hold(papers[1]);
    await open('?view=making');
    await see('.queued');
    await click(button('모두 버리기'));
    await see('.notice .failed');
    expect(await left()).toEqual([
      [papers[1], 'failed'],
      [papers[2], 'waiting'],
    ]);
    await press('z');
    await vi.waitFor(async () => expect(await left()).toHaveLength(3));
  });
});
