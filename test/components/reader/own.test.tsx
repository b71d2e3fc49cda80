// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { PaperView } from '../../../components/reader/paper/PaperView';
import type { ReaderSummary } from '../../../components/reader/state';
import type { MakingProgress } from '../../../core/making';
import type { Made } from '../../../core/paper';
import { mount, unmount } from '../mount';
import { makeEvents, paper, shownPaper, summary } from './samples';

afterEach(unmount);

const model = {
  server: { kind: 'ollama', base: 'http://localhost:11434/v1' },
  name: 'lantern:8b',
} as const;
const made: Made = {
  model: 'lantern:8b',
  server: 'Ollama',
  day: '2025-09-08',
  prompt: 1,
  text: 'abstract',
  characters: 900,
};
const by = (source: string, said?: string): ReaderSummary => {
  const one = summary('2025-09-08', source, said);
  return { ...one, summary: { ...one.summary, entry: { ...one.summary.entry, made } } };
};
const slice = { queue: [], kept: [], isCovered: () => true, titles: new Map() };

async function show(
  summaries: readonly ReaderSummary[],
  edit = false,
  queue: readonly MakingProgress[] = [],
) {
  const root = await mount(
    <PaperView
      {...makeEvents()}
      address={{ paper, ...(edit && { edit: true }) }}
      paper={shownPaper(summaries)}
      slice={{ ...slice, queue }}
    />,
  );
  const ways = [...root.querySelectorAll('.own :is(a, button)')].map((each) => each.textContent);
  return { ways, text: root.querySelector('textarea')?.value, said: root.textContent ?? '' };
}

describe('a summary that a model made', () => {
  it('can be changed and taken out where it is the reader’s own', async () => {
    expect((await show([by('made')])).ways).toEqual(['고치기', '지우기']);
  });

  it('cannot where somebody has published it: these would be done to the reader’s own', async () => {
    for (const edit of [false, true]) {
      expect(await show([by('feed-x')], edit)).toMatchObject({ ways: [], text: undefined });
      await unmount();
    }
  });

  it('is the reader’s own to be edited, whichever stands first', async () => {
    const { text } = await show([by('feed-x', '남의 결론이다.'), by('made', '내 결론이다.')], true);
    expect(text).toContain('내 결론이다.');
    expect(text).not.toContain('남의');
  });

  it('can be changed where another says the very same', async () => {
    const also = [{ digest: by('made').summary.digest, rank: 0 }];
    expect((await show([{ ...by('feed-x'), also } as ReaderSummary])).ways).toContain('고치기');
  });
});

describe('a summary that is made again over one that the reader edited', () => {
  const again = (change: Partial<MakingProgress> = {}): MakingProgress => ({
    paper,
    state: 'made',
    model,
    askedAt: 0,
    done: [],
    faults: [],
    replaces: true,
    ...change,
  });
  const edited = (source: string) => {
    const { summary: one, ...rest } = by(source);
    const entry = { ...one.entry, made: { ...made, edited: true as const } };
    return { ...rest, summary: { ...one, entry } };
  };
  const told = async (progress: MakingProgress, ...summaries: readonly ReaderSummary[]) => {
    const { said } = await show(summaries, false, [progress]);
    return said.includes('고친 내용도 사라져요');
  };

  it('says that their words go, once it waits for their word', async () => {
    expect(await told(again(), edited('made'))).toBe(true);
    expect(await told(again(), edited('feed-x'), edited('made'))).toBe(true);
    expect(await told(again({ state: 'stopped' }), edited('made'))).toBe(true);
  });

  it('says nothing of it while it is made, nor of what they did not edit or is not theirs', async () => {
    expect(await told(again({ state: 'making' }), edited('made'))).toBe(false);
    expect(await told(again(), by('made'))).toBe(false);
    expect(await told(again(), edited('feed-x'))).toBe(false);
    const { replaces: _none, ...first } = again();
    expect(await told(first, edited('made'))).toBe(false);
  });
});
