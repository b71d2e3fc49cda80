// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SidePanel } from '../../components/sidepanel/SidePanel';
import type {
  PanelMaking,
  PanelPaper,
  PanelSummary,
  SidePanelState,
} from '../../components/sidepanel/state';
import type { MakingProgress } from '../../core/making';
import { sampleEntry } from '../samples';
import { button, click, mount, press, unmount } from './mount';

const paper = '2509.04664';
const events = {
  onAllowAccess: vi.fn(),
  onAllowSite: vi.fn(),
  onBack: vi.fn(),
  onBookmark: vi.fn(),
  onOpen: vi.fn(),
  onPick: vi.fn(),
  onRead: vi.fn(),
  onRetry: vi.fn(),
  onShow: vi.fn(),
};
const from = (source: string, date: string): PanelSummary => ({
  summary: {
    digest: { source, id: date, date, title: '다이제스트', revision: 'r', ai: true },
    rank: 2,
    of: 12,
    entry: sampleEntry(paper, '환각은 평가 때문에 남는다.'),
  },
  also: [],
  next: { paper: '2509.05209', title: 'Hunyuan-MT' },
});
const shown: PanelPaper = {
  paper,
  isTabs: true,
  version: 1,
  summaries: [from('a', '2025-09-08')],
  shown: 0,
  names: { a: '매일 논문', b: '주간 노트' },
  bookmarked: false,
  note: '',
  tags: [],
  read: false,
};
const show = (
  state: SidePanelState,
  sites: { name: string; refused: boolean }[] = [],
  making?: PanelMaking,
) => mount(<SidePanel state={state} access="granted" sites={sites} making={making} {...events} />);
const showPaper = (change: Partial<PanelPaper> = {}, making?: PanelMaking) =>
  show({ kind: 'paper', ...shown, ...change }, [], making);

const acts = { stop: vi.fn(), goOn: vi.fn(), keep: vi.fn() };
const onMake = vi.fn();
const model = {
  server: { kind: 'ollama', base: 'http://localhost:11434/v1' },
  name: 'qwen3:8b',
} as const;
const offered: PanelMaking = { model, isBusy: false, onMake, acts };
const progress = (change: Partial<MakingProgress> = {}): MakingProgress => ({
  paper,
  model,
  state: 'making',
  askedAt: 1,
  done: [],
  faults: [],
  ...change,
});
const section = {
  kind: 'method',
  heading: 'Method',
  children: sampleEntry(paper, '결론이다.').sections[0]?.children ?? [],
} as const;
const done = [
  { name: 'method', section, check: { section: 'method', figures: [], names: [] }, seconds: 2 },
] as const;
const made = {
  model: 'qwen3:8b',
  server: 'Ollama',
  day: '2025-09-08',
  prompt: 1,
  text: 'abstract',
  characters: 900,
  seconds: 6,
} as const;
const byModel = (source: string): PanelSummary => {
  const one = from(source, '2025-09-08');
  return { ...one, summary: { ...one.summary, entry: { ...one.summary.entry, made } } };
};

afterEach(() => {
  unmount();
  vi.clearAllMocks();
});

describe('what the reader wrote to a paper', () => {
  it.each([
    ['a note and tags', '표 3을 볼 것\n둘째 줄', ['세미나', 'RL']],
    ['a note alone', '표 3', []],
    ['tags alone', '', ['RL']],
    ['markup, which stays text', '<b>x</b>', []],
  ])('stands under the summary: %s', async (_what, note, tags) => {
    const view = await showPaper({ note, tags });
    expect(view.querySelector('.noted h2')?.textContent).toBe('메모');
    expect(view.querySelector('.noted .note')?.textContent ?? '').toBe(note);
    const told = [...view.querySelectorAll('.noted li')].map((tag) => tag.textContent);
    expect(told).toEqual(tags.map((tag) => `#${tag}`));
  });

  it('leaves no heading where nothing was written', async () => {
    const view = await showPaper({ bookmarked: true });
    expect(view.querySelector('.noted')).toBeNull();
  });
});

