// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TermRow, TermsAsked } from '../../../components/terms/state';
import { Terms } from '../../../components/terms/Terms';
import { quoteTerm } from '../../../core/terms/quoteTerm';
import { button, click, mount, press, type, unmount } from '../mount';
import { noteIdle } from '../noteIdle';

afterEach(unmount);

const mondays = ['2025-08-18', '2025-08-25', '2025-09-01', '2025-09-08'];
const row = (
  ko: string,
  en: string,
  hits: readonly number[],
  change: Partial<TermRow> = {},
): TermRow => ({
  ko,
  en,
  explained: 1,
  inKo: 1,
  inEn: 1,
  inEither: hits.reduce((sum, each) => sum + each, 0),
  latest: '2025-09-08',
  weeks: mondays.map((monday, at) => ({ monday, hits: hits[at] ?? 0, of: 10 })),
  rise: ((hits[2] ?? 0) + (hits[3] ?? 0) - (hits[0] ?? 0) - (hits[1] ?? 0)) / 20,
  ...change,
});
const said = {
  paper: '2509.04664',
  source: 's',
  id: 'a',
  day: '2025-09-08',
  title: 'Why Language Models Hallucinate',
  text: '거짓을 지어내는 환각(hallucination)이 남는다.',
};
const nothing = () => undefined;
const quote = async (term: { ko: string; en: string }) => {
  const found = quoteTerm(said, term);
  return found ? [found] : [];
};
const rows = [
  row('확산', 'diffusion', [9, 9, 9, 9]),
  row('환각', 'hallucination', [1, 1, 3, 5]),
  row('보정', 'calibration', [4, 3, 2, 1]),
];
/** What was asked for in turn, as addresses would have it. */
const asking: (readonly [TermsAsked, boolean | undefined])[] = [];
const events = { quote, onRetry: nothing, onAsk: nothing, asked: {} };
function Held({
  first,
  ...rest
}: {
  first: TermsAsked;
  given: readonly TermRow[];
  onPaper: (paper: string) => void;
}) {
  const [asked, setAsked] = useState(first);
  const onAsk = (next: TermsAsked, replace?: boolean) => {
    asking.push([next, replace]);
    setAsked(next);
  };
  const state = { kind: 'shown', rows: rest.given } as const;
  return <Terms {...events} state={state} onPaper={rest.onPaper} asked={asked} onAsk={onAsk} />;
}
const show = (
  given: readonly TermRow[] = rows,
  onPaper: (paper: string) => void = nothing,
  first: TermsAsked = {},
) => mount(<Held given={given} onPaper={onPaper} first={first} />);
const names = () =>
  [...document.querySelectorAll('.glossary tbody th')].map((each) => each.textContent);

describe('the address of the glossary', () => {
  const many = Array.from({ length: 75 }, (_, at) => row(`용어${at}`, `term${at}`, [1, 1, 1, 1]));

  it('has its order, what is looked for and the open term, each press one step', async () => {
    asking.length = 0;
    await show(many);
    await click(button('가나다순'));
    const field = document.querySelector<HTMLInputElement>('.filter input') as HTMLInputElement;
    await type(field, '용어1');
    await type(field, '용어12');
    await click(button('용어12'));
    await click(button('용어12'));
    const found = { order: 'name', query: '용어12' };
    expect(asking).toEqual([
      [{ order: 'name' }, false],
      [{ order: 'name', query: '용어1' }, false],
      [found, true],
      [{ ...found, term: 'term12' }, false],
      [found, false],
    ]);
  });

  it('shows the same again, a term beyond the first portion too, and no wrong one', async () => {
    await show(many, nothing, { term: 'term70' });
    expect(names()).toHaveLength(71);
    expect(button('용어70').getAttribute('aria-expanded')).toBe('true');
    unmount();
    await show(many, nothing, { order: 'name', query: '용어7', term: 'term1' });
    expect(names()).toEqual(['용어7', '용어70', '용어71', '용어72', '용어73', '용어74']);
    expect(document.querySelector('.glossary .open')).toBeNull();
    unmount();
    await show(many, nothing, { term: 'none' });
    expect(names()).toHaveLength(60);
  });
});

