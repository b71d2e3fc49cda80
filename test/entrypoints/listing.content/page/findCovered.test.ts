// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Covered } from '../../../../core/covered';
import { findCovered } from '../../../../entrypoints/listing.content/page/findCovered';
import { findPapers } from '../../../../entrypoints/listing.content/page/findPapers';
import { listPage, sampleRows } from '../../../arxiv/list';
import { writePage } from '../../../arxiv/write';

const [a, b] = ['2509.04664', '2509.04665'];
const covers = (...papers: string[]): Covered => new Map(papers.map((paper) => [paper, 'unread']));

/** The rows that are marked in a page: what each is called, and its paper. */
function find(url: string, html: string, covered: Covered) {
  (window as unknown as { happyDOM: { setURL: (url: string) => void } }).happyDOM.setURL(url);
  writePage(html);
  return [...findCovered(findPapers(), covered)].map(([row, paper]) => [row.id, paper]);
}

const alpha = 'https://www.alphaxiv.org/';
const row = (...links: string[]) =>
  `<main><div id="one">${links.map((paper) => `<a href="/abs/${paper}">Title</a>`).join(' … ')}</div></main>`;

it.each<[string, string, Covered, unknown]>([
  ['only a paper that it cites is covered', row(a, b), covers(b), []],
  ['its own is covered', row(a, b), covers(a), [['one', a]]],
  ['both are covered', row(a, b), covers(b, a), [['one', a]]],
  ['its own is linked again behind another', row(a, b, a), covers(a), [['one', a]]],
  ['its first link names no paper', row('list', a), covers(a), [['one', a]]],
  ['none of its links names a paper', row('list', 'new'), covers(a), []],
  [
    'a paper that it cites has a row of its own within',
    `<div id="one"><a href="/abs/${a}">A</a><ul><li id="two"><a href="/abs/${b}">B</a></li></ul></div>`,
    covers(b),
    [['two', b]],
  ],
  [
    'what stands before it cites its paper',
    `<div id="one"><a href="/abs/${b}">B</a> after <a href="/abs/${a}">A</a></div>
    <div id="two"><a href="/abs/${a}">A</a></div>`,
    covers(a),
    [['two', a]],
  ],
])('a row elsewhere is about the first paper that it links: %s', (_what, html, covered, found) => {
  expect(find(alpha, html, covered)).toEqual(found);
});

it('a card on Hugging Face is about the paper of its picture', () => {
  const card = `<article id="one"><a href="/papers/${a}"><img></a><h3><a href="/papers/${a}">A</a></h3>
    <p>After <a href="/papers/${b}">B</a></p></article>`;
  expect(find('https://huggingface.co/papers', card, covers(b))).toEqual([]);
  expect(find('https://huggingface.co/papers', card, covers(a, b))).toEqual([['one', a]]);
});

it('on arXiv each row is about its own', () => {
  const [one, , three] = sampleRows(3).map(({ paper }) => paper);
  const covered = covers(three ?? '', one ?? '');
  const found = find('https://arxiv.org/list/cs.CL/new', listPage(sampleRows(3)), covered);
  expect(found.map(([, paper]) => paper)).toEqual([one, three]);
});
