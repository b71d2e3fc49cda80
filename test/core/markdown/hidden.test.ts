import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDigest } from '../../../core/digest';
import { withoutHidden } from '../../../core/markdown/hidden';

describe('what a writer hid is not there', () => {
  test.each([
    ['HTML', '<!--', '-->'],
    ['HTML in capitals and dashes', '<!--- TODO:', '--->'],
    ['Obsidian', '%%', '%%'],
    ['Liquid', '{% comment %}', '{% endcomment %}'],
    ['Liquid without spaces around', '{%- comment -%}', '{%- endcomment -%}'],
    ['Go', '{{/*', '*/}}'],
    ['Go without spaces around', '{{- /*', '*/ -}}'],
    ['a shortcode that does not run', '{{</*', '*/>}}'],
    ['a shortcode that does not run, of the other kind', '{{%/*', '*/%}}'],
    ['Hugo’s own shortcode', '{{% comment %}}', '{{% /comment %}}'],
    ['Nunjucks', '{# ', ' #}'],
    ['Handlebars', '{{!--', '--}}'],
    ['MDX', '{/*', '*/}'],
    ['kramdown', '{::comment}', '{:/comment}'],
    ['kramdown, closed shortly', '{::comment}', '{:/}'],
    ['CriticMarkup', '{>>', '<<}'],
  ])('%s', (_, open, close) => {
    expect(withoutHidden(`앞 ${open} 숨김 ${close} 뒤`)).toBe('앞  뒤');
    const shown = withoutHidden(`앞\n\n${open}\n# 숨김\n\n- 숨김\n${close}\n\n뒤`);
    expect(shown.replace('<!---->', '')).toBe('앞\n\n\n\n\n\n\n\n뒤');
    expect(withoutHidden(`\`\`\`\n${open} 보임 ${close}\n\`\`\``)).toContain('보임');
    expect(withoutHidden(`글 \`${open} 보임 ${close}\` 글`)).toContain('보임');
    expect(withoutHidden(`글\n\n    ${open} 보임 ${close}\n`)).toContain('보임');
    expect(withoutHidden(`- 글\n\n    ${open} 숨김 ${close}\n`)).not.toContain('숨김');
    expect(withoutHidden(`앞 ${open} 보임\n\n뒤`)).toBe(`앞 ${open} 보임\n\n뒤`);
  });

  test.each([
    '[//]: # (숨김)',
    '[//]: # "숨김"',
    "[//]: <> '숨김'",
    '[comment]: <> (숨김)',
    '[메모]:# (숨김)',
    '[//]: # (숨김\n 둘째 줄 숨김)',
    '[//]: # 숨김',
    '[comment]: #',
    '{% # 숨김 %}',
    '{{! 숨김 }}',
    '%% 숨김',
  ])('%s', (comment) => {
    if (comment === '%% 숨김') expect(withoutHidden(comment)).toBe(comment);
    else expect(withoutHidden(`앞\n${comment}\n뒤`)).toMatch(/^앞\n\n{1,2}뒤$/);
  });

  test.each([
    '[참고]: https://a.kr "보임"',
    '[^1]: # (보임)',
    '[참고]: #보임',
    '[참고]: # 보임',
    '3%% 보임 5%% 늘었다',
    '%%보임\n\n글 %% 보임',
    '\\<!-- 보임 -->',
    '{% raw %}{% comment %} 보임 {% endcomment %}{% endraw %}',
    '{#name .class} 보임 {#other}',
    '{: .lead} 보임',
    '> ```\n> <!-- 보임 -->\n> ```',
    '- ```html\n  <!-- 보임 -->\n  ```',
    '~~~ ~~~\n<!-- 보임 -->\n~~~',
    '~~~~\n~~~\n<!-- 보임 -->\n~~~~',
    '```` ``` <!-- 보임 --> ````',
    '```\n<!-- 보임 -->',
  ])('but %j is', (text) => {
    if (text.startsWith('%%')) expect(withoutHidden(`글 ${text}`)).toBe(`글 ${text}`);
    else expect(withoutHidden(text)).toBe(text);
  });

  test.each([
    ['a fence in a quote ends with it', '> ```\n> 글\n\n<!-- 숨김 -->'],
    ['backticks pair in their paragraph', '글 ` 글\n\n<!-- 숨김 --> 글 ` 글'],
    ['a comment ends in code', '<!-- 숨김\n```\n숨김 -->\n글'],
    ['an empty comment is whole', '<!--> <!-- 숨김 --> <!--->'],
    ['another that nothing closes before it', '{/* 글\n\n<!-- 숨김 -->'],
    ['in a quote', '> 글\n> %%\n> 숨김\n> %%\n'],
  ])('%s', (_, text) => {
    expect(withoutHidden(text)).not.toContain('숨김');
    expect(withoutHidden(text).split('\n')).toHaveLength(text.split('\n').length);
  });

  test('lines keep their numbers, and a text without any is itself', () => {
    const text = fc.array(
      fc.oneof(
        fc.constantFrom(
          '\n',
          '\n\n',
          '<!--',
          '-->',
          '%%',
          '`',
          '```\n',
          '~~~\n',
          '\\',
          '    ',
          '> ',
        ),
        fc.constantFrom(
          '{/*',
          '*/}',
          '{%',
          '%}',
          'comment',
          '- ',
          '[//]: #',
          '(',
          ')',
          '글',
          '{{!',
          '}}',
        ),
      ),
    );
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join('');
        expect(withoutHidden(whole).split('\n')).toHaveLength(whole.split('\n').length);
      }),
    );
  });

  test('a paper in a comment is none, and those after it stand on their lines', () => {
    const paper = (n: number) =>
      `# ${n}. [글 ${n}](https://arxiv.org/abs/2509.0000${n})\n\n## 결론\n글 ${n}\n\n`;
    const text = `---\ntitle: 글\n---\n${paper(1)}%%\n${paper(2)}%%\n\n<!--\n${paper(3)}-->\n# 4. 링크 없는 글\n\n## 결론\n글\n\n${paper(5)}`;
    const { digest, problems } = parseDigest('2025-09-08.md', text);
    expect(digest.entries.map(({ paper: id }) => id)).toEqual(['2509.00001', '2509.00005']);
    expect(problems).toMatchObject([{ code: 'no-paper-id', line: 24 }]);
  });

  test.each([
    ['%% 나중에 쓴다', '%% 나중에 쓴다'],
    ['%% todo', '%% todo: check the numbers'],
    ['%% 나중에', '%%'],
    ['%%', '%%'],
  ])('marks far from one another hide no paper between them: %s, %s', (first, second) => {
    const paper = (n: number) => `## [글 ${n}](https://arxiv.org/abs/2509.0000${n})\n\n`;
    const text = `${paper(1)}${first}\n\n첫째 글이다.\n\n${paper(2)}${second}\n\n둘째 글이다.\n`;
    const { entries } = parseDigest('2025-09-08.md', text).digest;
    expect(entries.map(({ paper: id }) => id)).toEqual(['2509.00001', '2509.00002']);
    expect(JSON.stringify(entries[0])).not.toContain('둘째');
  });

  test('two lists with a comment between stay two', () => {
    const text = `# [글](https://arxiv.org/abs/2509.00001)\n\n## 결론\n- 하나\n\n<!-- -->\n\n- 둘\n`;
    const [section] = parseDigest('2025-09-08.md', text).digest.entries[0]?.sections ?? [];
    expect(section?.children).toHaveLength(2);
  });
});

test.each(
  [
    '<!--',
    '<!-- > ',
    '%%',
    '%% ',
    '\n%%\n',
    '{% comment %}',
    '{{/*',
    '{/*',
    '{# ',
    '[//]: # (',
    '[//]: # (\n',
    '`',
    '``` ',
    '```\n',
    '> ```\n',
    '> ```x\n\n',
    '~~~\n\n',
    '    \n',
    '\t<!--\n',
    '\\',
    ' ',
    '>',
    '- ',
    '1. ',
    '{% raw %}',
    '{::comment}',
    '`` ` ',
  ].map((piece) => [piece]),
)('%j over and over takes no time', (piece) => {
  const start = process.cpuUsage();
  withoutHidden(`${piece.repeat(400_000 / piece.length)}<!-- 글`);
  withoutHidden(`<!-- 글 --> ${piece.repeat(400_000 / piece.length)}`);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(1500);
});
