// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { drawFrame } from '../../components/frame/drawFrame';
import { panelLook } from '../../components/panel/look';
import type { Names } from '../../core/cards/look';
import type { Card, Standing, Summary } from '../../core/paper';
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
  const panel = drawFrame(JSON.parse(JSON.stringify(panelLook.draw(card, names, pick))));
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

afterEach(() => document.body.replaceChildren());

describe('the panel', () => {
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
    expect([...shown.querySelectorAll('h3')].map((heading) => heading.textContent)).toEqual([
      '소개',
      '방법',
      '결과',
      '한계',
      '결론',
      'H other',
    ]);
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
    expect(button('날짜 없음').getAttribute('aria-pressed')).toBe('true');
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

  it('tells which digests picked the paper, and which is shown', () => {
    const places = [on('2025-09-08'), on('2025-09-05', 2)];
    const shown = show({ summary: on('2025-09-08'), places });
    expect(shown.querySelector('.picks')?.textContent).toContain('다이제스트 2곳에 실림');
    expect(button('2025. 9. 8.').getAttribute('aria-pressed')).toBe('true');
    const { dataset } = button('2025. 9. 5.');
    expect({ ...dataset }).toEqual({ press: 'pick', source: 'bundled', id: '2025-09-05' });
  });

  it('shows what the reader chose, in the same order', () => {
    const pick = on('2025-09-05', 2);
    const shown = show({ summary: on('2025-09-08'), places: [on('2025-09-08'), pick], pick });
    expect(shown.dataset.id).toBe('2025-09-05');
    expect(seen(shown, '.place')).toBe('2025년 9월 5일 · 12편 중 2번째');
    expect(seen(shown, '.gist')).toBe('환각은 평가 때문에 남는다.');
    const pressed = [...shown.querySelectorAll('.picks button')].map((each) => [
      each.textContent,
      each.getAttribute('aria-pressed'),
    ]);
    expect(pressed).toEqual([
      ['2025. 9. 8.', 'false'],
      ['2025. 9. 5.', 'true'],
    ]);
  });

  const of = (source: string, id: string, title: string): Summary => {
    const place = on('2025-09-08');
    return { ...place, digest: { ...place.digest, source, id, title } };
  };

  it('tells digests of one day apart by subscription, and of one subscription by title', async () => {
    const [a, b, c] = [of('x', '1', 'A'), of('y', '2', 'A'), of('y', '3', 'B')];
    const names = { x: '매일 논문', y: '아침 논문' };
    const shown = show({ summary: a, places: [a, b, c], names });
    expect(seen(shown, '.place')).toBe('2025년 9월 8일 · 12편 중 1번째 · 매일 논문');
    expect(button('2025. 9. 8. 매일 논문').getAttribute('aria-pressed')).toBe('true');
    for (const name of ['아침 논문, A', '아침 논문, B']) button(`2025. 9. 8. ${name}`);
  });

  it('tells what ships from what was imported, and from one whose name nobody knows', async () => {
    const [a, b, c] = [of('bundled', '1', 'A'), of('files', '2', 'A'), of('gone', '3', 'A')];
    show({ summary: a, places: [a, b, c] });
    for (const name of [' 기본 다이제스트', ' 가져온 파일', '']) button(`2025. 9. 8.${name}`);
  });

  it('shows one text that stands in several digests as one', async () => {
    const [a, b] = [of('x', '1', 'A'), of('files', '2', 'A')];
    const names = { x: '매일 논문' };
    const earlier = on('2025-09-05', 2);
    const places = [{ ...a, also: [b] }, earlier];
    const shown = show({ summary: a, places, names });
    expect(shown.querySelectorAll('.picks button')).toHaveLength(2);
    expect(button('2025. 9. 8. 매일 논문 / 가져온 파일').getAttribute('aria-pressed')).toBe('true');
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
    expect(shown.querySelector('.picks')?.textContent).toBe(
      '다이제스트 1곳에 실림2025. 9. 8. 매일 논문사라진 다이제스트2025. 9. 8. 하루 논문',
    );
    expect(button('2025. 9. 8. 하루 논문').getAttribute('aria-pressed')).toBe('true');
    expect(line(shown)).toContain('원래 다이제스트에서 사라졌어요');
    const letGo = show({ summary: kept, places: [kept, living], names, collapsed: true });
    expect(line(letGo)).toContain('이제 북마크에 없어요');
    const other = show({ summary: kept, places: [kept, living], names, keeps, pick: living });
    expect(line(other)).toBeUndefined();
  });

  it('offers no switch when only one digest picked the paper', async () => {
    expect(show().querySelector('.picks')).toBeNull();
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
