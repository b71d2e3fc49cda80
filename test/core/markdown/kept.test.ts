import { describe, expect, test } from 'vitest';
import { readDialects } from '../../../core/markdown/dialects';
import { withoutHidden } from '../../../core/markdown/hidden';
import { markdown } from './write';

/** What a writer wrote stays, though it looks like a sign of some dialect. */
describe('a formula', () => {
  test.each([
    '$x_{:t}$까지',
    '$y_{:t-1}$',
    '$A_{:k}$와 $\\sum_{:n}$',
    '$$\nA_{:n} = B\n$$',
    '$\\mathbf{x}^*{:t}$',
    '$z^{:T}$ 와 $z^{:k}$',
    '$\\xrightarrow[t]{k=1}$',
    '$\\sqrt[n]{a=b}$',
    '$$\nA\nx ^top\n$$',
    '- 식\n\n  $$\n  x ^top\n\n  y {: .a}\n  $$',
    '> $$\n> x ^top\n> $$',
    '\\(a ^top\nb\\) 와 \\[c\n^top\\]',
    '\\\\(a_{: .x}\\\\) 와 $`f(x){a=b}`$',
    '\\begin{align}\nx ^top\n\\end{align}',
    '값은 $$f(x){a=b} ^top\n$$이다',
  ])('says nothing of a dialect: %j', (source) => expect(readDialects(source)).toBe(source));

  test.each([
    '$\\mathrel{>>} b \\mathrel{<<} c {<<}$',
    '$n{{!}} \\ne {{!}}$',
    '$$\na %% 첫째\nb %% 둘째\n$$',
    '\\[{>>} a\n{<<}\\]',
  ])('hides nothing: %j', (source) => expect(withoutHidden(source)).toBe(source));

  test.each([
    ['$x <!-- 숨김 --> y$', '⟪x  y⟫'],
    ['`[a]`{: .x} $5~$10 `[a]`{: .x}', '`[a]` $5~$10 `[a]`'],
    ['가격 $5\n- 항목 {: .x}\n- $6', '가격 $5\nlist(항목; $6)'],
    ['식 $x$\n{: .x}\n\n$y$ %% 숨김 %%', '식 ⟪x⟫\n⟪y⟫'],
  ])('ends where it ends, and a price is none: %j', (source, expected) =>
    expect(markdown(source)).toBe(expected),
  );

  test.each(['$', '$$', '$$\n', '$a\n', '$`', '\\[', '\\(', '\\\\[', '\\begin{align}', '- $$\n'])(
    'that nothing closes comes to an end: %j over and over',
    (sign) => {
      const source = `{: .x}\n%% %%\n${sign.repeat(50_000)}`;
      expect(readDialects(withoutHidden(source)).length).toBeLessThan(1_000_000);
    },
  );
});

describe('what looks like attributes', () => {
  test.each([
    '이름 "{:name}"과 "{:.cls}" 말, \'{: .x}\'',
    '“{:name}”과 「{:.cls}」과 ({: #id})',
    '**{:.cls}**와 *{:.a}* 뒤',
    '{:name}은 문법이다',
    '- {:name}은 문법이다',
    '문장의 끝 {:name}',
    'f(x){a=b}와 (괄호){: .x}와 배열[0]{n=3}과 a->{:.b}',
    'x_{:t}와 x^{:2}와 {:}와 {::}와 {:/}',
    '## 조건 {k=3}',
    '"{::comment}"와 "{::nomarkdown}"',
    '*[한계]: 데이터가 적다.\n*[Method]: 작은 모형',
  ])('stays where nothing takes it: %j', (source) => expect(readDialects(source)).toBe(source));

  test.each([
    [
      '[글](https://a.kr/b_(c)){:external}와 **말**{: .red}{: #x}',
      '<a https://a.kr/b_(c)>글</a>와 <b>말</b>',
    ],
    ['<https://a.kr>{: .k}와 <b>글</b>{: .k}', '<a https://a.kr>https://a.kr</a>와 <b>글</b>'],
    ['## 제목 {:no_toc}\n\n## 조건 {#id k=3}', '## 제목\n## 조건'],
    ['![그림][r]{width=50%}\n\n[r]: https://a.kr/x.png', '<a https://a.kr/x.png>그림</a>'],
    ['{::nomarkdown}글{:/}', '글'],
  ])('goes where something does: %j', (source, expected) =>
    expect(markdown(source)).toBe(expected),
  );
});

describe('the place of a table of contents', () => {
  test.each([
    ['* 하나\n* 둘\n{:toc}', 'list(하나; 둘)'],
    ['- 하나\n\n- 차례\n{:toc}', 'list(하나; 차례)'],
    ['- 하나\n  - 목차\n{:toc}', 'list(하나 + list(목차))'],
    ['1. 작은 모형이 이긴다\n{:toc}', 'list(작은 모형이 이긴다)'],
    ['- 세 차례 실험했다\n{:toc}', 'list(세 차례 실험했다)'],
    ['* [목차](https://a.kr)\n{:toc}', 'list(<a https://a.kr>목차</a>)'],
    ['- 하나\n- 둘\n{: .x #toc}', 'list(하나; 둘)'],
  ])('is not a list that says something: %j', (source, expected) =>
    expect(markdown(source)).toBe(expected),
  );

  test.each([
    '* This will become a table of contents (this text will be scrapped).\n{:toc}\n\n글',
    '- .\n{: toc}\n\n글',
    '1. 목차가 들어갈 자리\n{:.no_toc toc}\n글',
    '* 이 목록은 차례로 바뀐다\n{:toc}\n\n글',
  ])('goes: %j', (source) => expect(markdown(source)).toBe('글'));
});

