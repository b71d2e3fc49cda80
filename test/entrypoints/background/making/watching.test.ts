import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Frame } from '../../../../core/frame';
import type { MakingProgress } from '../../../../core/making';
import type { MakingNews } from '../../../../core/messages/making';
import { openWatching } from '../../../../entrypoints/background/making/watching';
import { useBrowser } from '../../../browser';

useBrowser();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const paper = '2511.01234';
const begun: MakingProgress = {
  paper,
  model: { server: { kind: 'ollama', base: 'http://localhost:11434/v1' }, name: 'qwen3:8b' },
  state: 'making',
  askedAt: 0,
  startedAt: Date.now(),
  done: [],
  faults: [],
};

function watch(read: (paper: string) => Promise<MakingProgress | undefined>) {
  const { add, tell } = openWatching(read);
  const heard: MakingNews[] = [];
  let leave = () => {};
  add({
    paper,
    tell: (news) => heard.push(news),
    whenGone: (end) => {
      leave = end;
    },
  });
  const texts = () =>
    heard.map((news) => (news.kind === 'shown' ? writeText(news.frame) : news.kind));
  return { tell, heard, texts, leave: () => leave() };
}
const writeText = ([, , ...children]: Frame): string =>
  children.map((child) => (typeof child === 'string' ? child : writeText(child))).join(' ');
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('a page that watches', () => {
  it('hears how far the paper is, and that nothing is made of another', async () => {
    const { texts } = watch(async () => begun);
    await pass(0);
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toContain('만드는 중 · qwen3:8b');
    const other = watch(async () => undefined);
    await pass(0);
    expect(other.texts()).toEqual(['none']);
  });

  it('rests where a press is waited for, not while what is whole is being saved', async () => {
    const made = { ...begun, state: 'made' as const };
    const { tell, heard } = watch(async () => made);
    await pass(0);
    tell(paper, { ...made, isSaving: true });
    await pass(0);
    tell(paper, begun);
    await pass(0);
    const rests = heard.map((news) => news.kind === 'shown' && news.rests === true);
    expect(rests).toEqual([true, false, false]);
  });

  it('is told no more than ten times a second, and of the last at last', async () => {
    const { tell, texts } = watch(async () => begun);
    await pass(0);
    for (let at = 1; at <= 500; at += 1) {
      tell(paper, { ...begun, section: 'method', partial: `글 ${at}` });
      await pass(2);
    }
    await pass(200);
    expect(texts().length).toBeLessThanOrEqual(14);
    expect(texts().length).toBeGreaterThan(5);
    expect(texts().at(-1)).toContain('글 500');
  });

  it('sees the seconds pass while nothing comes', async () => {
    const { texts } = watch(async () => begun);
    await pass(3100);
    expect(texts().at(-1)).toContain('3초째');
  });

  it('hears once that it is over, and nothing after it has gone', async () => {
    const { tell, heard, leave, texts } = watch(async () => begun);
    await pass(0);
    tell(paper, { ...begun, state: 'stopped' });
    await pass(5000);
    expect(texts()[1]).toContain('멈췄어요');
    expect(heard).toHaveLength(2);
    tell(paper, { ...begun, state: 'kept' });
    expect(heard.at(-1)).toEqual({ kind: 'kept' });
    tell(paper, undefined);
    expect(heard.at(-1)).toEqual({ kind: 'none' });
    leave();
    tell(paper, begun);
    await pass(2000);
    expect(heard).toHaveLength(4);
  });
});
