import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdown } from './parseMarkdown';

const words = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        '한',
        '1',
        ' ',
        ':',
        '://',
        'http',
        'www.',
        '*',
        '_',
        '~~',
        '==',
        '$',
        '&amp;',
        '!',
        '^',
      ],
      ...['(', ')', '"', '#', '.', '제목 ', ':fire:', '  ', '|'],
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''));
const address = fc
  .array(fc.constantFrom('a', '1', '.', '/', '?', '#', '%20', '=', '~', '+', '-', '_'), {
    maxLength: 8,
  })
  .map((parts) => `https://a.kr/${parts.join('')}`);

test('a usual link is read as one whose address stands in angle brackets', () => {
  fc.assert(
    fc.property(words, address, (said, url) => {
      const text = (link: string) => `가 ${link} 나, [b](https://b.kr/) (c)`;
      expect(parseMarkdown(text(`[${said}](${url})`))).toEqual(
        parseMarkdown(text(`[${said}](<${url}>)`)),
      );
    }),
    { numRuns: 1000, seed: 1 },
  );
});