describe('the side panel', () => {
  it('shows a paper, what its digest is and where it stands there', async () => {
    const view = await showPaper();
    expect(view.querySelector('.id')?.textContent).toBe(`${paper} · v1`);
    expect(view.querySelector('.from')?.textContent).toBe('매일 논문 2025년 9월 8일');
    expect(view.querySelector('.gist')?.textContent).toBe('환각은 평가 때문에 남는다.');
    expect(view.querySelector('.places')?.textContent).toContain('12편 중 2번째');
    expect(view.querySelector('.conclusion')).toBeNull();
    expect(view.querySelector('.back')).toBeNull();
  });

  it('says what is pressed, each with the opposite of what is', async () => {
    await showPaper({ read: true });
    await click(button('북마크'));
    await click(button('읽음'));
    await click(button('다음: Hunyuan-MT'));
    expect(events.onBookmark).toHaveBeenCalledWith(true);
    expect(events.onRead).toHaveBeenCalledWith(false);
    expect(events.onShow).toHaveBeenCalledWith('2509.05209');
  });

  it('has several digests as tabs by subscription, and a way back from another paper', async () => {
    const summaries = [from('a', '2025-09-08'), from('b', '2025-09-12')];
    await showPaper({ summaries, shown: 1, isTabs: false });
    expect(button('매일 논문 2025년 9월 8일').getAttribute('aria-pressed')).toBe('false');
    expect(button('주간 노트 2025년 9월 12일').getAttribute('aria-pressed')).toBe('true');
    await click(button('매일 논문 2025년 9월 8일'));
    expect(events.onPick).toHaveBeenCalledWith(0);
    await click(button('이 탭의 논문으로'));
    expect(events.onBack).toHaveBeenCalledOnce();
  });

  it('leaves a press with a key held down to the browser, and opens any other itself', async () => {
    const view = await showPaper();
    const [abs, pdf] = view.querySelectorAll('.meta a');
    expect((await click(pdf)).defaultPrevented).toBe(true);
    expect(events.onOpen).toHaveBeenCalledWith(`https://arxiv.org/pdf/${paper}`);
    expect((await click(abs, { ctrlKey: true })).defaultPrevented).toBe(false);
    expect(events.onOpen).toHaveBeenCalledOnce();
  });

  it('tells of a summary whose post its source no longer lists, and of no other', async () => {
    const one = from('a', '2025-09-08');
    await showPaper({ summaries: [{ ...one, summary: { ...one.summary, isGone: true } }] });
    expect(document.querySelector('article .kept')?.textContent).toContain('사라졌지만');
    await showPaper();
    expect(document.querySelector('article .kept')).toBeNull();
  });

  it('offers nothing where there is no summary', async () => {
    const view = await showPaper({ summaries: [] });
    expect(view.querySelector('[role=status] h1')?.textContent).toBe('이 논문의 요약이 없어요');
    expect(view.querySelectorAll('button')).toHaveLength(0);
  });

  it('offers each site that it may not see where the tab shows no paper, and says a refusal', async () => {
    const sites = ['alphaXiv', 'ar5iv'].map((name) => ({ name, refused: name === 'ar5iv' }));
    const view = await show({ kind: 'none' }, sites);
    await click(button('alphaXiv 허용하기'));
    expect(events.onAllowSite).toHaveBeenCalledWith('alphaXiv');
    const said = [...view.querySelectorAll('.sites [role=status]')].map((each) => each.textContent);
    expect(said).toEqual(['', '허용하지 않았어요. 이 사이트에서는 요약이 나오지 않아요.']);
  });

  it('says what failed, and tries again', async () => {
    const view = await show({ kind: 'failed', code: 'storage-newer' });
    expect(view.textContent).toContain('더 새로운 Yoyak');
    await click(button('다시 시도'));
    expect(events.onRetry).toHaveBeenCalledOnce();
  });

  it('is walked and marked by keys, which ? tells of', async () => {
    await showPaper({ read: true });
    for (const key of ['e', 'b', 'o', 'n', 'p']) await press(key);
    expect(events.onRead).toHaveBeenCalledExactlyOnceWith(false);
    expect(events.onBookmark).toHaveBeenCalledExactlyOnceWith(true);
    expect(events.onOpen).toHaveBeenCalledExactlyOnceWith(`https://arxiv.org/abs/${paper}`);
    // There is a next paper, and none before.
    expect(events.onShow).toHaveBeenCalledExactlyOnceWith('2509.05209');
    await press('?');
    expect(document.querySelectorAll('dialog dt')).toHaveLength(5);
  });

  it('offers nothing in a private window that nobody would note', async () => {
    const view = await showPaper({ inPrivate: true });
    expect(view.querySelector('.read')).toBeNull();
    await press('e');
    expect(events.onRead).not.toHaveBeenCalled();
    expect(button('북마크').disabled).toBe(false);
  });

  it.each([
    { kind: 'none' },
    { kind: 'loading' },
    { kind: 'failed', code: 'storage-full' },
  ] as const)('has no key where there is no summary, nor a list of them: %j', async (state) => {
    await show(state);
    await press('e');
    expect(events.onRead).not.toHaveBeenCalled();
    await press('?');
    expect(document.querySelector('dialog')).toBeNull();
  });
});

