import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../core/markdown';
import { writePlain } from '../../../core/tree/plain';

const read = (text: string) =>
  readMarkdown(text, 1).children.map(({ node, isRuled }) => [
    node.type,
    writePlain([node]).trim(),
    isRuled === true,
  ]);

describe('dashes right below a text', () => {
  it.each([
    ['several lines', '**키워드**: 강\n**점수**: 8/10'],
    ['a sentence', '강을 따라 읽으면 값이 싸다.'],
  ])('are a rule below %s', (_name, text) => {
    expect(read(`${text}\n---\n다음 글`)).toEqual([
      ['paragraph', text.replaceAll('**', ''), false],
      ['paragraph', '다음 글', true],
    ]);
  });

  it('make a heading of one line that is no sentence, as two signs of equality do of any', () => {
    expect(read('강을 읽는 법\n---\n글')).toEqual([
      ['heading', '강을 읽는 법', false],
      ['paragraph', '글', false],
    ]);
    expect(read('강을\n읽는다.\n===\n글')[0]?.[0]).toBe('heading');
  });
});
