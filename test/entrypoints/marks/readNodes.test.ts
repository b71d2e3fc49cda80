// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../../core/figures/findCandidates';
import { readNodes, toRange } from '../../../entrypoints/marks/readNodes';

type Part = string | readonly [name: string, attributes: Record<string, string>, ...parts: Part[]];

/** An element of a page, built as MathJax and arXiv build theirs. */
function build(part: Part): Node {
  if (typeof part === 'string') return document.createTextNode(part);
  const [name, attributes, ...parts] = part;
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...parts.map(build));
  return element;
}
function page(...parts: Part[]): Node {
  const abstract = build(['blockquote', { class: 'abstract' }, ...parts]);
  document.body.replaceChildren(abstract);
  return abstract;
}
const power: Part = ['math', {}, ['msup', {}, ['mn', {}, '10'], ['mn', {}, '4']]];

describe('the text of an abstract', () => {
  it('is what the page says, without its label', () => {
    const read = readNodes(
      page(['span', { class: 'descriptor' }, 'Abstract:'], 'It is ', ['b', {}, '3x'], ' faster.'),
    );
    expect(read.text).toBe('It is 3x faster.');
    expect(String(toRange(read, 6, 8))).toBe('3x');
  });

  it.each<[string, Part[], string]>([
    ['raw TeX', ['by $1.5\\times$ and $10^{4}$ steps'], 'by $1.5\\times$ and $10^{4}$ steps'],
    [
      'what MathJax 2 leaves',
      [
        'by ',
        ['span', { class: 'MathJax_Preview' }, '1.5x'],
        ['span', { class: 'MathJax' }, '1.5×', ['span', { class: 'MJX_Assistive_MathML' }, power]],
        ['script', { type: 'math/tex' }, '1.5\\times'],
        ' more',
      ],
      'by 1.5\\times more',
    ],
    [
      'what MathJax 3 leaves',
      [
        'at ',
        ['mjx-container', {}, ['mjx-math', {}, '104'], ['mjx-assistive-mml', {}, power]],
        ' steps',
      ],
      'at 10^4 steps',
    ],
    ['MathML', ['at ', power, ' steps'], 'at 10^4 steps'],
  ])('reads %s', (_what, parts, text) => {
    expect(readNodes(page(...parts)).text).toBe(text);
  });

  it('leads back to the sentence, formulas included, whoever drew them', () => {
    const container: Part = [
      'mjx-container',
      {},
      ['mjx-math', {}, '104'],
      ['mjx-assistive-mml', {}, power],
    ];
    const read = readNodes(page('First. It takes ', container, ' steps. Last.'));
    const [candidate] = findCandidates(read.text);
    const { start = 0, end = 0 } = candidate?.sentence ?? {};
    expect(candidate?.figure.values).toEqual([10_000]);
    expect(read.text.slice(start, end)).toBe('It takes 10^4 steps.');
    expect(String(toRange(read, start, end))).toMatch(/^It takes .* steps\.$/);
  });

  it('leads nowhere once the page has changed', () => {
    const read = readNodes(page('It is 3x faster.'));
    document.body.replaceChildren();
    expect(toRange(read, 6, 8)).toBeUndefined();
    expect(readNodes(null).text).toBe('');
  });
});
