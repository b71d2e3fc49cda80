// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findMarkPlace } from '../../../../entrypoints/listing.content/page/findMarkPlace';
import { findPapers } from '../../../../entrypoints/listing.content/page/findPapers';
import { authorPage, catchupPage, listPage, sampleRows, searchPage } from '../../../arxiv/list';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const find = (html: string, hostname = 'arxiv.org', pathname = '/list/cs.CL/new') => {
  const place = { hostname, pathname };
  const { links, papers, row } = findPapers(parse(html), place);
  return papers.map((paper, index) => [
    links[index] && findMarkPlace(links[index], row)?.localName,
    paper,
  ]);
};

describe('the rows of a list on arXiv', () => {
  it('are the `dd` of each paper, in every part of the page', () => {
    const html = listPage(sampleRows(2), [{ paper: 'hep-th/9901001', title: 'Strings' }]);
    const expected = [
      ['dd', '2509.00001'],
      ['dd', '2509.00002'],
      ['dd', 'hep-th/9901001'],
    ];
    expect(find(html)).toEqual(expected);
    expect(find(html, 'export.arxiv.org')).toEqual(expected);
  });

  it('are the results of a search', () => {
    expect(find(searchPage(sampleRows(2)), 'arxiv.org', '/search/')).toEqual([
      ['li', '2509.00001'],
      ['li', '2509.00002'],
    ]);
  });

  it('are those of an author, and of a day in all its parts', () => {
    const [one, two, three] = sampleRows(3).map((row) => [row]);
    const expected = sampleRows(3).map(({ paper }) => ['dd', paper]);
    expect(find(authorPage(sampleRows(3)), 'arxiv.org', '/a/sample_k_1')).toEqual(expected);
    const day = catchupPage(one ?? [], two ?? [], three ?? []);
    expect(find(day, 'arxiv.org', '/catchup/cs.CL/2025-09-12')).toEqual(expected);
  });

  it('are found where another extension has wrapped or rewritten what stands above them', () => {
    const wrapped = listPage(sampleRows(1))
      .replace('<dt>', '<div><dt>')
      .replace('</dd>', '</dd></div>');
    expect(find(wrapped)).toEqual([['dd', '2509.00001']]);
    const apart = wrapped.replace('</dt>', '</dt></div><div>');
    expect(find(apart)).toEqual([['dd', '2509.00001']]);
    const between = listPage(sampleRows(1)).replace('<dd>', '<div>Relevance: 7</div><dd>');
    expect(find(between)).toEqual([['dd', '2509.00001']]);
    const rewritten = listPage(sampleRows(1)).replace(
      '</dt>',
      '<a class="added" href="https://papers.cool/arxiv/2509.00001">[Cool]</a></dt>',
    );
    expect(find(rewritten)).toEqual([['dd', '2509.00001']]);
  });

  it('are never those of another paper, where a paper has lost its own', () => {
    const [one, two] = sampleRows(2).map(({ paper }) => paper);
    const html = listPage(sampleRows(2));
    const lost = html.replace(/<dd>[\s\S]*?<\/dd>/, '');
    for (const page of [lost, lost.replace('<dt>', '<div><dt>').replace('</dt>', '</dt></div>')])
      expect(find(page)).toEqual([
        [undefined, one],
        ['dd', two],
      ]);
    const [, last = ''] = /([\s\S]*)<dd>/.exec(html) ?? [];
    expect(find(last)).toEqual([
      ['dd', one],
      [undefined, two],
    ]);
  });

  it('are the papers as their element or, without an id, their address says', () => {
    const html = listPage(sampleRows(1));
    const other = html
      .replace(' id="2509.00001"', '')
      .replace('"/abs/2509.00001"', '"/abs/math.GT/0309136v2"');
    expect(find(other)).toEqual([['dd', 'math/0309136']]);
    const none = html.replace(' id="2509.00001"', '').replace('"/abs/2509.00001"', '"#"');
    expect(find(none)).toEqual([['dd', '']]);
  });
});

describe('the rows of a list elsewhere', () => {
  it('are cards on Hugging Face, whichever of their links it is', () => {
    const card = (paper: string) =>
      `<article><a href="/papers/${paper}"><img></a><h3><a href="/papers/${paper}">A title</a></h3>
      <a href="/papers/${paper}#community">7</a></article>`;
    const html = `<a href="/papers/date/2025-09-08">day</a>${card('2509.04664')}${card('2509.04665')}`;
    const rows = ['2509.04664', '2509.04665'].flatMap((paper) =>
      Array.from({ length: 3 }, () => ['article', paper]),
    );
    expect(find(html, 'huggingface.co')).toEqual(rows);
  });

  it('are what holds the link on alphaXiv', () => {
    const html =
      '<main><div><a href="/abs/2509.04664v1">A title</a></div><a href="/explore">x</a></main>';
    expect(find(html, 'www.alphaxiv.org')).toEqual([['div', '2509.04664']]);
  });

  it('are titles on papers.cool', () => {
    const html = `<div id="2509.04664" class="panel paper"><h2 class="title">
      <a href="https://arxiv.org/abs/2509.04664"><span class="index">#1</span></a>
      <a id="title-2509.04664" class="title-link" href="/arxiv/2509.04664">A title</a></h2></div>`;
    expect(find(html, 'papers.cool')).toEqual([
      ['h2', '2509.04664'],
      ['h2', '2509.04664'],
    ]);
  });
});