describe('two signs of percent', () => {
  test.each([
    '20 %% 그리고 30 %%',
    '20 %%, 30 %%, 40 %%로, N %%에서 M %%까지',
    '$x$ %%에서 $y$ %%까지',
    '- 20 %% 하나\n- 30 %% 둘',
    '- 가 %% 하나\n- 나 %% 둘\n\n1. 가 %%\n2. 나 %%',
    '| 값 | 말 |\n|-|-|\n| 가 %% | x |\n| 나 %% | y |',
    '| 값 | 말 |\n|-|-|\n| 가 %% | 나 %% |',
    '값 | 말\n-|-\n가 %% | x\n나 %% | y',
    '글 %%\n# 제목\n글 %%',
    '`%%`는 %%이고 %.1f%%는 수',
  ])('hide nothing that Obsidian would show: %j', (source) =>
    expect(withoutHidden(source)).toBe(source),
  );

  test.each([
    ['글 %% 숨김 %% 글', '글  글'],
    ['정확도 71 %%숨김%% 글', '정확도 71  글'],
    ['20 %%와 30 %%, 글 %%숨\n김%%', '20 %%와 30 %%, 글 \n'],
    ['- 하나 %%숨김%%\n- 둘 %%숨김%%', '- 하나 \n- 둘 '],
    ['| 값 | 말 |\n|-|-|\n| 가 %%a\\|b%% | 나 |', '| 값 | 말 |\n|-|-|\n| 가  | 나 |'],
    ['말 %%a|b%% 글', '말  글'],
  ])('are a comment where they are one: %j', (source, expected) =>
    expect(withoutHidden(source)).toBe(expected),
  );
});

describe('the title of a container', () => {
  test.each([
    ['::: tip {중요} 말\n글\n:::', '<b>{중요} 말</b>↵글'],
    ['::: tip 말 {중요}\n글\n:::', '<b>말 {중요}</b>↵글'],
    ['::: {중요} 말\n글\n:::', '<b>{중요} 말</b>↵글'],
    ['::: warning {#id .cls} 집합 {a, b}\n글\n:::', '<b>집합 {a, b}</b>↵글'],
    ['::: details 펼치기 {open}\n글\n:::', '<b>펼치기</b>↵글'],
    [':::tip[제목 {x}]{#id}\n글\n:::', '<b>제목 {x}</b>↵글'],
    ['::: Transformer는 왜\n글\n:::', '<b>Transformer는 왜</b>↵글'],
    ['::: GPT-4 요약\n글\n:::', '<b>GPT-4 요약</b>↵글'],
    ['::: theorem 첫째 :::\n글\n:::', '<b>첫째</b>↵글'],
    ['::: tip 주의:\n글\n:::', '<b>주의:</b>↵글'],
    [':::) 웃음\n:::3', ':::) 웃음↵:::3'],
  ])('keeps its words: %j', (source, expected) => expect(markdown(source)).toBe(expected));
});

describe('a callout', () => {
  test.each([
    ['> [!요약]\n> 글', 'quote(<b>요약</b>⏎글)'],
    ['> [!한계점]-\n> 글', 'quote(<b>한계점</b>⏎글)'],
    ['> [!my-type|right]+\n> 글', 'quote(<b>my-type</b>⏎글)'],
    ['> [!💡 요약/정리]\n> 글', 'quote(<b>💡 요약/정리</b>⏎글)'],
    ['> [!요약] 제목\n> 글', 'quote(<b>제목</b>⏎글)'],
    ['- > [!결론]\n  > 글', 'list(quote(<b>결론</b>⏎글))'],
    ['> 글\n>\n> > [!핵심]\n> > 글', 'quote(글; quote(<b>핵심</b>⏎글))'],
    ['> 글\n> [!요약] 말', 'quote(글↵[!요약] 말)'],
    ['> [!링크](https://a.kr)', 'quote(<a https://a.kr>!링크</a>)'],
  ])('of no known type shows it for a title: %j', (source, expected) =>
    expect(markdown(source)).toBe(expected),
  );
});

test.each(['행렬 A ^top', '글 ^abcd\n이어서', '값 \\mathbf{x} ^star', '^abcd 글'])(
  'what ends no block is no name of one: %j',
  (source) => expect(readDialects(source)).toBe(source),
);

test.each([
  '{{ messages | tojson }}, {{ user|admin }}와 {{ .Prompt }}',
  '{{content}}와 {{ post.text }}와 {{ date }}',
  '"{% include x %}"는 태그이고 ‘{{< youtube >}}’도 그렇다',
  '@[toc] 는 목차이다',
])('%j is no tag of an engine', (source) => expect(readDialects(source)).toBe(source));

test.each(['2^3^4와 e^x^2', 'x^[2]와 x^[0, 1]와 W^[i,j]', '3~5배 ^위^ {x} <Silence> $5~$10'])(
  '%j is text within a line',
  (source) => expect(markdown(source)).toBe(source),
);
