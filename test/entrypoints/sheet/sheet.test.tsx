// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { Sheet } from '../../../components/sheet/Sheet';
import { today } from '../../../core/day';
import type { Outgoing } from '../../../core/export';
import { bookmark } from '../../../core/reading';
import { annotate } from '../../../core/reading/annotate';
import { withStore } from '../../../core/store';
import { readOutgoing } from '../../../entrypoints/out/readOutgoing';
import { readSheet } from '../../../entrypoints/sheet/readSheet';
import { useBrowser } from '../../browser';
import { button, click, mount, unmount } from '../../components/mount';
import { outgoing } from '../../core/export/outgoing';
import { sampleDigest } from '../../samples';

useBrowser();
afterEach(unmount);

const [one, other] = ['2509.00001', '2509.00002'] as const;

async function store(): Promise<void> {
  const { entries, date, title } = sampleDigest('2025-09-08-a', [one, other]);
  await withStore(async (db) => {
    await db.put('heads', {
      source: 'bundled',
      id: 'a',
      date,
      title,
      revision: 'a',
      papers: [one, other],
    });
    await db.put('bodies', { source: 'bundled', id: 'a', entries });
  });
}

describe('what goes out of a paper', () => {
  it('is its summary with what the reader made of it', async () => {
    await store();
    await bookmark(one, true, { now: Date.UTC(2025, 8, 9, 12) });
    await annotate(one, { note: '표 3', tags: ['세미나'] });
    const [first, second, third] = await readOutgoing([one, other, '2509.99999']);
    expect(first).toMatchObject({ note: '표 3', tags: ['세미나'], bookmarkedOn: '2025-09-09' });
    expect(first?.summary.entry.paper).toBe(one);
    expect(first?.from).not.toBe('');
    expect(second).not.toHaveProperty('note');
    expect(third).toBeUndefined();
  });
});

describe('a paper of several digests', () => {
  it('goes out as that of its address says, or where that is none as it is shown first', async () => {
    await store();
    const { entries } = sampleDigest('2025-09-01-b', [one, other], '먼저 쓴 결론이다.');
    const head = { source: 'bundled', id: 'b', date: '2025-09-01', title: 'b', revision: 'b' };
    await withStore(async (db) => {
      await db.put('heads', { ...head, papers: [one, other] });
      await db.put('bodies', { source: 'bundled', id: 'b', entries });
    });
    const digests = async (search: string) => {
      const state = await readSheet(search);
      return state.kind === 'shown' && state.papers.map(({ summary }) => summary.digest.id);
    };
    expect(await digests(`?papers=${one}&source=bundled&id=b`)).toEqual(['b']);
    expect(await digests(`?papers=${one}&source=bundled&id=gone`)).toEqual(['a']);
    expect(await digests(`?papers=${one}`)).toEqual(['a']);
    expect(await digests(`?papers=${one},${other}&source=bundled&id=b`)).toEqual(['a', 'a']);
  });
});

describe('a sheet', () => {
  it('has the papers of its address in their order, without doubles and what is none', async () => {
    await store();
    const state = await readSheet(`?papers=${other},x,${one},${one}v2,2509.99999`);
    expect(
      state.kind === 'shown' && state.papers.map(({ summary }) => summary.entry.paper),
    ).toEqual([other, one]);
    await mount(<Sheet state={state} onPrint={() => undefined} />);
    expect(document.querySelectorAll('article')).toHaveLength(2);
    expect(document.querySelector('.sheet')?.className).not.toContain('compact');
    await click(button('이어서'));
    expect(document.querySelector('.sheet')?.className).toContain('compact');
  });

  it.each([
    [200, 0, undefined],
    [201, 1, '한 번에 200편까지만 인쇄할 수 있어서 1편은 빠졌어요.'],
    [354, 154, '뒤의 154편은 빠졌어요.'],
  ])('of %i papers says that it has not all: %i', async (asked, left, said) => {
    await store();
    const rest = Array.from(
      { length: asked - 2 },
      (_, n) => `2501.${String(n + 1).padStart(5, '0')}`,
    );
    const state = await readSheet(`?papers=${[one, ...rest, other, one, 'x'].join(',')}`);
    expect(state).toMatchObject({ kind: 'shown', left, most: 200 });
    await mount(<Sheet state={state} onPrint={() => undefined} />);
    const note = document.querySelector('.left')?.textContent;
    if (said === undefined) expect(note).toBeUndefined();
    else expect(note).toContain(said);
    expect(document.querySelectorAll('article')).toHaveLength(left > 0 ? 1 : 2);
  });

  it('says so when there is nothing to print', async () => {
    await mount(<Sheet state={await readSheet('')} onPrint={() => undefined} />);
    expect(document.body.textContent).toContain('인쇄할 논문이 없어요');
  });
});

