// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { drawFrame } from '../../components/frame/drawFrame';
import { drawPanel } from '../../components/panel/drawPanel';
import { speak } from '../../components/words/language';
import type { Names } from '../../core/cards/look';
import type { Card, Section, Standing, Summary } from '../../core/paper';
import type { Block } from '../../core/tree';
import { type PanelState, showState } from '../../entrypoints/panel/showState';
import { sampleEntry } from '../samples';
import { button } from './mount';

const on = (date: string, rank = 1): Summary => ({
  digest: { source: 'bundled', id: date, date, title: `다이제스트 ${date}`, revision: 'r' },
  rank,
  of: 12,
  entry: sampleEntry('2509.04664', '환각은 평가 때문에 남는다.'),
});
type Shown = Partial<PanelState> & {
  readonly summary?: Summary;
  readonly places?: readonly Standing[];
  readonly names?: Names;
  readonly pick?: Summary;
};
/** The panel as a page draws it, with what page and reader make of it. */
function show({
  summary = on('2025-09-08', 3),
  places = [summary],
  names = {},
  pick,
  ...state
}: Shown = {}) {
  const [first, ...others] = places;
  const card: Card = {
    summary,
    others,
    ...(first?.also && { also: first.also }),
  };
  const panel = drawFrame(JSON.parse(JSON.stringify(drawPanel(card, names, pick))));
  if (!(panel instanceof HTMLElement)) throw new Error('no panel');
  showState(panel, { bookmarked: false, collapsed: false, withdrawn: false, ...state });
  document.body.replaceChildren(panel);
  return panel;
}
/** What is seen of an element: nothing of what is hidden, and not what joins its words. */
function seen(panel: HTMLElement, selector: string): string | undefined {
  const found = panel.querySelector<HTMLElement>(selector);
  return found && !found.hidden ? found.textContent?.replaceAll('\u2060', '') : undefined;
}
const versioned = (version: number): Summary => {
  const summary = on('2025-09-08');
  return { ...summary, entry: { ...summary.entry, version } };
};

const many = (count: number): readonly Block[] =>
  Array.from({ length: count }, (_, at) => ({
    type: 'paragraph',
    children: [{ type: 'text', value: `${at}번째 문단이다.` }],
  }));
const listOf = (blocks: readonly Block[]): Block => ({
  type: 'list',
  ordered: false,
  children: blocks.map((block) => ({ type: 'listItem', children: [block] })),
});

afterEach(() => document.body.replaceChildren());