describe('the glossary', () => {
  it('comes by itself as far as one table is laid out in time', async () => {
    const idle = noteIdle();
    await show(Array.from({ length: 1100 }, (_, n) => row(`용어${n}`, `term ${n}`, [1, 1, 1, 1])));
    expect(document.querySelector('.rest')).toBeNull();
    for (let portion = 2; portion <= 17; portion += 1) await idle.pass();
    expect([names().length, idle.due()]).toEqual([1020, 0]);
    expect(document.querySelector('.rest')?.textContent).toContain('80개는');
  });

  it('stands by use, by name or by day', async () => {
    await show();
    expect(names()).toEqual(['확산', '환각', '보정']);
    await click(button('가나다순'));
    expect(names()).toEqual(['보정', '확산', '환각']);
    expect(button('가나다순').getAttribute('aria-pressed')).toBe('true');
  });

  it('unfolds a term to where it stands, one at a time, and opens its paper', async () => {
    const onPaper = vi.fn();
    await show(rows, onPaper);
    await click(button('환각'));
    expect(button('환각').getAttribute('aria-expanded')).toBe('true');
    expect(document.querySelector('.quotes mark')?.textContent).toBe('환각(hallucination)');
    expect(document.querySelector('.quotes li')?.textContent?.replaceAll('\u2060', '')).toContain(
      '거짓을 지어내는 환각(hallucination)이 남는다.',
    );
    await click(button('Why Language Models Hallucinate'));
    expect(onPaper).toHaveBeenCalledWith('2509.04664');
    await click(button('확산'));
    expect(button('환각').getAttribute('aria-expanded')).toBe('false');
    expect(document.querySelectorAll('.quotes')).toHaveLength(1);
  });

  it('leads to all summaries that have a term, where not all are quoted', async () => {
    const quote = async () => [{ said, before: '', hit: '검색 증강(RAG)', after: '' }];
    const given = [row('검색 증강', 'RAG', [9, 9, 9, 9])];
    await mount(
      <Terms
        {...events}
        quote={quote}
        state={{ kind: 'shown', rows: given }}
        asked={{ term: 'RAG' }}
        onPaper={nothing}
      />,
    );
    const links = () =>
      [...document.querySelectorAll<HTMLAnchorElement>('.quotes .all a')].map((each) => [
        each.textContent,
        new URLSearchParams(each.getAttribute('href') ?? '').get('q'),
      ]);
    await vi.waitFor(() =>
      expect(links()).toEqual([
        ['‘검색 증강’ 모두 찾기', '"검색 증강"'],
        ['‘RAG’ 모두 찾기', 'RAG'],
      ]),
    );
    expect(document.querySelector('.quotes .source time')).not.toBeNull();
    unmount();
    await mount(
      <Terms
        {...events}
        quote={quote}
        state={{ kind: 'shown', rows: [row('검색 증강', 'RAG', [0, 0, 0, 1])] }}
        asked={{ term: 'RAG' }}
        onPaper={nothing}
      />,
    );
    await vi.waitFor(() => expect(document.querySelector('.quotes .source')).not.toBeNull());
    expect(links()).toEqual([]);
  });

  it('has a filter for either language once it is long', async () => {
    const many = Array.from({ length: 40 }, (_, n) => row(`용어${n}`, `term ${n}`, [1, 1, 1, 1]));
    await show([...many, ...rows]);
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) throw new Error('no filter');
    await type(field, 'halluc');
    expect(names()).toEqual(['환각']);
  });
});

