// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Reader } from '../../components/reader/Reader';
import type { ReaderState, ReaderSummary } from '../../components/reader/state';
import { sampleEntry } from '../samples';
import { button, click, mount, type, unmount } from './mount';

const paper = '2509.04664';
const from = (date: string): ReaderSummary => ({
  summary: {
    digest: { source: 'bundled', id: date, date, title: `다이제스트 ${date}`, revision: 'r' },
    rank: 2,
    entry: sampleEntry(paper),
  },
  gist: `${date}의 한 줄.`,
  also: [],
});
const events = () => ({ onBookmark: vi.fn(), onRetry: vi.fn() });
const show = (state: ReaderState, acts = events()) => mount(<Reader state={state} {...acts} />);

afterEach(unmount);

describe('the reader', () => {
  it('shows a paper with its summary in every digest, and the ways to arXiv', async () => {
    const summaries = [from('2025-09-08'), from('2025-09-05')];
    const shown = await show({ kind: 'paper', paper, bookmarked: false, names: {}, summaries });
    expect(shown.querySelector('h1')?.textContent).toBe(`Paper ${paper}`);
    expect([...shown.querySelectorAll('h2')].map((heading) => heading.textContent)).toEqual([
      '2025년 9월 8일 · 2번째',
      '2025년 9월 5일 · 2번째',
    ]);
    expect(shown.querySelector('.gist')?.textContent).toBe('2025-09-08의 한 줄.');
    const links = [...shown.querySelectorAll('.bar a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual([`https://arxiv.org/abs/${paper}`, `https://arxiv.org/pdf/${paper}`]);
  });

  it('shows a digest without a date, and sections that share a heading', async () => {
    const { summary, gist } = from('1970-01-01');
    const sections = ['하나', '둘'].map((value) => ({
      kind: 'other' as const,
      heading: '',
      children: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }],
    }));
    const entry = { ...summary.entry, sections };
    const summaries = [{ summary: { ...summary, entry }, gist, also: [] }];
    const shown = await show({ kind: 'paper', paper, bookmarked: false, names: {}, summaries });
    expect(shown.querySelector('h2')?.textContent).toBe('날짜 없음 · 2번째');
    expect([...shown.querySelectorAll('.section')].map((each) => each.textContent)).toEqual([
      '하나',
      '둘',
    ]);
  });

  it('names the subscription of what stands beside another of that day, and where the same text is', async () => {
    const of = (source: string): ReaderSummary['summary'] => {
      const { summary } = from('2025-09-08');
      return { ...summary, digest: { ...summary.digest, source, id: source } };
    };
    const summaries = [{ ...from('2025-09-08'), summary: of('x'), also: [of('files')] }];
    const shown = await show({
      kind: 'paper',
      paper,
      bookmarked: false,
      names: { x: '매일 논문' },
      summaries,
    });
    expect(shown.querySelector('h2')?.textContent).toBe('2025년 9월 8일 · 2번째 · 매일 논문');
    expect(shown.querySelector('article')?.textContent).toContain(
      '같은 요약이 실린 곳: 2025년 9월 8일 · 2번째 · 가져온 파일',
    );
  });

  it('sets and clears the paper’s bookmark', async () => {
    const acts = events();
    const summaries = [from('2025-09-08')];
    await show({ kind: 'paper', paper, bookmarked: true, names: {}, summaries }, acts);
    expect(button('북마크').getAttribute('aria-pressed')).toBe('true');
    await click(button('북마크'));
    expect(acts.onBookmark).toHaveBeenCalledWith(paper, false);
  });

  it('copies one digest’s summary and says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const summaries = [from('2025-09-08')];
    await show({ kind: 'paper', paper, bookmarked: false, names: {}, summaries });
    await click(button('복사'));
    expect(write.mock.calls[0]?.[0]).toContain(`# [Paper ${paper}]`);
    expect(button('복사했어요')).toBeDefined();
  });

  it('says that no digest covers a paper, and still leads to arXiv', async () => {
    const shown = await show({ kind: 'paper', paper, bookmarked: false, names: {}, summaries: [] });
    expect(shown.querySelector('h1')?.textContent).toBe('이 논문의 요약이 없어요');
    expect(shown.querySelector('.bar a')).not.toBeNull();
  });

  it('lists bookmarks with title, gist and day; one without a summary keeps its place', async () => {
    const acts = events();
    const shown = await show(
      {
        kind: 'bookmarks',
        papers: [
          { paper, bookmarked: true, newest: from('2025-09-08') },
          { paper: 'hep-th/9901001', bookmarked: true },
        ],
      },
      acts,
    );
    const [first, second] = [...shown.querySelectorAll('li')];
    expect(first?.querySelector('a')?.getAttribute('href')).toBe(`?paper=${paper}`);
    expect(first?.textContent).toContain('2025-09-08의 한 줄.');
    expect(first?.textContent).toContain('2025. 9. 8.');
    expect(second?.querySelector('a')?.textContent).toBe('arXiv:hep-th/9901001');
    await click(second?.querySelector('.bookmark'));
    expect(acts.onBookmark).toHaveBeenCalledWith('hep-th/9901001', false);
  });

  it('shows bookmarks a portion at a time, and finds among all by title, gist and id', async () => {
    const papers = Array.from({ length: 300 }, (_, n) => ({
      paper: `2509.${10_000 + n}`,
      bookmarked: true,
      newest: { ...from('2025-09-08'), gist: `${n}번째 한 줄.` },
    }));
    const shown = await show({ kind: 'bookmarks', papers });
    const rows = () => shown.querySelectorAll('.bookmarks li').length;
    expect(rows()).toBe(30);
    await click(button('더 보기 (남은 270개)'));
    expect(rows()).toBe(60);
    const field = shown.querySelector('.filter input') as HTMLInputElement;
    for (const query of ['299번째', '299 번째한줄', '2509.10299', 'PAPER 2509.10299']) {
      await type(field, query);
      expect(rows(), query).toBe(1);
    }
  });

  it('says how to get a bookmark when there is none', async () => {
    const shown = await show({ kind: 'bookmarks', papers: [] });
    expect(shown.textContent).toContain('아직 북마크한 논문이 없어요');
  });

  it('says what is wrong with the storage and offers to try again', async () => {
    const acts = events();
    const shown = await show({ kind: 'failed', code: 'storage-unusable' }, acts);
    expect(shown.textContent).toContain('브라우저 저장소를 열 수 없어요');
    await click(button('다시 시도'));
    expect(acts.onRetry).toHaveBeenCalledOnce();
  });
});