describe('a summary that the side panel can have made', () => {
  it('is offered with the model and where the text goes, where there is none', async () => {
    const view = await showPaper({ summaries: [] }, offered);
    expect(view.querySelector('.offered')?.textContent).toContain('qwen3:8b · 이 컴퓨터');
    await click(button('요약 만들기'));
    expect(onMake).toHaveBeenCalledOnce();
  });

  it('says why the press led to nothing, and can be pressed again', async () => {
    const view = await showPaper({ summaries: [] }, { ...offered, failure: 'model-no-text' });
    expect(view.querySelector('.unmade')?.textContent).toContain('읽을 초록이 없어');
    await click(button('요약 만들기'));
    expect(onMake).toHaveBeenCalledOnce();
  });

  it('says in a private window that none is made there, and offers none', async () => {
    const view = await showPaper({ summaries: [], inPrivate: true }, offered);
    expect(view.querySelector('.message')?.textContent).toContain('시크릿 창에서는');
    expect(view.querySelector('.offered')).toBeNull();
    const open = await showPaper({ summaries: [] }, offered);
    expect(open.querySelector('.message')?.textContent).not.toContain('시크릿 창에서는');
    expect(open.querySelector('.offered')).not.toBeNull();
  });

  it('is shown as it comes along, under its title, and stopped', async () => {
    const text = { kind: 'abstract', title: 'A lighthouse', parts: [], characters: 9 } as const;
    const making = { ...offered, progress: progress({ done, section: 'results', text }) };
    const view = await showPaper({ summaries: [] }, making);
    expect(view.querySelector('header h1')?.textContent).toBe('A lighthouse');
    expect(view.querySelector('.making')?.textContent).toContain('소개이다.');
    expect(view.querySelector('.offered')).toBeNull();
    await click(view.querySelector('.stop'));
    expect(acts.stop).toHaveBeenCalledExactlyOnceWith(paper);
  });

  it('says once that a summary has come, in a place that stands there before, and hands the focus on', async () => {
    const text = { kind: 'abstract', title: 'Lantern', parts: [], characters: 9 } as const;
    const at = (change: Partial<MakingProgress>) => ({
      ...offered,
      progress: progress({ done, text, ...change }),
    });
    const view = await showPaper({ summaries: [] }, at({}));
    const said = view.querySelector('.unseen[role=status]');
    expect(said?.textContent).toBe('');
    view.querySelector<HTMLElement>('.stop')?.focus();
    await showPaper({ summaries: [] }, at({ state: 'stopped' }));
    expect(document.activeElement?.textContent).toBe('이어서 만들기');
    await showPaper({ summaries: [] }, at({ state: 'kept' }));
    expect(view.querySelector('.unseen[role=status]')).toBe(said);
    expect(said?.textContent).toBe('요약을 만들었어요');
    expect(document.activeElement).toBe(view.querySelector('h1'));
    await showPaper({}, at({ state: 'kept' }));
    expect(view.querySelector('.unseen[role=status]')).toBe(said);
  });

  it('leaves the focus alone where it was elsewhere as a summary came', async () => {
    const view = await showPaper({}, { ...offered, progress: progress() });
    const other = view.querySelector<HTMLElement>('footer button');
    other?.focus();
    await showPaper({}, { ...offered, progress: progress({ state: 'made', replaces: true }) });
    expect(document.activeElement).toBe(other);
    await showPaper({}, { ...offered, progress: progress({ state: 'kept' }) });
    expect(document.activeElement).toBe(other);
  });

  it('waits for the reader’s word where sections were left out: one, all, or as it is', async () => {
    const faults = (['results', 'conclusion'] as const).map((name) => ({
      section: name,
      fault: 'not-json' as const,
    }));
    const making = { ...offered, progress: progress({ state: 'made', done, faults }) };
    await showPaper({ summaries: [] }, making);
    await click(document.querySelector('[data-section=results]'));
    await click(button('빠진 부분 모두 다시'));
    await click(button('받은 부분만 저장'));
    expect(acts.goOn.mock.calls).toEqual([[paper, 'results'], [paper]]);
    expect(acts.keep).toHaveBeenCalledExactlyOnceWith(paper);
    // What is thrown away there could not be taken back.
    expect(document.querySelector('.after')).toBeNull();
  });

  it('tells how it was made, and leads to where it is changed or made again', async () => {
    const view = await showPaper({ summaries: [byModel('made')] }, offered);
    const facts = [...view.querySelectorAll('.birth dl > div')].map((each) => each.textContent);
    expect(facts).toEqual(expect.arrayContaining(['프롬프트 1판', '걸린 시간 6초']));
    const edit = view.querySelector('.own a');
    expect(edit?.getAttribute('href')).toBe(`/reader.html?paper=${paper}&edit`);
    await click(button('다시 만들기'));
    expect(onMake).toHaveBeenCalledOnce();
  });

  it('stands above the older one until it is taken, and is not asked for twice', async () => {
    const making = { ...offered, progress: progress({ state: 'made', done }) };
    const view = await showPaper({ summaries: [byModel('made')] }, making);
    expect(view.querySelector('.making ~ article, .making-card ~ article')).not.toBeNull();
    expect([...view.querySelectorAll('.own button')]).toEqual([]);
    await showPaper(
      { summaries: [byModel('made')] },
      { ...making, progress: progress({ state: 'kept', done }) },
    );
    expect(view.querySelector('.making')).toBeNull();
    expect(button('다시 만들기').disabled).toBe(false);
  });

  it('is of others where they published it, and not made again without a model', async () => {
    const view = await showPaper({ summaries: [byModel('feed-x')] }, offered);
    expect(view.querySelector('.birth')?.textContent).toContain('qwen3:8b');
    expect(view.querySelector('.own')).toBeNull();
    await showPaper({ summaries: [byModel('made')] });
    expect(
      [...view.querySelectorAll('.own :is(a, button)')].map((each) => each.textContent),
    ).toEqual(['고치기']);
  });
});
