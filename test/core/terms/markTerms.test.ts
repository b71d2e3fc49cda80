import { describe, expect, it } from 'vitest';
import {
  type MarkedText,
  makeTermFinder,
  markTerms,
  type UsedTerm,
} from '../../../core/terms/markTerms';
import type { Block, Inline } from '../../../core/tree';

const term = (ko: string, en: string, uses = 3): UsedTerm => ({ ko, en, uses });
const terms = [
  term('환각', 'hallucination'),
  term('보상 해킹', 'reward hacking'),
  term('보상', 'reward'),
  term('검색 증강 생성', 'RAG'),
  term('신', 'scene'),
  term('C++ 확장', 'C++'),
];
const find = makeTermFinder(terms);
const hits = (text: string) => find(text).map(({ start, end }) => text.slice(start, end));

describe('terms in a text', () => {
  it.each<[string, readonly string[]]>([
    ['언어 모델의 환각은 남는다.', ['환각']],
    ['환각(hallucination)이 남는다.', ['환각', 'hallucination']],
    ['Hallucinations remain.', ['Hallucinations']],
    ['보상 해킹을 막는다. 보상은 남는다.', ['보상 해킹', '보상']],
    ['보상  해킹과 보상-해킹', ['보상  해킹', '보상-해킹']],
    ['Reward-hacking과 REWARD', ['Reward-hacking', 'REWARD']],
    ['RAG로 답한다. RAGs도 있다.', ['RAG', 'RAGs']],
    ['C++ 확장을 쓴다.', ['C++ 확장']],
    ['자유(free)와 C++', ['C++']],
  ])('are found in “%s”', (text, found) => {
    expect(hits(text)).toEqual(found);
  });

  it.each([
    ['착시환각은 다른 말이다.', 'the end of another word'],
    ['storage와 dRAGon', 'a part of a word'],
    ['신경망의 신', 'one syllable'],
    ['obscenely', 'a part of another word'],
    ['', 'nothing'],
  ])('are none in “%s”: %s', (text) => {
    expect(hits(text)).toEqual([]);
  });

  it('are none where none is known', () => {
    expect(makeTermFinder([])('환각(hallucination)')).toEqual([]);
    expect(makeTermFinder([term('환각', 'x y')])('환각과 X-Y')).toHaveLength(2);
  });

  it('tell which side stands there', () => {
    expect(find('환각').map(({ side }) => side)).toEqual(['ko']);
    expect(find('hallucination').map(({ side, term: { ko } }) => [side, ko])).toEqual([
      ['en', '환각'],
    ]);
  });
});

const text = (value: string): Inline => ({ type: 'text', value });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const section = (...children: Block[]) => ({ kind: 'method', heading: '', children }) as const;

/** Every marked piece of a tree, as it is written. */
function marked(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(marked);
  if (typeof node !== 'object' || node === null) return [];
  if ('terms' in node) {
    const { value, terms: own } = node as MarkedText;
    return own.map(({ start, end }) => value.slice(start, end));
  }
  return Object.values(node).flatMap(marked);
}

describe('a summary', () => {
  it('has each term marked where it is first used, in whichever language, gist first', () => {
    const { told, sections } = markTerms(
      {
        told: [text('환각이 줄었다.')],
        sections: [
          section(paragraph(text('환각과 '), { type: 'strong', children: [text('보상 해킹')] })),
          section({
            type: 'list',
            ordered: false,
            children: [
              { type: 'listItem', children: [paragraph(text('Reward hacking은 RAG에도 있다.'))] },
            ],
          }),
        ],
      },
      find,
    );
    expect(marked(told)).toEqual(['환각']);
    expect(marked(sections)).toEqual(['보상 해킹', 'RAG']);
  });

  it('has none marked in links, code, tables and what is struck out', () => {
    const nodes: readonly Inline[] = [
      { type: 'link', url: 'https://arxiv.org/abs/2509.04664', children: [text('환각')] },
      { type: 'inlineCode', value: 'reward' },
      { type: 'delete', children: [text('RAG')] },
      { type: 'inlineMath', value: 'RAG' },
    ];
    const table: Block = {
      type: 'table',
      children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [text('환각')] }] }],
    };
    const blocks = [paragraph(...nodes), table, { type: 'code', value: 'reward' } as const];
    const shown = markTerms({ told: nodes, sections: [section(...blocks)] }, find);
    expect(marked(shown)).toEqual([]);
  });

  it('stays what it is where nothing is marked in it, and is never changed itself', () => {
    const told = [text('환각이 남는다.'), text('아무 말도 없다.')];
    const before = structuredClone(told);
    const shown = markTerms({ told, sections: [] }, find);
    expect(told).toEqual(before);
    expect(shown.told[1]).toBe(told[1]);
  });
});
