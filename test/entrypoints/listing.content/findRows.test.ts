// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findRows } from '../../../entrypoints/listing.content/findRows';
import { listPage, sampleRows, searchPage } from '../../arxiv/list';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const find = (html: string, host = 'arxiv.org') =>
  [...findRows(parse(html), host)].map(([row, paper]) => [row.localName, paper]);

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
    expect(find(searchPage(sampleRows(2)))).toEqual([
      ['li', '2509.00001'],
      ['li', '2509.00002'],
    ]);
  });

  it('are found where another extension has wrapped or rewritten what stands above them', () => {
    const wrapped = listPage(sampleRows(1))
      .replace('<dt>', '<div><dt>')
      .replace('</dd>', '</dd></div>');
    expect(find(wrapped)).toEqual([['dd', '2509.00001']]);
    const rewritten = listPage(sampleRows(1)).replace(
      '</dt>',
      '<a class="added" href="https://papers.cool/arxiv/2509.00001">[Cool]</a></dt>',
    );
    expect(find(rewritten)).toEqual([['dd', '2509.00001']]);
  });

  it.each([
    ['an address that is no paper', '/abs/submit'],
    ['an address without a path', '#'],
  ])('are none of %s', (_what, address) => {
    expect(find(listPage(sampleRows(1)).replace('"/abs/2509.00001"', `"${address}"`))).toEqual([]);
  });

  it('fold an id as arXiv does', () => {
    const html = listPage([{ paper: 'math.GT/0309136v2', title: 'Knots' }]);
    expect(find(html)).toEqual([['dd', 'math/0309136']]);
  });
});

describe('the rows of a list elsewhere', () => {
  it('are cards on Hugging Face, each once', () => {
    const card = (paper: string) =>
      `<article><a href="/papers/${paper}"><img></a><h3><a href="/papers/${paper}">A title</a></h3>
      <a href="/papers/${paper}#community">7</a></article>`;
    const html = `<a href="/papers/date/2025-09-08">day</a>${card('2509.04664')}${card('2509.04665')}`;
    expect(find(html, 'huggingface.co')).toEqual([
      ['article', '2509.04664'],
      ['article', '2509.04665'],
    ]);
  });

  it('are what holds the link on alphaXiv', () => {
    const html =
      '<main><div><a href="/abs/2509.04664v1">A title</a></div><a href="/explore">x</a></main>';
    expect(find(html, 'www.alphaxiv.org')).toEqual([['div', '2509.04664']]);
  });

  it('are titles on papers.cool', () => {
    const html = `<div id="2509.04664" class="panel paper"><h2 class="title">
      <a href="https://arxiv.org/abs/2509.04664"><span class="index">#1</span></a>
      <a class="title-link" href="/arxiv/2509.04664">A title</a></h2></div>`;
    expect(find(html, 'papers.cool')).toEqual([['h2', '2509.04664']]);
  });
});