async function show(...papers: readonly Outgoing[]): Promise<HTMLElement> {
  const state = { kind: 'shown', papers, left: 0, most: 200 } as const;
  return mount(<Sheet state={state} onPrint={() => undefined} />);
}

describe('what a reader wrote', () => {
  const method = '## Method\n둘로 나눈다.';

  it.each([
    ['of one paper', [outgoing('A', method, { note: '채점 방식이 약하다' })]],
    ['of some', [outgoing('A', method), outgoing('B', method, { note: '채점 방식이 약하다' })]],
  ])('%s is printed where a switch says so alone', async (_, papers) => {
    const page = await show(...papers);
    expect(page.textContent).not.toContain('채점 방식이 약하다');
    const field = page.querySelector<HTMLInputElement>('.tools input');
    expect(field?.checked).toBe(false);
    await click(field);
    expect(page.querySelectorAll('.note')).toHaveLength(1);
    expect(page.textContent).toContain('채점 방식이 약하다');
    await click(field);
    expect(page.querySelectorAll('.note')).toHaveLength(0);
  });

  it('has no switch where there is none, and tags alone are none', async () => {
    const page = await show(outgoing('A', method), outgoing('B', method, { tags: ['환각'] }));
    expect(page.querySelector('.tools input')).toBeNull();
  });
});

describe('a section', () => {
  it.each([
    [
      'a conclusion of its only sentence',
      '## Method\n둘로 나눈다.\n\n## Conclusion\n환각은 남는다.',
    ],
    ['a whole summary of one sentence', '## Results\n환각은 남는다.'],
    ['a conclusion in bold', '## Method\n둘로 나눈다.\n\n## Conclusion\n**환각은 남는다.**'],
  ])('that only repeats the gist is printed once: %s', async (_, body) => {
    const page = await show(outgoing('A', body));
    expect(page.querySelector('.gist')?.textContent).toBe('환각은 남는다.');
    expect(page.textContent?.split('환각은 남는다.')).toHaveLength(2);
  });

  it.each([
    [
      'a conclusion that goes on',
      '## Conclusion\n환각은 남는다. 원인은 학습에 있다.',
      '원인은 학습에 있다.',
    ],
    ['another section', '## Method\n둘로 나눈다.\n\n## Conclusion\n환각은 남는다.', '둘로 나눈다.'],
    ['a list behind it', '## Conclusion\n환각은 남는다.\n\n- 줄지만 남는다.', '줄지만 남는다.'],
  ])('that says more is printed: %s', async (_, body, said) => {
    const page = await show(outgoing('A', body));
    expect(page.textContent).toContain(said);
  });
});

it('has days with their year on a sheet, this year’s too', async () => {
  const { summary, ...rest } = outgoing('A', '## Method\n둘로 나눈다.');
  const date = `${today().slice(0, 4)}-03-02`;
  const page = await show({
    ...rest,
    summary: { ...summary, digest: { ...summary.digest, date } },
  });
  expect(page.querySelector('time')?.textContent).toBe(`${date.slice(0, 4)}년 3월 2일`);
});
