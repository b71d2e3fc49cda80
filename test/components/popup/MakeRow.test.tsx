// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MakeRow } from '../../../components/popup/MakeRow';
import type { PopupMaking } from '../../../components/popup/state';
import { speak } from '../../../components/words/language';
import type { MakingProgress } from '../../../core/making';
import { button, click, mount, unmount } from '../mount';

afterEach(() => {
  unmount();
  speak('ko');
});

const model = {
  server: { kind: 'ollama', base: 'http://localhost:11434/v1' },
  name: 'qwen3:8b',
} as const;
const progress = (change: Partial<MakingProgress>): MakingProgress => ({
  paper: '2509.99999',
  model: { server: { kind: 'browser', base: '' }, name: '' },
  state: 'waiting',
  askedAt: 1,
  done: [],
  faults: [],
  ...change,
});

async function show(change: Partial<PopupMaking>) {
  const acts = { onMake: vi.fn(), onStop: vi.fn(), onSee: vi.fn() };
  const root = await mount(<MakeRow making={{ model, isBusy: false, ...acts, ...change }} />);
  const [said, sent] = ['[role=status]', 'small'].map(
    (each) => root.querySelector(each)?.textContent,
  );
  return { acts, said, sent };
}

describe('the row of a paper without a summary', () => {
  it('offers one', async () => {
    const { acts, said, sent } = await show({});
    expect(said).toBe('요약이 없는 논문이에요');
    expect(sent).toBe('qwen3:8b · 이 컴퓨터');
    await click(button('요약 만들기'));
    expect(acts.onMake).toHaveBeenCalledOnce();
  });

  it('goes on when the press that began it comes twice', async () => {
    const { acts } = await show({});
    await click(button('요약 만들기'), { detail: 1 });
    const again = await show({ progress: progress({}) });
    await click(button('멈추기'), { detail: 2 });
    expect(acts.onMake).toHaveBeenCalledOnce();
    expect(again.acts.onStop).not.toHaveBeenCalled();
  });

  it.each([
    ['other', 'https://api.example.com:8443/v1', 'big', 'big · api.example.com:8443'],
    ['vllm', 'http://127.0.0.1:8000/v1', 'mid', 'mid · 이 컴퓨터'],
    ['vllm', 'http://[::1]:8000/v1', 'mid', 'mid · 이 컴퓨터'],
    ['browser', '', '', '이 브라우저'],
  ] as const)(
    'names the model and where the text goes, once: %s',
    async (kind, base, name, words) => {
      expect((await show({ model: { server: { kind, base }, name } })).sent).toBe(words);
    },
  );

  it('says why the press led to nothing, and takes another', async () => {
    const { acts, said } = await show({ failure: 'model-no-text' });
    expect(said).not.toBe('요약이 없는 논문이에요');
    expect(said?.length).toBeGreaterThan(5);
    await click(button('요약 만들기'));
    expect(acts.onMake).toHaveBeenCalledOnce();
  });

  it('tells the seconds beside what is read aloud, which does not change with them', async () => {
    const making = { state: 'making', section: 'results' } as const;
    const { said } = await show({
      progress: progress({ ...making, startedAt: Date.now() - 9500 }),
    });
    expect(said).toBe('만드는 중 · 결과');
    expect(document.querySelector('.told')?.textContent).toMatch(/^만드는 중 · 결과 · \d+초째/);
    const { said: waiting } = await show({ progress: progress({ ahead: 1 }) });
    expect(waiting).toBe('앞에 1편 있어요');
    expect(document.querySelector('.told .time')).toBeNull();
  });

  it.each([
    [{ state: 'waiting', ahead: 2 }, '앞에 2편 있어요'],
    [{ state: 'making', section: 'results' }, '만드는 중 · 결과'],
  ] as const)('shows how it comes along, and stops it: %j', async (change, words) => {
    const { acts, said } = await show({ progress: progress(change) });
    expect(said).toBe(words);
    await click(button('멈추기'));
    expect(acts.onStop).toHaveBeenCalledOnce();
  });

  it('names what is written in the reader’s language', async () => {
    speak('en');
    const { said } = await show({ progress: progress({ state: 'making', section: 'results' }) });
    expect(said).toContain('Results');
    expect(said).not.toMatch(/\p{Script=Hangul}/u);
  });

  it.each([
    ['kept', '요약을 만들었어요'],
    ['made', '저장할지 골라 주세요'],
    ['failed', '만들지 못했어요'],
    ['stopped', '멈췄어요'],
  ] as const)('leads to the reader where it is %s', async (state, words) => {
    const { acts, said } = await show({ progress: progress({ state }) });
    expect(said).toBe(words);
    await click(button('리더에서 보기'));
    expect(acts.onSee).toHaveBeenCalledOnce();
  });
});
