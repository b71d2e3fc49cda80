import { expect, describe as group, it } from 'vitest';
import { renewTexts } from '../../../../core/search/texts';
import { withStore } from '../../../../core/store';
import { describe } from '../../../../entrypoints/background/omnibox/describe';
import { findPapers } from '../../../../entrypoints/background/omnibox/suggest';
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
    const found = await findPapers('환각', signal);
    expect(found.map(({ paper }) => paper).sort()).toEqual(['2509.00001', '2509.00002']);
    expect(found.every(({ gist }) => gist === '환각은 평가 때문에 남는다.')).toBe(true);
    expect(await findPapers('없는말이다', signal)).toEqual([]);
    expect(await findPapers('', signal)).toEqual([]);
  });

  it('is given up once something else is typed', async () => {
    const typing = new AbortController();
    typing.abort();
    await expect(findPapers('환각', typing.signal)).rejects.toThrow();
  });
});
