// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { PaperView } from '../../../components/reader/paper/PaperView';
import type { ReaderSummary } from '../../../components/reader/state';
import type { Made } from '../../../core/paper';
import { mount, unmount } from '../mount';
import { makeEvents, paper, shownPaper, summary } from './samples';

afterEach(unmount);

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
const slice = { queue: [], kept: [], isCovered: () => true };

async function show(summaries: readonly ReaderSummary[], edit = false) {
  const root = await mount(
    <PaperView
      {...makeEvents()}
      address={{ paper, ...(edit && { edit: true }) }}
      paper={shownPaper(summaries)}
      slice={slice}
    />,
  );
  const ways = [...root.querySelectorAll('.own :is(a, button)')].map((each) => each.textContent);
  return { ways, text: root.querySelector('textarea')?.value };
}

describe('a summary that a model made', () => {
  it('can be changed and taken out where it is the reader’s own', async () => {
    expect((await show([by('made')])).ways).toEqual(['고치기', '지우기']);
  });

  it('cannot where somebody has published it: these would be done to the reader’s own', async () => {
    for (const edit of [false, true]) {
      expect(await show([by('feed-x')], edit)).toEqual({ ways: [], text: undefined });
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
