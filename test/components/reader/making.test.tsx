// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MakingView } from '../../../components/reader/making/MakingView';
import type { MakingSlice } from '../../../components/reader/making/state';
import type { MakingProgress } from '../../../core/making';
import type { DoneSection } from '../../../core/model';
import { button, click, mount, type, unmount } from '../mount';
import { makeEvents } from './samples';

afterEach(unmount);

const model = {
  server: { kind: 'ollama', base: 'http://localhost:11434/v1' },
  name: 'lantern:8b',
} as const;
const progress = (paper: string, change: Partial<MakingProgress> = {}): MakingProgress => ({
  paper,
  model,
  state: 'waiting',
  askedAt: 1,
  done: [],
  faults: [],
  ...change,
});
const covered = ['2509.00001'];
const written: DoneSection = {
  name: 'results',
  section: {
    kind: 'results',
    heading: '결과',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: '낫다.' }] }],
  },
  check: { section: 'results', figures: [], names: [] },
  seconds: 4,
};

/** Presses what is pressed for itself, longer after another press than the second of a double click. */
async function pressLater(element: Element | null) {
  vi.setSystemTime(Date.now() + 1000);
  await click(element);
}
afterEach(() => {
  vi.useRealTimers();
});

async function show(slice: Partial<MakingSlice> = {}) {
  const { making: acts } = makeEvents();
  const isCovered = (paper: string) => covered.includes(paper);
  const making = { model, queue: [], kept: [], isCovered, titles: new Map(), ...slice };
  const root = await mount(<MakingView making={making} acts={acts} />);
  const read = (path: string) =>
    [...root.querySelectorAll(path)].map((each) => each.textContent ?? '');
  const write = (text: string) =>
    type(root.querySelector('textarea') as unknown as HTMLInputElement, text);
  return { root, acts, read, write };
}

describe('asking for summaries', () => {
  it('tells before the press what is sent and where, and asks once for each paper', async () => {
    const { acts, read, write } = await show();
    expect(read('.send span')).toEqual(['']);
    await write('2509.00002 arXiv:2509.00003v1, https://arxiv.org/abs/2509.00002');
    expect(read('.send span')).toEqual([
      '논문 2편 · 초록 약 2,000자 · 약 10,000토큰 · lantern:8b · 이 컴퓨터',
    ]);
    await click(button('요약 만들기'));
    expect(acts.make).toHaveBeenCalledExactlyOnceWith(['2509.00002', '2509.00003']);
    expect(read('.send span')).toEqual(['']);
  });

  it('leaves out what has a summary until that is ticked', async () => {
    const { root, acts, read, write } = await show();
    await write('2509.00001 2509.00002');
    expect(read('.covered')).toEqual(['요약이 이미 있는 논문 1편도 만들기']);
    expect(read('.send span')[0]).toContain('논문 1편');
    const tick = root.querySelector<HTMLInputElement>('.covered input');
    await click(tick);
    await click(button('요약 만들기'));
    expect(acts.make).toHaveBeenCalledExactlyOnceWith(['2509.00001', '2509.00002']);
  });

  it('asks for nothing where no paper is left, and says what is none', async () => {
    const { acts, read, write } = await show({ queue: [progress('2509.00005')] });
    for (const text of ['', '하나 둘 셋 넷', '2509.00005', '2509.00001']) {
      await write(text);
      await click(button('요약 만들기'));
    }
    expect(acts.make).not.toHaveBeenCalled();
    await write('하나 둘 셋 넷');
    expect(read('.told p')).toEqual(['논문이 아니에요: ‘하나’, ‘둘’, ‘셋’ 외 1개']);
    await write('2509.00005 여기');
    expect(read('.told p')).toEqual(['논문이 아니에요: ‘여기’', '1편은 이미 대기열에 있어요']);
  });

  it('takes a hundred at once and no more', async () => {
    const { acts, read, write } = await show();
    const some = (count: number) =>
      Array.from({ length: count }, (_, at) => `2509.${String(at + 100).padStart(5, '0')}`);
    await write(some(101).join(' '));
    await click(button('요약 만들기'));
    expect(acts.make).not.toHaveBeenCalled();
    expect(read('.told p')).toEqual(['한 번에 100편까지 만들 수 있어요']);
    await write(some(100).join('\n'));
    await click(button('요약 만들기'));
    expect(acts.make).toHaveBeenCalledExactlyOnceWith(some(100));
  });

  it('leads to the options where no model is chosen', async () => {
    const { making: acts } = makeEvents();
    const making = {
      queue: [progress('2509.00002')],
      kept: [],
      isCovered: () => false,
      titles: new Map(),
    };
    const root = await mount(<MakingView making={making} acts={acts} />);
    expect(root.querySelector('textarea')).toBeNull();
    expect(root.querySelector('.about a')?.getAttribute('href')).toBe('options.html#model');
    expect(root.querySelectorAll('.queued')).toHaveLength(1);
  });
});

