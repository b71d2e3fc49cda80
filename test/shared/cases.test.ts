import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDigest } from '../../core/digest';
import { writePlain } from '../../core/tree/plain';

const shared = new URL('../../../shared/cases/shapes/', import.meta.url);
const read = (name: string) => readFileSync(new URL(`${name}.md`, shared), 'utf8');
const parse = (name: string) => parseDigest(`${name}.md`, read(name)).digest;
const papers = (name: string) => parse(name).entries.map(({ paper, title }) => [paper, title]);
const say = (name: string, at = 0) => {
  const entry = parse(name).entries[at];
  return (
    entry?.sections
      .map(({ heading, children }) => `${heading}\n${writePlain(children)}`)
      .join('') ?? ''
  );
};

describe('each shape gives its papers under their titles', () => {
  test.each<[string, [string, string][]]>([
    ['authors-before-link', [['2603.06001', 'Acting While Thinking']]],
    ['cited-paper-in-section', [['2603.05001', 'Twelve Tricks for Faster Training']]],
    ['index-list-then-prose', []],
    ['intro-heading-title', [['2603.01002', 'QUIET: Quiet Decoding for Long Contexts 리뷰']]],
    [
      'inverted-levels',
      [
        ['2603.01001', 'Sparse Gardens'],
        ['2603.01002', 'Quiet Decoding'],
      ],
    ],
    [
      'link-line-last-ko-label',
      [
        ['2603.02002', '느린 강: 참을성을 배우는 강화학습'],
        ['2603.01002', '조용한 디코딩'],
      ],
    ],
    [
      'link-line-last-six-blocks',
      [
        ['2603.02002', '느린 강'],
        ['2603.01002', '조용한 디코딩'],
      ],
    ],
    ['link-only-list', []],
    ['metadata-heading-title', [['2603.07001', 'Sound Without Ears: Robust Speech Models']]],
    ['metadata-table', [['2603.09001', 'AnyRiver: One Dynamics Model for Every River']]],
    [
      'month-heading-bullets',
      [
        ['2603.01001', 'Sparse Gardens: Pruning Trees at Inference'],
        ['2603.01002', 'Quiet Decoding for Long Contexts'],
      ],
    ],
    ['prose-label-title-in-front-matter', [['2603.01001', 'SparseGarden 설명']]],
    [
      'quote-link-title-in-front-matter',
      [['2603.10003', 'Skip What You Know: Agents That Leave Out']],
    ],
    [
      'quote-venue-links-title-in-front-matter',
      [['2603.10001', 'Two Faces: Swapping Faces by Diffusion']],
    ],
    ['survey-sections-with-cited-links', []],
    [
      'table-rows',
      [
        ['2603.01001', 'Sparse Gardens'],
        ['2603.01002', 'Quiet Decoding'],
      ],
    ],
    [
      'tenth-item-three-spaces',
      [8, 9, 10].map((n): [string, string] => [
        `2603.0${2000 + n}`,
        `Paper Kites Number ${n}: Flying Over Lattices`,
      ]),
    ],
    ['title-decoration', [['2603.01001', 'Sparse Gardens: Pruning Trees at Inference']]],
    ['two-link-bullets-second-is-arxiv', [['2603.16001', 'AnyMap: One Network for Every Map']]],
    [
      'url-alone-on-a-wrapped-line',
      [
        ['2603.01001', 'Sparse Gardens'],
        ['2603.01002', 'Quiet Decoding'],
      ],
    ],
    ['url-only-in-front-matter', [['2603.01001', 'Sparse Gardens: Pruning Trees at Inference']]],
  ])('%s', (name, expected) => expect(papers(name)).toEqual(expected));
});

describe('each paper has its own text and all of it', () => {
  test.each<[string, number, string[], string[]]>([
    ['tenth-item-three-spaces', 0, ['격자 8번'], ['격자 9번', '격자 10번']],
    ['tenth-item-three-spaces', 2, ['격자 10번', '가나 대학교'], ['격자 8번', '격자 9번']],
    ['link-line-last-ko-label', 0, ['보상이 늦게 오는'], ['잡음']],
    ['link-line-last-ko-label', 1, ['잡음을 줄인다'], ['보상']],
    [
      'link-line-last-six-blocks',
      0,
      ['첫 문단은 배경을 설명한다.', '다섯째 문단은 한계를 설명한다.'],
      ['말한다'],
    ],
    ['cited-paper-in-section', 0, ['Distilling Small Rivers', '0.4% 올렸다', '0.3% 올렸다'], []],
    ['metadata-heading-title', 0, ['귀 없는 소리', 'cs.SD', '잡음이 많은 곳', '작은 모델로도'], []],
    ['intro-heading-title', 0, ['이 글은 긴 문맥을', '잡음을 줄인다', '30% 줄었다'], []],
    ['inverted-levels', 0, ['11/15', '가지를 잘라', '계산량이 너무 많다'], ['9/15']],
    ['inverted-levels', 1, ['9/15', '잡음을 줄인다'], ['11/15']],
    ['month-heading-bullets', 0, ['절반으로 줄이는', '1% 미만'], ['건너뛰어야', '메모리']],
    ['month-heading-bullets', 1, ['디코딩 방식', '30% 감소'], ['건너뛰어야']],
    ['table-rows', 0, ['가지를 잘라 계산량을', '정확도 손실은 1% 미만'], ['잡음']],
    [
      'url-alone-on-a-wrapped-line',
      0,
      ['open-sourced at\nhttps://github.com/example/gardens'],
      ['noise'],
    ],
    ['authors-before-link', 0, ['김가나, 이다라', '성공률이 오른다', '두 단계를'], []],
    ['two-link-bullets-second-is-arxiv', 0, ['3차원 복원', '하나의 신경망으로', '기존 방법은'], []],
    [
      'quote-venue-links-title-in-front-matter',
      0,
      ['가나 대학교', '불안정했다', '이 모델', '자연스럽다'],
      [],
    ],
  ])('%s %d', (name, at, own, others) => {
    const text = say(name, at);
    expect(own.filter((words) => !text.includes(words))).toEqual([]);
    expect(others.filter((words) => text.includes(words))).toEqual([]);
  });

  test.each([
    ['metadata-heading-title', '2026-03-02'],
    ['quote-venue-links-title-in-front-matter', '2026-03-02'],
    ['inverted-levels', '2026-03-02'],
  ])('%s is of its day', (name, date) => expect(parse(name).date).toBe(date));
});
