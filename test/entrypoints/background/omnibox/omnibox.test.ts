import { expect, describe as group, it } from 'vitest';
import { bookmark } from '../../../../core/reading';
import { annotate } from '../../../../core/reading/annotate';
import { renewTexts } from '../../../../core/search/texts';
import { withStore } from '../../../../core/store';
import { describe } from '../../../../entrypoints/background/omnibox/describe';
import { openSuggestions, suggestPapers } from '../../../../entrypoints/background/omnibox/suggest';
import { useBrowser } from '../../../browser';
import { sampleDigest } from '../../../samples';

useBrowser();

const { signal } = new AbortController();
const suggestion = (title: string, gist = '') => ({ paper: '2509.00001', title, gist });

group('what is suggested behind the keyword', () => {
  it.each([
    ['<Silence> & more', '&lt;Silence&gt; &amp; more'],
    ['a < b > c && d', 'a &lt; b &gt; c &amp;&amp; d'],
    ['&lt;already&gt;', '&amp;lt;already&amp;gt;'],
    ['a\u0000b\ud800c', 'a b c'],
    ['환각은 😀 남는다', '환각은 😀 남는다'],
  ])('is text in XML, whatever it looks like: %j', (title, written) => {
    expect(describe(suggestion(title), true)).toBe(written);
  });

  it('is as it stands where a browser reads no XML', () => {
    expect(describe(suggestion('<Silence> & more', '요점이다.'), false)).toBe(
      '<Silence> & more · 요점이다.',
    );
  });

  it('is each paper once, of which the words stand somewhere', async () => {
    for (const [id, papers] of [
      ['2025-09-01-a', ['2509.00001']],
      ['2025-09-08-b', ['2509.00001', '2509.00002']],
    ] as const) {
      const { entries, date, title } = sampleDigest(id, papers, '환각은 평가 때문에 남는다.');
      await withStore(async (db) => {
        await db.put('heads', { source: 's', id, date, title, revision: id, papers });
        await db.put('bodies', { source: 's', id, entries });
      });
    }
    await renewTexts();
    const found = await suggestPapers('환각', signal);
    expect(found.map(({ paper }) => paper).sort()).toEqual(['2509.00001', '2509.00002']);
    expect(found.every(({ gist }) => gist === '환각은 평가 때문에 남는다.')).toBe(true);
    expect(await suggestPapers('없는말이다', signal)).toEqual([]);
    expect(await suggestPapers('', signal)).toEqual([]);
  });

  it('is looked for in notes, tags and names as in the reader', async () => {
    const { entries, date, title } = sampleDigest('2025-09-01-a', ['2509.00001', '2509.00002']);
    const papers = ['2509.00001', '2509.00002'];
    await withStore(async (db) => {
      await db.put('heads', { source: 's', id: 'a', date, title, revision: 'a', papers });
      await db.put('bodies', { source: 's', id: 'a', entries });
    });
    const find = async (typed: string) =>
      (await suggestPapers(typed, signal)).map(({ paper }) => paper).sort();
    expect(await find('세미나')).toEqual([]);
    await annotate('2509.00002', { note: '세미나 후보 #강화학습' });
    await bookmark('2509.00001', true);
    const asked = ['세미나', '메모:세미나', '#강화학습 ', '메모:'];
    for (const typed of asked) expect(await find(typed)).toEqual(['2509.00002']);
    expect(await find('북마크')).toEqual(['2509.00001']);
    expect(await find('안읽음')).toEqual(papers);
    expect((await openSuggestions()('후보', signal)).map(({ paper }) => paper)).toEqual([
      '2509.00002',
    ]);
    // What the reader alone keeps is found and told too.
    await withStore((db) => Promise.all([db.clear('heads'), db.clear('bodies')]));
    expect(await find('후보')).toEqual(['2509.00002']);
  });

  it('is given up once something else is typed', async () => {
    const typing = new AbortController();
    typing.abort();
    await expect(suggestPapers('환각', typing.signal)).rejects.toThrow();
  });

  it('is looked for in what was opened once, however much is typed, and then in what came since', async () => {
    const put = async (paper: string) => {
      const { entries, date, title } = sampleDigest('2025-09-15-c', [paper], '환각이다.');
      await withStore(async (db) => {
        await db.put('heads', {
          source: 's',
          id: paper,
          date,
          title,
          revision: '',
          papers: [paper],
        });
        await db.put('bodies', { source: 's', id: paper, entries });
      });
    };
    const papersOf = (found: readonly { readonly paper: string }[]) =>
      found.map(({ paper }) => paper).sort();
    await put('2509.00003');
    const find = openSuggestions();
    expect(papersOf(await find('환', signal))).toEqual(['2509.00003']);
    await put('2509.00004');
    expect(papersOf(await find('환각', signal))).toEqual(['2509.00003']);
    expect(papersOf(await openSuggestions()('환각', signal))).toEqual(['2509.00003', '2509.00004']);
  });

  it('is all there is where the newest have too few', async () => {
    const many = '말이다. '.repeat(30_000);
    for (const [nth, said] of [`환각 하나. ${many}`, many, `환각 둘. ${many}`].entries()) {
      const paper = `2509.1000${nth}`;
      const { entries, date, title } = sampleDigest(`2025-10-0${nth + 1}-d`, [paper], said);
      await withStore(async (db) => {
        await db.put('heads', {
          source: 's',
          id: paper,
          date,
          title,
          revision: '',
          papers: [paper],
        });
        await db.put('bodies', { source: 's', id: paper, entries });
      });
    }
    const found = await openSuggestions()('환각', signal);
    expect(found.map(({ paper }) => paper)).toEqual(['2509.10002', '2509.10000']);
  });
});