describe('the panel', () => {
  it.each([
    ['ko', '원본이 사라짐', '여기에는 그대로 있어요'],
    ['en', 'Original is gone', 'still here in full'],
  ] as const)(
    'says quietly that the post has gone at its source, in %s',
    (language, word, more) => {
      speak(language);
      const gone = show({ summary: { ...on('2025-09-08'), isGone: true } });
      expect(seen(gone, 'footer .gone')).toBe(word);
      expect(gone.querySelector<HTMLElement>('.gone')?.title).toContain(more);
      // Of another digest that is chosen it is said, or not, by what that one is.
      const other = on('2025-09-09');
      const pick = { ...other, isGone: true } as const;
      expect(seen(show({ places: [on('2025-09-08'), other], pick }), 'footer .gone')).toBe(word);
      expect(show({ places: [pick, other], pick: other }).querySelector('.gone')).toBeNull();
      expect(show().querySelector('.gone')).toBeNull();
      speak('ko');
    },
  );

  it.each([
    ['paragraphs', [{ kind: 'other', heading: '', children: many(75_000) }]],
    ['items of lists', [{ kind: 'other', heading: '', children: [listOf(many(20_000))] }]],
    ['sections', many(20_000).map((each) => ({ kind: 'other', heading: '', children: [each] }))],
  ] satisfies [string, Section[]][])(
    'has of too many %s the gist, and the way to the whole',
    (_what, more) => {
      const summary = on('2025-09-08');
      const { entry } = summary;
      const sections = [...entry.sections, ...more];
      const shown = show({ summary: { ...summary, entry: { ...entry, sections } } });
      expect(shown.querySelectorAll('*').length).toBeLessThan(200);
      expect(seen(shown, '.gist')).toBe('환각은 평가 때문에 남는다.');
      expect(seen(shown, '.sections p')).toContain('아주 길어서');
      expect(seen(shown, '.sections [data-press=read]')).toBe('새 탭에서 읽기');
    },
  );

  it('has no more of a gist than a page draws, be it one sentence', () => {
    const summary = on('2025-09-08');
    const code = { type: 'inlineCode', value: 'x' } as const;
    const children = [{ type: 'paragraph', children: Array(20_000).fill(code) }] as const;
    const sections = [{ kind: 'conclusion', heading: '', children }] as const;
    const shown = show({ summary: { ...summary, entry: { ...summary.entry, sections } } });
    expect(shown.querySelectorAll('*').length).toBeLessThan(500);
    expect(seen(shown, '.gist')).toMatch(/^x+$/);
  });

  it('has all of a long one', () => {
    const summary = on('2025-09-08');
    const sections = [{ kind: 'conclusion', heading: '', children: many(4000) }] as const;
    const shown = show({ summary: { ...summary, entry: { ...summary.entry, sections } } });
    expect(shown.querySelectorAll('.text > p')).toHaveLength(4000);
    expect(shown.querySelector('.sections [data-press=read]')).toBeNull();
  });

  it('is a landmark with a heading, says where the summary comes from, and gives the gist', async () => {
    const shown = show();
    expect(shown.matches('section[aria-labelledby="title"]')).toBe(true);
    expect(shown.lang).toBe('ko');
    expect(shown.querySelector('h2#title')?.textContent).toBe('한국어 요약');
    expect(seen(shown, '.place')).toBe('2025년 9월 8일 · 12편 중 3번째');
    expect(shown.querySelector('.gist')?.textContent).toBe('환각은 평가 때문에 남는다.');
    expect(shown.querySelector('footer')?.textContent).toContain('Yoyak');
  });

  it('names the sections in Korean, other sections by their own heading', async () => {
    const summary = on('2025-09-08');
    const kinds = [
      'introduction',
      'method',
      'results',
      'limitations',
      'conclusion',
      'other',
    ] as const;
    const sections = kinds.map((kind) => ({ kind, heading: `H ${kind}`, children: [] }));
    const shown = show({ summary: { ...summary, entry: { ...summary.entry, sections } } });
    expect(
      [...shown.querySelectorAll('h3')].map(({ firstChild }) => firstChild?.textContent),
    ).toEqual(['소개', '방법', '결과', '한계', '결론', 'H other']);
  });

  it('gives a section without a heading the whole width', async () => {
    const summary = on('2025-09-08');
    const sections = [{ kind: 'other', heading: '', children: [] }] as const;
    const shown = show({ summary: { ...summary, entry: { ...summary.entry, sections } } });
    expect(shown.querySelector('.section.other')).not.toBeNull();
    expect(shown.querySelector('h3')).toBeNull();
  });

  it('says that a digest has no date', async () => {
    const places = [on('2025-09-08', 3), on('1970-01-01')];
    const shown = show({ summary: on('1970-01-01', 3), places });
    expect(seen(shown, '.place')).toBe('날짜 없음 · 12편 중 3번째');
    expect(button('기본 다이제스트 날짜 없음').getAttribute('aria-selected')).toBe('true');
  });

  it('tells the language of the digest’s title', async () => {
    const summary = on('2025-09-08');
    const shown = show({
      summary: { ...summary, digest: { ...summary.digest, title: 'Daily Papers' } },
    });
    expect(shown.querySelector('.source [lang]')?.getAttribute('lang')).toBe('en');
  });

  it('dims a placeholder and does not hide it', async () => {
    const summary = on('2025-09-08');
    const section = {
      kind: 'limitations',
      heading: 'Limitations',
      placeholder: true,
      children: [{ type: 'paragraph', children: [{ type: 'text', value: '정보 부족' }] }],
    } as const;
    const shown = show({
      summary: { ...summary, entry: { ...summary.entry, sections: [section] } },
    });
    expect(shown.querySelector('.placeholder .text')?.textContent).toBe('정보 부족');
  });

  it.each([
    [1, 3, '이 요약은 v1 기준 · 지금 보는 것은 v3'],
    [3, 3, undefined],
    [1, undefined, undefined],
  ])('a summary of v%s on a page of v%s: %s', async (version, pageVersion, note) => {
    const shown = show({ summary: versioned(version), pageVersion });
    expect(seen(shown, '.version')).toBe(note);
  });

  it('says that a model wrote it, and that the paper was withdrawn', async () => {
    const summary = on('2025-09-08');
    const shown = show({
      summary: { ...summary, digest: { ...summary.digest, ai: true } },
      withdrawn: true,
    });
    const chips = () =>
      [...shown.querySelectorAll<HTMLElement>('.chip')]
        .filter(({ hidden }) => !hidden)
        .map((chip) => chip.textContent);
    expect(chips()).toEqual(['AI 요약', '철회됨']);
    showState(shown, { bookmarked: false, collapsed: false, withdrawn: false });
    expect(chips()).toEqual(['AI 요약']);
  });

  it('keeps header and gist when it is collapsed', async () => {
    const shown = show({ collapsed: true });
    expect(shown.querySelector('.gist')).not.toBeNull();
    expect(shown.querySelector<HTMLElement>('.sections')?.hidden).toBe(true);
    expect(shown.querySelector<HTMLElement>('footer')?.hidden).toBe(true);
    expect(button('펼치기').getAttribute('aria-expanded')).toBe('false');
  });

  it('has a tab for each digest that picked the paper, called by its subscription', () => {
    const places = [on('2025-09-08'), on('2025-09-05', 2)];
    const shown = show({ summary: on('2025-09-08'), places });
    const [list, ...others] = shown.querySelectorAll('[role=tablist]');
    expect(others).toEqual([]);
    expect(list?.getAttribute('aria-label')).toBe('다이제스트 2개에 실림');
    const chosen = button('기본 다이제스트 2025년 9월 8일');
    expect(chosen.getAttribute('aria-selected')).toBe('true');
    const { dataset } = button('기본 다이제스트 2025년 9월 5일');
    expect({ ...dataset }).toEqual({ press: 'pick', source: 'bundled', id: '2025-09-05' });
    const below = shown.querySelector('[role=tabpanel]');
    expect(below?.getAttribute('aria-labelledby')).toBe(chosen.id);
  });

  it('shows what the reader chose, in the same order', () => {
    const pick = on('2025-09-05', 2);
    const shown = show({ summary: on('2025-09-08'), places: [on('2025-09-08'), pick], pick });
    expect(shown.dataset.id).toBe('2025-09-05');
    expect(seen(shown, '.place')).toBe('2025년 9월 5일 · 12편 중 2번째');
    expect(seen(shown, '.gist')).toBe('환각은 평가 때문에 남는다.');
    const pressed = [...shown.querySelectorAll('.picks button')].map((each) => [
      each.textContent,
      each.getAttribute('aria-selected'),
    ]);
    expect(pressed).toEqual([
      ['기본 다이제스트 2025년 9월 8일', 'false'],
      ['기본 다이제스트 2025년 9월 5일', 'true'],
    ]);
  });

  const of = (source: string, id: string, title: string): Summary => {
    const place = on('2025-09-08');
    return { ...place, digest: { ...place.digest, source, id, title } };
  };
  const tabs = (panel: HTMLElement) =>
    [...panel.querySelectorAll('[role=tab]')].map(({ textContent }) => textContent);

  it('tells digests of one day apart by subscription, and of one subscription by title', async () => {
    const [a, b, c] = [of('x', '1', 'A'), of('y', '2', 'A'), of('y', '3', 'B')];
    const names = { x: '매일 논문', y: '아침 논문' };
    const shown = show({ summary: a, places: [a, b, c], names });
    expect(seen(shown, '.place')).toBe('2025년 9월 8일 · 12편 중 1번째');
    expect(tabs(shown)).toEqual([
      '매일 논문 2025년 9월 8일',
      '아침 논문 2025년 9월 8일, A',
      '아침 논문 2025년 9월 8일, B',
    ]);
    const folded = show({ summary: a, places: [{ ...a, also: [b] }], names });
    expect(seen(folded, '.place')).toBe('2025년 9월 8일 · 12편 중 1번째 · 매일 논문');
  });

  it('tells what ships from what was imported, and calls what nobody knows by its title', async () => {
    const [a, b] = [of('bundled', '1', 'A'), of('files', '2', 'A')];
    const [c, d] = [of('gone', '3', 'A'), of('gone', '4', 'A')];
    const shown = show({ summary: a, places: [a, b, c, d] });
    expect(tabs(shown)).toEqual([
      '기본 다이제스트 2025년 9월 8일',
      '가져온 파일 2025년 9월 8일',
      'A 2025년 9월 8일, 3',
      'A 2025년 9월 8일, 4',
    ]);
  });

  it('shows one text that stands in several digests as one', async () => {
    const [a, b] = [of('x', '1', 'A'), of('files', '2', 'A')];
    const names = { x: '매일 논문' };
    const earlier = on('2025-09-05', 2);
    const places = [
      { ...a, also: [b, { ...earlier, digest: { ...earlier.digest, source: 'x' } }] },
    ];
    const shown = show({ summary: a, places: [...places, on('2025-09-04')], names });
    expect(tabs(shown)).toEqual([
      '매일 논문 2025년 9월 8일, 2025년 9월 5일 / 가져온 파일 2025년 9월 8일',
      '기본 다이제스트 2025년 9월 4일',
    ]);
    const alone = show({ summary: a, places: [{ ...a, also: [b] }], names });
    expect(alone.querySelector('.picks')).toBeNull();
  });

  it('counts what digests have, and calls by its subscription what is kept alone', async () => {
    const kept = { ...of('gone', '1', 'A'), from: '하루 논문' };
    const living = of('x', '2', 'A');
    const names = { x: '매일 논문' };
    const keeps = kept.digest;
    const line = (panel: HTMLElement) => panel.querySelector('.kept')?.textContent;
    const shown = show({ summary: kept, places: [kept, living], names, keeps });
    const label = shown.querySelector('.picks')?.getAttribute('aria-label');
    expect(label).toBe('다이제스트 1개에 실림');
    const gone = '하루 논문 2025년 9월 8일 (사라진 다이제스트)';
    expect(tabs(shown)).toEqual(['매일 논문 2025년 9월 8일', gone]);
    expect(button(gone).getAttribute('aria-selected')).toBe('true');
    expect(line(shown)).toContain('원래 다이제스트에서 사라졌어요');
    const letGo = show({ summary: kept, places: [kept, living], names, collapsed: true });
    expect(line(letGo)).toContain('이제 북마크에 없어요');
    const other = show({ summary: kept, places: [kept, living], names, keeps, pick: living });
    expect(line(other)).toBeUndefined();
  });

  it('offers no switch when only one digest picked the paper', async () => {
    expect(show().querySelector('.picks, [role=tabpanel]')).toBeNull();
  });

  it('leads to the papers before and after it in its digest, by their titles', () => {
    const before = { paper: '2509.00001', title: 'A Survey: 논문' };
    const after = { paper: 'hep-th/9901001', title: `${'x'.repeat(99)}\u{1f600} and more` };
    const links = (beside: Summary['beside']) => {
      const shown = show({ summary: { ...on('2025-09-08'), ...(beside && { beside }) } });
      return [...shown.querySelectorAll<HTMLAnchorElement>('.beside a')].map((link) => [
        link.rel,
        link.getAttribute('href'),
        link.textContent,
      ]);
    };
    const first = ['prev', 'https://arxiv.org/abs/2509.00001', '이전 A Survey: 논문'];
    // Half a letter is no letter.
    const cut = `다음 ${'x'.repeat(99)}\ufffd…`;
    expect(links({ before, after })).toEqual([
      first,
      ['next', 'https://arxiv.org/abs/hep-th/9901001', cut],
    ]);
    expect(links({ before })).toEqual([first]);
    expect(links({})).toEqual([]);
    expect(links(undefined)).toEqual([]);
  });

  it('offers a letter to whoever writes the digest where that is known, and names no address', () => {
    const summary = on('2025-09-08', 3);
    const drawn = (repository?: string) =>
      show({ summary: { ...summary, ...(repository && { repository }) } });
    const button = (panel: ParentNode) =>
      panel.querySelector<HTMLElement>('footer [data-press=report]');
    const known = drawn('kim/papers');
    expect(button(known)?.textContent).toBe('잘못된 요약 알리기');
    const card = { summary: { ...summary, repository: 'kim/papers' }, others: [] };
    expect(JSON.stringify(drawPanel(card, {}))).not.toMatch(/kim|github/);
    expect(button(drawn())).toBeNull();
  });

  it('leads from each section of a known kind to the like one of the paper, where there is HTML', () => {
    const html = 'https://arxiv.org/html/2509.04664v1';
    const summary = on('2025-09-08');
    const sections = (['method', 'other'] as const).map((kind) => ({
      kind,
      heading: '무엇',
      children: [],
    }));
    const card = { summary: { ...summary, entry: { ...summary.entry, sections } } };
    const jumps = (shown: ParentNode) => [...shown.querySelectorAll<HTMLAnchorElement>('.jump')];
    expect(jumps(show(card)).map(({ hidden }) => hidden)).toEqual([true]);
    const [only, ...others] = jumps(show({ ...card, html }));
    expect(others).toEqual([]);
    expect(only?.hidden).toBe(false);
    expect(only?.closest('.section')?.className).toContain('method');
    expect(only?.getAttribute('href')).toBe(`${html}#yoyak-method`);
    expect(only?.getAttribute('aria-label')).toBe('본문의 ‘방법’ 보기');
  });

  it('leads to the paper as HTML where the page says that there is one', () => {
    const html = 'https://arxiv.org/html/2509.04664v1';
    expect(seen(show(), 'footer .html')).toBeUndefined();
    const shown = show({ html });
    expect(seen(shown, 'footer .html')).toBe('HTML로 본문 읽기');
    expect(shown.querySelector('footer .html')?.getAttribute('href')).toBe(html);
  });

  it('says of which version it is also when it is folded', () => {
    const shown = show({ summary: versioned(1), pageVersion: 3, collapsed: true });
    expect(seen(shown, '.version')).toBe('이 요약은 v1 기준 · 지금 보는 것은 v3');
    expect(shown.querySelector('.version')?.closest('[hidden]')).toBeNull();
  });

  it('has a named button for everything that can be done', () => {
    show({ bookmarked: true });
    const presses = ['복사', '북마크', '새 탭에서 읽기', '접기'].map(
      (name) => button(name).dataset.press,
    );
    expect(presses).toEqual(['copy', 'bookmark', 'read', 'fold']);
    expect(button('북마크').getAttribute('aria-pressed')).toBe('true');
  });

  it.each([
    ['copied', '복사했어요'],
    ['copyFailed', '복사하지 못했어요'],
    ['failed', '잠시 뒤에'],
    ['reload', '새로고침해 주세요'],
  ] as const)('says %s where a screen reader hears it', (notice, said) => {
    const shown = show({ notice });
    expect(shown.querySelector('[role="status"]')?.textContent).toContain(said);
    expect(shown.querySelector('[data-press=copy]')?.textContent).toBe(
      notice === 'copied' ? '복사했어요' : '복사',
    );
  });
});