describe('the queue', () => {
  it('says that it is empty', async () => {
    const { read } = await show();
    expect(read('.queue .none')).toEqual(['기다리는 요약이 없어요']);
  });

  it('shows each as far as it is, with what can be done with it', async () => {
    vi.setSystemTime(20_000);
    const { root, read, acts } = await show({
      queue: [
        progress('2509.00001', { state: 'making', startedAt: 8000, section: 'method' }),
        progress('2509.00002', { ahead: 1 }),
        progress('2509.00004', { ahead: 2 }),
        progress('2509.00003', { state: 'failed', failure: 'model-unreachable' as never }),
      ],
    });
    expect(read('.queued .title')).toEqual([
      'arXiv:2509.00001',
      'arXiv:2509.00002',
      'arXiv:2509.00004',
      'arXiv:2509.00003',
    ]);
    // What is unfolded says its state itself, once.
    expect(read('.queued small')).toEqual([
      '앞에 1편 있어요',
      '앞에 2편 있어요',
      '모델 서버에 연결하지 못했어요. 서버가 켜져 있는지, 설정에 적은 주소가 맞는지 확인해 주세요.',
    ]);
    expect(read('.queued .making .time')).toEqual(['12초째']);
    // The box of what is being made is its own: a row has no name of its.
    expect(read('.queued:is(.making, .made, .failed)')).toEqual([]);
    // What is being made is unfolded, the others have their buttons in their line.
    expect(read('.queued .making .steps .now')).toEqual(['방법']);
    expect(read('.line .ways button')).toEqual(['멈추기', '멈추기', '이어서 만들기', '버리기']);
    await pressLater(root.querySelector('.stop'));
    expect(acts.stop).toHaveBeenLastCalledWith('2509.00001');
    await pressLater(root.querySelector('.line .ways button'));
    expect(acts.stop).toHaveBeenLastCalledWith('2509.00002');
    await pressLater(button('이어서 만들기'));
    expect(acts.goOn).toHaveBeenLastCalledWith('2509.00003');
    await pressLater(button('버리기'));
    expect(acts.drop).toHaveBeenLastCalledWith('2509.00003');
    await pressLater(button('모두 멈추기'));
    expect(acts.stop).toHaveBeenLastCalledWith();
  });

  it('folds and unfolds, and a part that was left out is asked for again', async () => {
    const { root, read, acts } = await show({
      queue: [
        progress('2509.00001', { state: 'made', faults: [{ section: 'results', fault: 'empty' }] }),
      ],
    });
    await click(root.querySelector('[data-press=section]'));
    expect(acts.goOn).toHaveBeenLastCalledWith('2509.00001', 'results');
    await click(root.querySelector('.unfold'));
    expect(read('.making')).toEqual([]);
    await click(root.querySelector('.unfold'));
    expect(root.querySelector('.unfold')?.getAttribute('aria-expanded')).toBe('true');
    expect(read('.making h2')).toEqual(['한국어 요약']);
  });

  it('stands in the order in which it will be made, and apart from what waits for the reader', async () => {
    const text = { kind: 'abstract', title: '', parts: [], characters: 1 } as const;
    const { read } = await show({
      queue: [
        progress('2509.00001', { state: 'failed', askedAt: 1 }),
        progress('2509.00002', { state: 'made', askedAt: 2 }),
        // Its text is still to be fetched: who has theirs is first.
        progress('2509.00003', { askedAt: 3 }),
        progress('2509.00004', { askedAt: 4, text }),
        progress('2509.00005', { state: 'stopped', askedAt: 5 }),
        progress('2509.00006', { state: 'making', askedAt: 6, text }),
      ],
    });
    const titles = (id: string) =>
      read(`section[aria-labelledby=${id}] .queued .title`).map((each) => each.slice(-1));
    expect(titles('queue')).toEqual(['6', '4', '3']);
    expect(titles('unkept')).toEqual(['2', '1', '5']);
    expect(read('h2')).toContain('저장되지 않은 요약');
  });

  it.each([
    ['none that waits for the reader', ['waiting', 'making'], undefined],
    ['one that does, which has a button of its own', ['waiting', 'made'], undefined],
    ['several', ['making', 'made', 'failed', 'stopped'], ['1', '2', '3']],
    ['one that is being saved', ['made', 'made', 'made'], ['1', '2']],
  ] as const)(
    'throws away all at once what waits for the reader: %s',
    async (what, states, thrown) => {
      const queue = states.map((state, at) =>
        progress(`2509.0000${at}`, {
          state,
          ...(what.includes('saved') && at === 0 && { isSaving: true as const }),
        }),
      );
      const { read, acts } = await show({ queue });
      expect(read('.head button').includes('모두 버리기')).toBe(thrown !== undefined);
      if (!thrown) return;
      await click(button('모두 버리기'));
      expect(acts.dropAll).toHaveBeenCalledExactlyOnceWith(thrown.map((at) => `2509.0000${at}`));
    },
  );

  it.each(['waiting', 'making', 'made'] as const)(
    'has the focus stay in a row that moves on: %s',
    async (state) => {
      const others = [
        progress('2509.00001', { askedAt: 0 }),
        progress('2509.00003', { state: 'failed' }),
      ];
      const slice = { model, kept: [], isCovered: () => false, titles: new Map() };
      const { making: acts } = makeEvents();
      const view = (queue: readonly MakingProgress[]) => (
        <MakingView making={{ ...slice, queue }} acts={acts} />
      );
      const root = await mount(view([...others, progress('2509.00002', { state: 'failed' })]));
      const row = () => root.querySelector('[data-paper="2509.00002"]');
      row()?.querySelector<HTMLElement>('.ways button')?.focus();
      expect(document.activeElement?.textContent).toBe('이어서 만들기');
      await act(() => render(view([...others, progress('2509.00002', { state })]), root));
      expect(document.activeElement).toBe(row()?.querySelector('.unfold'));
    },
  );

  /** The queue before and after something happened, with the focus on a press of it. */
  async function moveOn(
    before: readonly MakingProgress[],
    after: readonly MakingProgress[],
    find: (root: Element) => HTMLElement | null | undefined,
  ) {
    const { making: acts } = makeEvents();
    const view = (queue: readonly MakingProgress[]) => (
      <MakingView
        making={{ model, kept: [], isCovered: () => false, titles: new Map(), queue }}
        acts={acts}
      />
    );
    const root = await mount(view(before));
    const held = find(root);
    held?.focus();
    expect(document.activeElement).toBe(held);
    await act(() => render(view(after), root));
    return { root, acts };
  }
  const pressOf = (root: Element, name: string) =>
    [...root.querySelectorAll('button')].find((each) => each.textContent === name);

  it.each([
    ['all were stopped', '모두 멈추기', 'waiting', [], 'queue'],
    ['all but one were stopped', '모두 멈추기', 'waiting', ['2509.00001'], 'queue'],
    ['all but one were thrown away', '모두 버리기', 'failed', ['2509.00001'], 'unkept'],
    ['all were thrown away', '모두 버리기', 'failed', [], undefined],
    ['the row was thrown away', '버리기', 'failed', ['2509.00002'], 'unkept'],
    ['the only row was thrown away', '버리기', 'failed', [], undefined],
  ] as const)(
    'has the focus fall to a heading where %s',
    async (_what, name, state, left, heading) => {
      const all = [progress('2509.00001', { state }), progress('2509.00002', { state })];
      const after = all.filter(({ paper }) => (left as readonly string[]).includes(paper));
      const { root } = await moveOn(all, after, (shown) => pressOf(shown, name));
      const next = heading ? root.querySelector(`#${heading}`) : root.querySelector('h1');
      expect(next).not.toBeNull();
      expect(document.activeElement).toBe(next);
    },
  );

  it.each([
    ['folded', { state: 'failed' }],
    ['unfolded', { state: 'made', replaces: true }],
  ] as const)(
    'keeps the press in its place while what it asks for is saved: %s',
    async (_what, change) => {
      const one = progress('2509.00001', { ...change, done: [written] });
      const keep = (root: Element) =>
        root.querySelector<HTMLElement>('[data-press=keep], [data-press=saving]');
      const { root, acts } = await moveOn([one], [{ ...one, isSaving: true }], keep);
      expect(keep(root)?.getAttribute('aria-disabled')).toBe('true');
      await pressLater(keep(root));
      expect(acts.keep).not.toHaveBeenCalled();
      expect(document.activeElement).toBe(keep(root));
    },
  );

  it('has no press for what is saved of itself', async () => {
    const { read } = await show({
      queue: [progress('2509.00001', { state: 'made', done: [written], isSaving: true })],
    });
    expect(read('[data-press=keep], [data-press=saving]')).toEqual([]);
    expect(read('.outcome p')).toEqual([expect.stringContaining('다 만들었어요')]);
  });

  it('takes the second of a double press for the first, whatever stands there by then', async () => {
    const { making: acts } = makeEvents();
    const view = (state: MakingProgress['state']) => (
      <MakingView
        making={{
          model,
          kept: [],
          isCovered: () => false,
          titles: new Map(),
          queue: [progress('2509.00001', { state }), progress('2509.00002')],
        }}
        acts={acts}
      />
    );
    vi.setSystemTime(20_000);
    const root = await mount(view('making'));
    await click(root.querySelector('.stop'));
    expect(acts.stop).toHaveBeenCalledExactlyOnceWith('2509.00001');
    await act(() => render(view('stopped'), root));
    vi.setSystemTime(20_200);
    for (const name of ['버리기', '멈추기']) await click(pressOf(root, name));
    expect(acts.drop).not.toHaveBeenCalled();
    expect(acts.stop).toHaveBeenCalledOnce();
    await click(root.querySelector('.unfold'));
    expect(root.querySelector('.unfold')?.getAttribute('aria-expanded')).toBe('true');
    await pressLater(pressOf(root, '버리기') ?? null);
    expect(acts.drop).toHaveBeenCalledExactlyOnceWith('2509.00001');
  });

  it('calls a paper what it is called here until its own text is read', async () => {
    const text = { kind: 'abstract', title: 'Its own', parts: [], characters: 1 } as const;
    const titles = new Map([
      ['2509.00001', 'Stored'],
      ['2509.00002', 'Stored'],
    ]);
    const { read } = await show({
      titles,
      queue: ['2509.00001', '2509.00002', '2509.00003'].map((paper) =>
        progress(paper, paper === '2509.00002' ? { text } : {}),
      ),
    });
    expect(read('.queued .title').sort()).toEqual(['Its own', 'Stored', 'arXiv:2509.00003']);
  });

  it('leads to what has just been made', async () => {
    const { root, read } = await show({ kept: [{ paper: '2509.00007', title: 'A paper' }] });
    expect(read('.came-in a')).toEqual(['A paper']);
    expect(root.querySelector('.came-in a')?.getAttribute('href')).toBe('?paper=2509.00007');
  });
});
