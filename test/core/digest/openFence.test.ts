import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../core/digest';

const paper = (place: number) =>
  `## [Mamba ${place}](https://arxiv.org/abs/2401.0000${place})\n\n스승 없이도 말을 옮기는 법을 배운다.`;

function read(code: string, between = '') {
  const text = `---\ntitle: 오늘의 논문\ndate: 2026-03-02\n---\n\n${paper(1)}\n\n${code}\n\n${paper(2)}\n${between}`;
  return parseDigest('2026-03-02-글.md', text)
    .problems.filter(({ code: told }) => told === 'fence-open')
    .map(({ line }) => line);
}

describe('a fence that never closes', () => {
  it.each([
    '```python\nprint(1)',
    '```python\nprint(1)\n~~~',
    '~~~\nprint(1)\n```',
    '```\nprint(1)\n``` 끝',
    '````\nprint(1)\n```',
    '   ```js\nlet x',
  ])('is told with its line: %s', (code) => {
    expect(read(code)).toEqual([10]);
  });

  it.each([
    '```python\nprint(1)\n```',
    '```\nprint(1)\n`````',
    '~~~\nprint(1)\n~~~  ',
    '> ```\n> print(1)\n\n끝',
    '    ```\n    print(1)',
    '`` ` `` 한 줄',
    '$$\nx = 1\n$$',
  ])('is none of these: %s', (code) => {
    expect(read(code)).toEqual([]);
  });

  it('may be the last one of several', () => {
    expect(read('```\na\n```', '\n```\nb\n')).toEqual([18]);
    expect(read('```\na\n```', '\n```\nb\n```\n')).toEqual([]);
  });
});
