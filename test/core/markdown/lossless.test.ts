import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDigest } from '../../../core/digest';
import type { Entry } from '../../../core/paper';
import { writePlain } from '../../../core/tree/plain';
import { parseMarkdown } from './parseMarkdown';

const samples = readdirSync('test/samples')
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(`test/samples/${name}`, 'utf8'));

/** Signs that open, close or break something, each around words (`@`) that must come through. */
const signs = [
  '@',
  '**@**',
  '**@',
  '@**',
  '*@*',
  '***@',
  '_@_',
  '__@',
  '~~@~~',
  '`@`',
  '``@',
  '$@$',
  '$@',
  '$$@$$',
  '$$\n@',
  '\\(@\\)',
  '\\[@',
  '[@](https://a.kr/b)',
  '[@](javascript:x)',
  '[@][@]',
  '[@]',
  '[@]: @',
  '\n[@]: https://a.kr/\n',
  '\n[말]: https://a.kr/@\n',
  '[말]',
  '[@',
  '![@](data:x)',
  '![@](https://a.kr/p.png)',
  '<b>@</b>',
  '<b>@',
  '@</b>',
  '<@>',
  '<think>@',
  '</think>',
  '<div>@',
  '</div>',
  '<div>\n@\n</div>\n',
  '<table><tr><td>@</td>',
  '</table>',
  '<li>@</li>',
  '<ul>@<li>@</li></ul>',
  '<p>@</p>',
  '<!-- x -->',
  '<pre>@',
  '</pre>',
  '<h3>@</h3>',
  '&lt;@&gt;',
  '&@;',
  '\\@',
  '\\',
  '|@|@|\n|-|-|\n|@|@|@|\n',
  '|',
  '\n- @',
  '\n* @\n',
  '\n1. @',
  '\n   - @',
  '\n> @',
  '\n>> @',
  '\n#### @\n',
  '\n@\n===\n',
  '\n---\n',
  '\n```\n@\n```\n',
  '\n~~~\n@',
  '\n    @\n',
  '\n',
  '\n\n',
  '  \n',
  ' ',
  '\t',
  ':',
  '제목: @',
  '- **목표**: @',
  '정보 부족',
  '\n- [x] @',
  '3~5배',
  '(@)는',
  '“@”를',
  '\u1100\u1161@',
  '😀@',
  'https://a.kr/',
  '==@==',
  '==@',
  '[^1]',
  '\n[^1]: @\n',
  '\n[^2]: @\n\n    @\n',
  '[[@]]',
  '[[말|@]]',
  '![[@]] ',
  '[@](https://a.kr/my file.pdf)',
  '[@]（https://a.kr/）',
  '*@(@)*는',
  '_@_는',
  'H~2~@',
  'x^2^@',
  ':bulb: @',
  ':@:',
  '@{: .lead}',
  '\n@\n{: .lead}\n',
  '[@]{.cls}',
  '\n## @ {#id}\n',
  '\n::: note\n@\n:::\n',
  '\n:::tip @\n@\n:::\n',
  '\n> [!tip] @\n> @\n',
  '\n@\n: @\n',
  '\n: @',
  '{% include a.html caption="@" %}',
  '\n{% highlight python %}\n@\n{% endhighlight %}\n',
  '{% raw %}@{% endraw %}',
  '{% note %}@',
  '{{< figure src="a.png" title="@" >}}',
  '\n{{% notice tip %}}\n@\n{{% /notice %}}\n',
  '{{< katex >}}@{{< /katex >}}',
  '{{@}}',
  '<ul><ul><li>@</li></ul></ul>',
  '<ruby>@<rt>@</rt></ruby>',
  '<del>@</del>',
  '<mark>@',
  '<table><tr><td colspan="2" rowspan="2">@</td></tr><tr><td>@</td></tr></table>',
  ' ^id-@',
] as const;
const fragments = fc.array(fc.constantFrom(...signs), { maxLength: 40 });

function fill(parts: readonly string[]): {
  readonly text: string;
  readonly words: readonly string[];
} {
  const words: string[] = [];
  const text = parts.join('').replaceAll('@', () => {
    words.push(`말${words.length}끝`);
    return words.at(-1) ?? '';
  });
  return { text, words };
}

describe('every word comes through', () => {
  test('in any mixture of Markdown signs', () => {
    fc.assert(
      fc.property(fragments, (parts) => {
        const { text, words } = fill(parts);
        const nodes = parseMarkdown(text).children.map(({ node }) => node);
        const plain = `${writePlain(nodes)} ${JSON.stringify(nodes)}`;
        expect(words.filter((word) => !plain.includes(word))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('in an entry of a digest', () => {
    fc.assert(
      fc.property(fragments, (parts) => {
        const { text, words } = fill(
          parts.filter((part) => !part.includes('===') && !part.includes('<h3>')),
        );
        const source = `# 1. [제목](https://arxiv.org/abs/1706.03762)\n\n글이다.\n\n${text}`;
        const [entry] = parseDigest('2025-09-08.md', source).digest.entries;
        const plain = entry ? writeEntry(entry) : '';
        expect(words.filter((word) => !plain.includes(word))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('in a heading above some of the papers', () => {
    const inOneLine = signs.filter(
      (sign) => !/\n|javascript|data:|!\[|<!--|<think|^\t$/.test(sign),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...inOneLine), { maxLength: 8 }), (parts) => {
        const { text, words } = fill(['갈래 @ ', ...parts]);
        const papers = ['1706.03762', '1810.04805'].map(
          (paper) => `## [제목 ${paper}](https://arxiv.org/abs/${paper})\n\n글이다.`,
        );
        const source = `# ${text}\n\n${papers[0]}\n\n# 다른 갈래\n\n${papers[1]}`;
        const { entries } = parseDigest('2025-09-08.md', source).digest;
        expect(entries).toHaveLength(2);
        expect(words.filter((word) => !entries[0]?.part?.includes(word))).toEqual([]);
        expect(entries[1]?.part).toBe('다른 갈래');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('no text makes the parser throw', () => {
  test('arbitrary text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(parseDigest('a.md', text).digest.id).toBe('a');
        expect(parseDigest(text, `---\n${text}\n---\n${text}`).problems).toBeInstanceOf(Array);
      }),
    );
  });

  test('samples with parts cut, doubled and mixed', () => {
    const cut = fc
      .tuple(fc.constantFrom(...samples), fc.nat(), fc.nat())
      .map(([text, from, length]) => {
        const start = from % text.length;
        return text.slice(start, start + (length % 400));
      });
    fc.assert(
      fc.property(
        fc.array(fc.oneof(cut, fc.constantFrom(...signs)), { maxLength: 12 }),
        (parts) => {
          const { digest, problems } = parseDigest('2025-09-08.md', parts.join(''));
          expect(digest.entries.length + problems.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300 },
    );
  });
});

function writeEntry({ title, links, sections }: Entry): string {
  const text = sections.map(
    ({ heading, children }) => `${heading}\n${writePlain(children)}${JSON.stringify(children)}`,
  );
  return [title, JSON.stringify(links), ...text].join('\n');
}
