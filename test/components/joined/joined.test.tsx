// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HighlightedText } from '../../../components/joined/HighlightedText';
import { JoinedText } from '../../../components/joined/JoinedText';
import { PopupRow } from '../../../components/popup/day/row/PopupRow';
import { Reader } from '../../../components/reader/Reader';
import { SectionView } from '../../../components/SectionView';
import { Sheet } from '../../../components/sheet/Sheet';
import { sampleEntry } from '../../samples';
import { mount, unmount } from '../mount';
import { paper } from '../popup/samples';
import { makeEvents, row, state } from '../reader/samples';

afterEach(unmount);

const read = (element: Element | null | undefined) =>
  element?.textContent?.replaceAll('\u2060', '*');
const said = '환각(hallucination)은 정확도·보정을 가른다';
const kept = '환각(hallucination)*은 정확도*·*보정을 가른다';

describe('a text that stands outside of a summary', () => {
  it('keeps a particle with every closing bracket that there is', async () => {
    const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    const brackets = all.filter((sign) => /\p{Pe}/u.test(sign));
    expect(brackets.length).toBeGreaterThan(70);
    const views = brackets.map((bracket) => <JoinedText text={`가${bracket}는`} />);
    expect(read(await mount(<p>{views}</p>))).toBe(brackets.map((each) => `가${each}*는`).join(''));
  });

  it.each([
    ['「환각」은 남는다', '「환각」*은 남는다'],
    ['{x}를 쓰는 『책』의 말', '{x}*를 쓰는 『책』*의 말'],
    ['정확도ㆍ보정', '정확도*ㆍ*보정'],
    ['(a) 다음 (b), 끝', '(a) 다음 (b), 끝'],
    ['Daily Papers — 2025-09-08', 'Daily Papers — 2025-*09-*08'],
    ['2026-11-30의 논문', '2026-*11-*30의 논문'],
    ['GPT-4, 3-5배, 12025-09-08, 2025-09', 'GPT-4, 3-5배, 12025-09-08, 2025-09'],
  ])(
    'keeps a particle with any bracket, a word with any middle dot, a day whole: %s',
    async (text, shown) => {
      expect(read(await mount(<JoinedText text={text} />))).toBe(shown);
    },
  );

  it.each([
    ['all between', []],
    ['the bracket', [{ start: 2, end: 17 }]],
    ['the particle', [{ start: 17, end: 18 }]],
    [
      'what is before and behind the dot',
      [
        { start: 19, end: 22 },
        { start: 23, end: 26 },
      ],
    ],
  ])('does so where what was found is marked: %s', async (_, marks) => {
    const shown = await mount(<HighlightedText text={said} marks={marks} />);
    const found = [...shown.querySelectorAll('mark')].map((each) =>
      each.textContent?.replaceAll('\u2060', ''),
    );
    expect(found).toEqual(marks.map(({ start, end }) => said.slice(start, end)));
    expect(read(shown)?.replaceAll('**', '*')).toBe(kept);
  });

  it('does so in a row of the popup, whether it was searched for or not', async () => {
    const on = { onFocus: vi.fn(), onUnfold: vi.fn(), onVisit: vi.fn(), onRead: vi.fn() };
    const rows = { open: false, stop: true, onBookmark: vi.fn(), ...on };
    const one = paper('2509.00001', { title: said, gist: said });
    const plain = await mount(<PopupRow paper={one} {...rows} />);
    expect([read(plain.querySelector('h2')), read(plain.querySelector('.says'))]).toEqual([
      kept,
      kept,
    ]);
    const snippet = { text: said, marks: [], kind: 'other' } as const;
    const found = { marks: [], from: '', snippet };
    const searched = await mount(<PopupRow paper={{ ...one, found }} {...rows} />);
    expect(read(searched.querySelector('.says'))).toBe(kept);
  });

  it('does so in a row of the reader', async () => {
    const rows = [row('2509.00001', { title: said, gist: said })];
    const shown = await mount(<Reader state={state(rows)} terms={() => <p />} {...makeEvents()} />);
    expect(read(shown.querySelector('.row .name'))).toBe(kept);
    expect(read(shown.querySelector('.row .gist'))).toBe(kept);
  });

  it('does so in what a writer calls a section', async () => {
    const section = { kind: 'other', heading: said, children: [] } as const;
    const shown = await mount(<SectionView section={section} />);
    expect(read(shown.querySelector('h3'))).toBe(kept);
  });

  it('does so on a sheet', async () => {
    const { summary } = paper('2509.00001');
    const one = { summary: { ...summary, entry: sampleEntry('2509.00001', said) } };
    const outgoing = { ...one, title: said, gist: said, from: '매일 논문', tags: [] };
    const shown = await mount(
      <Sheet
        state={{ kind: 'shown', papers: [outgoing as never], left: 0, most: 9 }}
        onPrint={vi.fn()}
      />,
    );
    expect(read(shown.querySelector('h2'))).toBe(`1. ${kept}`);
    expect(read(shown.querySelector('.gist'))).toBe(kept);
  });
});