describe('the trends', () => {
  it('say what rises first, in words, lines and numbers', async () => {
    await show();
    expect(document.querySelector('.finding')?.textContent?.replaceAll('\u2060', '')).toBe(
      '‘환각’, 지난 2주 요약의 40%에 나왔어요. 그 전 2주에는 10%였어요.',
    );
    expect(
      [...document.querySelectorAll('.trends li .name')].map((each) => each.textContent),
    ).toEqual(['환각']);
    expect(document.querySelector('.plot')?.getAttribute('aria-label')).toContain(
      '환각 10%, 10%, 30%, 50%',
    );
    await press('t');
    expect(document.querySelector('.plot')).toBeNull();
    const cells = [...document.querySelectorAll('.weeks tbody td')].map((each) => each.textContent);
    expect(cells).toEqual(['10%', '10%', '30%', '50%']);
    await press('t');
    expect(document.querySelector('.plot')).not.toBeNull();
  });

  it.each([
    ['2025-12-15', ['2025년 12월 15일', '12월 22일', '2026년 1월 5일'], '2025년 12월 15일'],
    ['2026-01-05', ['1월 5일', '1월 12일', '1월 26일'], '1월 5일'],
  ])('say the year of weeks that are of two: from %s', async (monday, days, first) => {
    const from = Date.parse(`${monday}T00:00Z`);
    const weeks = [0, 0, 2, 4].map((hits, at) => ({
      monday: new Date(from + at * 7 * 86_400_000).toISOString().slice(0, 10),
      hits,
      of: 10,
    }));
    await show([row('환각', 'hallucination', [], { weeks, rise: 0.3 })]);
    expect([...document.querySelectorAll('.plot .day')].map((each) => each.textContent)).toEqual(
      days,
    );
    await press('t');
    expect(document.querySelector('.weeks tbody th')?.textContent).toBe(first);
  });

  it('have one unit in words, scale, lines and ends, and pass over a week without a digest', async () => {
    const weeks = [
      [1, 20],
      [0, 0],
      [9, 60],
      [5, 20],
    ].map(([hits = 0, of = 0], at) => ({ monday: mondays[at] ?? '', hits, of }));
    await show([row('환각', 'hallucination', [], { weeks, rise: 0.125 })]);
    const texts = (path: string) =>
      [...document.querySelectorAll(path)].map((each) => each.textContent);
    expect(texts('.finding')[0]?.replaceAll('\u2060', '')).toContain(
      '요약의 18%에 나왔어요. 그 전 2주에는 5%였어요.',
    );
    expect(texts('.plot .grid text')).toEqual(['0%', '13%', '26%']);
    expect(texts('.plot .series text')).toEqual(['환각 25%']);
    expect(
      document.querySelector('.plot polyline')?.getAttribute('points')?.split(' '),
    ).toHaveLength(3);
    await press('t');
    expect(texts('.weeks tbody td')).toEqual(['5%', '–', '15%', '25%']);
  });

  it('draw no line for a term that stood in none of the weeks', async () => {
    await show([
      row('환각', 'hallucination', [0, 0, 0, 0]),
      row('보정', 'calibration', [0, 1, 0, 0]),
    ]);
    const lines = [...document.querySelectorAll('.glossary tbody')].map(
      (each) => each.querySelector('.spark') !== null,
    );
    expect(lines).toEqual([false, true].toSorted((a, b) => Number(b) - Number(a)));
  });

  it('tell no rise that their numbers do not show', async () => {
    const weeks = [300, 300, 301, 301].map((hits, at) => {
      return { monday: mondays[at] ?? '', hits, of: 1000 };
    });
    await show([row('환각', 'hallucination', [], { weeks, rise: 0.001 })]);
    expect(document.querySelector('.finding')).toBeNull();
  });

  it('hear no key that is typed into a field', async () => {
    const many = Array.from({ length: 40 }, (_, n) => row(`용어${n}`, `term ${n}`, [0, 0, 2, 2]));
    await show(many);
    document.querySelector<HTMLInputElement>('input[type=search]')?.focus();
    await press('t');
    expect(document.querySelector('.plot')).not.toBeNull();
  });

  it('say so when nothing rises', async () => {
    await show([row('보정', 'calibration', [4, 3, 2, 1])]);
    expect(document.querySelector('.trends')?.textContent).toContain(
      '뚜렷하게 늘어난 용어가 없어요',
    );
  });
});

it('say how far they are, that there are none, or that storage fails', async () => {
  const onRetry = vi.fn();
  const given = { ...events, onPaper: nothing, onRetry };
  await mount(<Terms state={{ kind: 'loading', done: 3, total: 12 }} {...given} />);
  expect(document.querySelector('[role=status]')?.textContent).toContain('다이제스트 12개 중 3개');
  await mount(<Terms state={{ kind: 'shown', rows: [] }} {...given} />);
  expect(document.body.textContent).toContain('아직 모은 용어가 없어요');
  await mount(<Terms state={{ kind: 'failed', code: 'storage-silent' }} {...given} />);
  await click(button('다시 시도'));
  expect(onRetry).toHaveBeenCalledOnce();
});
