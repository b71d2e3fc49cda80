import { describe, expect, test } from 'vitest';
import type { Digest } from '../../../../core/paper';
import { makeRows } from '../../../../core/search/folded/rows';
import {
  type DigestTexts,
  packBlock,
  unpackBlock,
  unpackBody,
} from '../../../../core/search/texts/blocks';
import { sampleDigest } from '../../../samples';
import { samples } from '../samples';

const toTexts = ({ id, date, entries }: Digest): DigestTexts => {
  return { key: ['s', id, ''], day: date, rows: makeRows(entries) };
};
const empty = { ...sampleDigest('2025-09-02-empty', ['2509.00001']), entries: [] };
const latin = sampleDigest('2025-09-03-latin', ['2509.00002'], 'Plain words.');
const many = sampleDigest(
  '2025-09-04-many',
  Array.from({ length: 70 }, (_, at) => `2509.1${at}`),
  '환각을 줄인다.',
);

describe('a block gives back the texts of its digests', () => {
  test.each([
    ['the samples', samples.map(([, digest]) => digest)],
    ['one that is empty, first', [empty, latin]],
    ['one that is empty, between others', [many, empty, latin]],
    ['one that is empty, alone', [empty]],
    ['more rows than a bitmap has bits in a word', [latin, many, latin]],
    ['none', []],
  ])('of %s', (_what, digests) => {
    const texts = digests.map(toTexts);
    const block = packBlock(texts);
    expect(unpackBlock(block)).toEqual(texts);
    expect(block.head.size).toBe(texts.reduce((sum, { rows }) => sum + rows.text.length, 0));
    // However often it is taken apart and joined with itself.
    expect(packBlock(unpackBlock(packBlock(unpackBlock(block))))).toEqual(block);
  });
});

test('what is noted of a digest begins at its own first row', () => {
  const { body } = packBlock([many, empty, latin].map(toTexts));
  expect(unpackBody(body, {}).map(({ noted }) => noted.first)).toEqual([0, 70, 70]);
});
