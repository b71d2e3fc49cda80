import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPosts } from '../cli/posts/posts';
import { isCard } from '../core/cards/isCard';
import { parseDigest } from '../core/digest';
import type { Card, Entry } from '../core/paper';
import type { Block } from '../core/tree';
import { sampleEntry } from './samples';

const paper = '2509.00001';
const digest = { source: 's', id: 'd', date: '2025-09-01', title: '하루', revision: 'r' };
const toCard = (entry: Entry): Card => ({
  summary: { digest, rank: 1, entry },
  gist: '한 줄이다.',
  others: [{ digest, rank: 2 }],
});
const holding = (...children: readonly unknown[]): Card => {
  const entry = sampleEntry(paper);
  const sections = [{ kind: 'other' as const, heading: '', children: children as Block[] }];
  return toCard({ ...entry, sections });
};
const text = { type: 'text', value: '글' };
const nested = (depth: number): unknown => {
  let node: unknown = text;
  for (let level = 0; level < depth; level += 1) node = { type: 'blockquote', children: [node] };
  return node;
};

describe('a card', () => {
  it('is whole with everything that a digest may hold', async () => {
    let cards = 0;
    for (const post of await readPosts('data/digests')) {
      for (const entry of parseDigest(post.path, post.text).digest.entries) {
        cards += 1;
        expect(isCard(toCard(entry), entry.paper), entry.title).toBe(true);
      }
    }
    expect(cards).toBeGreaterThan(20);
  });

  it('is whole as earlier versions have written it', () => {
    const stored = JSON.parse(readFileSync('test/frozen/1df719c/local.json', 'utf8'));
    const cards = Object.entries(stored).filter(([key]) => key.startsWith('card:'));
    expect(cards.length).toBeGreaterThan(10);
    for (const [key, card] of cards)
      expect(isCard(card, key.slice('card:'.length)), key).toBe(true);
  });

  it('is whole with its line ends, formulas, rows and labels', () => {
    const mathml = { name: 'math', children: [{ name: 'mi', children: ['x'] }] };
    const row = { type: 'tableRow', children: [{ type: 'tableCell', children: [text] }] };
    const card = holding(
      { type: 'paragraph', children: [text, { type: 'break' }, text], label: { kind: 'goal' } },
      { type: 'math', value: 'x', mathml },
      { type: 'math', value: '\\nonsense' },
      { type: 'table', children: [row] },
      { type: 'code', value: '' },
      { type: 'list', ordered: true, start: 3, children: [{ type: 'listItem', children: [] }] },
    );
    expect(isCard(card, paper)).toBe(true);
  });

  it.each<[string, unknown]>([
    ['a node that is text', '글'],
    ['a node that is null', null],
    ['a node without a type', { children: [text] }],
    ['a node that holds nothing', { type: 'paragraph' }],
    ['children that are no list', { type: 'paragraph', children: { 0: text, length: 1 } }],
    ['a child that is damaged', { type: 'paragraph', children: [text, { type: 'text' }] }],
    ['a text that is a number', { type: 'paragraph', children: [{ type: 'text', value: 7 }] }],
    ['a link to an object', { type: 'link', url: {}, children: [text] }],
    ['a label that says nothing', { type: 'paragraph', label: {}, children: [text] }],
    ['a formula without children', { type: 'math', value: 'x', mathml: { name: 'math' } }],
    [
      'a formula with a number in it',
      { type: 'math', value: '', mathml: { name: 'm', children: [1] } },
    ],
    ['more depth than any digest has', nested(300)],
    ['so much depth that a stack overflows', nested(100_000)],
  ])('is damaged by %s', (_what, node) => {
    expect(isCard(holding(node), paper)).toBe(false);
  });
});
