import { describe, expect, test } from 'vitest';
import { parseDigest } from '../../../core/digest';
import { readDialects } from '../../../core/markdown/dialects';
import { withoutHidden } from '../../../core/markdown/hidden';
import { markdown } from './write';

describe('kramdown', () => {
  test.each([
    ['[코드](https://a.kr){:target="_blank" rel="noopener"}도', '<a https://a.kr>코드</a>도'],
    ['*기울임*{: .red #x}과 `코드`{:.language-py}', '<i>기울임</i>과 `코드`'],
    ['글이다.\n{: .prompt-tip }', '글이다.'],
    ['{: .lead}\n글이다.', '글이다.'],
    ['> 인용\n{: .prompt-tip }', 'quote(인용)'],
    ['> 인용\n> {: title="말한 이" }', 'quote(인용)'],
    ['## 제목 {: #id .cls}', '## 제목'],
    ['- {:.cls} 하나\n- 둘\n{:.list}', 'list(하나; 둘)'],
    ['* TOC\n{:toc}\n\n글', '글'],
    ['1. 차례\n{: .big #toc toc}\n\n글', '글'],
    ['- 항목\n{: .cls}', 'list(항목)'],
    ['{:name: .cls key="v"}\n\n글', '글'],
    ['{::options parse_block_html="true" /}\n\n글 {::nomarkdown}속{:/nomarkdown}', '글 속'],
    ['글 HTML이다.\n\n*[HTML]: 긴 이름', '글 HTML이다.'],
    ['- 하나\n^\n- 둘', 'list(하나; 둘)'],
    ['보상\n: 주는 값', '<b>보상</b>⏎주는 값'],
    ['보상\n\n:   주는 값\n\n정책\n: 함수\n: 규칙', '<b>보상</b>\n주는 값\n<b>정책</b>⏎함수↵규칙'],
  ])('%j', (source, expected) => expect(markdown(source)).toBe(expected));
});

describe('Pandoc, VitePress and Docusaurus', () => {
  test.each([
    ['## 제목 {#sec:intro .unnumbered}', '## 제목'],
    ['제목 {-}\n===', '# 제목'],
    [
      '[작은 글]{.smallcaps}와 [링크](https://a.kr){.external}',
      '작은 글와 <a https://a.kr>링크</a>',
    ],
    ['`x`{.py} ![](https://a.kr/b.png){width=50%}', '`x` <a https://a.kr/b.png>b.png</a>'],
    ['::: note\n글\n:::', '글'],
    ['::::: {#id .warning}\n밖\n\n::: {.tip title="요령"}\n안\n:::\n:::::', '밖\n<b>요령</b>↵안'],
    [':::tip 꼭 읽기\n글\n:::', '<b>꼭 읽기</b>↵글'],
    [':::info[제목]\n\n글\n\n:::', '<b>제목</b>\n글'],
    ['```{.python .numberLines}\nx\n```', 'code.python(x)'],
    ['```js {1,3} title="a"\nx\n```', 'code.js(x)'],
  ])('%j', (source, expected) => expect(markdown(source)).toBe(expected));
});

describe('Liquid', () => {
  test.each([
    ['{% include video id="x" %}\n\n글', '글'],
    ['{% include figure.html src="a.png" caption="그림 설명" %}', '그림 설명'],
    ['{% highlight python linenos %}\nx = 1\n```\n{% endhighlight %}', 'code.python(x = 1⏎```)'],
    ['{% codeblock lang:rust 제목 %}\nlet\n{% endcodeblock %}', 'code.rust(let)'],
    ['글 {% highlight js %}x{% endhighlight %} 끝', '글 `x` 끝'],
    ['{% raw %}{{ user }} {% if %}{% endraw %}', '{{ user }} {% if %}'],
    ['{{ page.title }} 글 {{ site.author.name | upcase }}', '글'],
    ['![그림](https://a.kr{{ "/b.png" | relative_url }})', '<a https://a.kr/b.png>그림</a>'],
    ['[글]({% post_url 2025-09-08-x %})이다', '글이다'],
    ['{%- if page.x -%}보임{%- endif -%}', '보임'],
  ])('%j', (source, expected) => expect(markdown(source)).toBe(expected));
});

describe('Hugo', () => {
  test.each([
    ['{{< youtube w7Ft2ymGmfc >}}\n\n글', '글'],
    ['{{< figure src="a.png" title="그림 설명" >}}', '그림 설명'],
    ['{{% notice tip %}}\n안의 **글**\n{{% /notice %}}', '안의 <b>글</b>'],
    ['{{< details title="더 보기" >}}\n글\n{{< /details >}}', '<b>더 보기</b>↵글'],
    ['{{< highlight go "linenos=table" >}}\nx := 1\n{{< /highlight >}}', 'code.go(x := 1)'],
    ['값은 {{< katex >}}\\alpha{{< /katex >}}다', '값은 ⟪\\alpha⟫다'],
    ['{{< math >}}\nx^2\n{{< /math >}}', 'math(x^2)'],
    ['[글]({{< ref "post.md" >}})과 {{< param x />}}끝', '글과 끝'],
    ['{{ .Title }} 글 {{- partial "x" . -}}', '글'],
  ])('%j', (source, expected) => expect(markdown(source)).toBe(expected));
});

describe('Obsidian and GitHub', () => {
  test.each([
    ['> [!tip] 읽는 법\n> 결론부터', 'quote(<b>읽는 법</b>⏎결론부터)'],
    ['> [!abstract]- **굵은** 제목\n> 글', 'quote(<b>굵은</b> 제목⏎글)'],
    ['> [!NOTE]\n> 글', 'quote(글)'],
    ['> [!faq]+ 밖\n> > [!todo] 안\n> > 글', 'quote(<b>밖</b>; quote(<b>안</b>⏎글))'],
    ['글이다. ^block-1', '글이다.'],
    ['- 하나\n\n^37066d\n\n글', 'list(하나)\n글'],
    ['#태그 #ml/nlp 글', '#태그 #ml/nlp 글'],
    ['[[toc]]\n\n글', '글'],
  ])('%j', (source, expected) => expect(markdown(source)).toBe(expected));
});

describe('MkDocs', () => {
  test.each([
    ['!!! note "제목"\n    한 줄.\n\n    둘째 문단.\n\n밖', '<b>제목</b>⏎한 줄.\n둘째 문단.\n밖'],
    ['앞\n\n??? tip\n    글', '앞\n글'],
    ['???+ warning inline end "말"\n    - 하나\n    - 둘', '<b>말</b>\nlist(하나; 둘)'],
    ['!!! danger ""\n\n    글', '글'],
    ['!!! 참고\n    글', '<b>참고</b>⏎글'],
    [
      '=== "하나"\n\n    글\n\n=== "둘"\n\n    ```py\n    x\n    ```',
      '<b>하나</b>\n글\n<b>둘</b>\ncode.py(x)',
    ],
    [
      '!!! note "밖"\n\n    글\n\n    !!! tip "안"\n        더\n\n    끝',
      '<b>밖</b>\n글\n<b>안</b>⏎더\n끝',
    ],
    ['- 항목\n\n    !!! note\n        글\n\n- 둘', 'list(항목 + 글; 둘)'],
    ['!!! note\n    글\n\n        코드', '글\ncode(코드)'],
  ])('%j', (source, expected) => expect(markdown(source)).toBe(expected));

  test.each([
    '!!! note "제목"',
    '!!! note\n글',
    '정말!!! note\n    글',
    '!!!\n    글',
    '=== 끝\n    글',
  ])('%j is text', (source) => expect(readDialects(source)).toBe(source));
});

test('admonitions in others are read as deep as people write them', () => {
  const nest = (depth: number) =>
    Array.from({ length: depth }, (_, at) => `${'    '.repeat(at)}!!! note "제목 ${at}"`).join(
      '\n',
    );
  const write = (depth: number) => readDialects(`${nest(depth)}\n${'    '.repeat(depth)}글`);
  expect(write(10).match(/\*\*제목/g)).toHaveLength(10);
  expect(write(10)).not.toContain('!!!');
  expect(write(300).match(/제목/g)).toHaveLength(300);
  expect(write(300)).toContain('!!! note "제목 299"');
});

describe('MDX', () => {
  const modules = 'import A, { B } from "./a"\nimport {\n  C,\n} from \'c\';\n';

  test.each([
    [modules, ''],
    ['export const meta = {\n  title: "x",\n\n  tags: ["y"],\n}', ''],
    ['export default ({ children }) => <div>{children}</div>', ''],
    ['<Callout>말 **굵게**</Callout>', '말 <b>굵게</b>'],
    ['<Callout type="info">\n\n글\n\n</Callout>', '글'],
    ['앞 <Tip.Link to={a > b}>말</Tip.Link> 뒤 <Br/>', '앞 말 뒤'],
    ['<Card title="제목" {...props}>\n  글\n</Card>', '<b>제목</b>⏎글'],
    [
      '<Tabs>\n  <Tab label="하나">\n    글\n\n    - 가\n      - 나\n  </Tab>\n  <Tab>\n\n    둘\n  </Tab>\n</Tabs>',
      '<b>하나</b>⏎글\nlist(가 + list(나))\n둘',
    ],
    ['<div className="x" style={{ color: "red" }}>글</div>', '글'],
    ['`<Callout>` {/* 숨김 */}끝', '`<Callout>` 끝'],
  ])('%j', (source, expected) => {
    const shown = readDialects(withoutHidden(source), true);
    expect(shown.split('\n')).toHaveLength(source.split('\n').length);
    expect(markdown(`${modules}\n${source}\n\n끝`)).toBe(
      [expected, '끝'].filter(Boolean).join('\n'),
    );
  });

  test.each([
    ['a bracket in a string', 'export const a = "(";'],
    ['a bracket in a template', 'export const a = `{ [\n(`;'],
    ['a bracket in a comment', 'export const a = 1; // (\n/* { */'],
    ['an apostrophe', "export const A = () => <p>don't</p>;"],
    ['a template that nothing closes', 'export const a = `('],
    ['an escaped quotation mark', 'export const a = "\\"(";'],
  ])('ends a module at a blank line: %s', (_name, source) => {
    expect(markdown(`${modules}\n${source}\n\n남는 글\n\n}`)).toBe('남는 글\n}');
  });

  test.each(['export const a = {', 'export const a = `', 'export default () => ('])(
    'ends a module before a heading: %j',
    (source) => {
      expect(markdown(`${modules}\n${source}\n## 제목\n글`)).toBe('## 제목\n글');
      expect(markdown(`${modules}\n${source}\n\n글\n## 제목\n\n)}`)).toBe('글\n## 제목\n)}');
    },
  );

  test.each([
    'Export function calls are what a tool has.',
    'EXPORT default 값은 이렇다',
    'Import "x"',
    'import the model\n\nand take it from "x"',
  ])('leaves %j, which is no module', (source) => {
    expect(readDialects(`글\n\n${source}`, true)).toBe(`글\n\n${source}`);
  });

  test.each(['List<T extends U>', 'Map<K, V>와 Promise<Response>', 'a<B c d>'])(
    'leaves the type %j',
    (source) => expect(readDialects(source, true)).toBe(source),
  );

  test('takes the tags of a component behind a letter', () => {
    expect(readDialects('word<Tip>말</Tip>, x<Br />', true)).toBe('word말, x');
  });

  test('is what its file or its first line says', () => {
    const source = '<Answer>말</Answer>\n';
    expect(markdown(source)).toBe('<Answer>말</Answer>');
    expect(markdown(`import { Answer } from "x"\n\n${source}`)).toBe('말');
    const write = (file: string) => {
      const text = `---\ndate: 2025-09-08\n---\n\n# [논문](https://arxiv.org/abs/1706.03762)\n\n${source}`;
      return JSON.stringify(parseDigest(file, text).digest.entries);
    };
    expect(write('a.mdx')).not.toContain('Answer');
    expect(write('a.md')).toContain('<Answer>');
  });

  test.each([
    ['<Note type="info">글</Note> 끝', '글 끝'],
    ['<Image src="a.png" alt="말" />\n\n글', '말\n글'],
    ['<Image src="https://a.kr/b.png" alt="말" />', '<a https://a.kr/b.png>말</a>'],
    [
      '<PaperCard title="Scaling Laws" href="https://arxiv.org/abs/2509.00001" />',
      '<a https://arxiv.org/abs/2509.00001>Scaling Laws</a>',
    ],
    [
      '앞 <Link href="https://a.kr/b">글 **굵게**</Link> 뒤',
      '앞 <a https://a.kr/b>글 <b>굵게</b></a> 뒤',
    ],
    ['<Card title="제목" href={"https://a.kr/"}>\n  글\n</Card>', '<a https://a.kr/>제목</a>⏎글'],
    ['<Video url="https://a.kr/v" />', '<a https://a.kr/v>https://a.kr/v</a>'],
    ['<Card title="가] [나" href="https://a.kr/" />', '<a https://a.kr/>가] [나</a>'],
    ['<A href="javascript:alert(1)" title="제목">글</A>', '<b>제목</b> 글'],
    ['<A href="/b">글</A>', '글'],
  ])('is read elsewhere too where a tag has attributes: %j', (source, expected) =>
    expect(markdown(source)).toBe(expected),
  );

  test.each([
    '<Answer>정답</Answer>과 <Summary>, </Summary>',
    '<Think>\n글\n</Think>',
    'A <B c d> e',
    '행렬 <A, B>와 <X = 3>',
    'export 설정은 이렇다',
    'import x from "y"',
    '앞\nimport 문은 "x"를 쓴다',
    '```\nimport x from "y"\n```\n\n<Answer>',
  ])('%j is text', (source) => expect(readDialects(`글\n\n${source}`)).toBe(`글\n\n${source}`));
});

test.each([
  '<Silence> 3~5배 $5~$10 {x} {D}eep [1] a == b C++ #1 :) 10:30:45',
  '프롬프트의 {{question}} 자리와 {{ user_input }}',
  '집합 {a, b}와 {.5}와 {#} 그리고 \\{: x}',
  'x^{:2}와 a:::b',
  '식 {%',
  '글 {: .x} 가운데',
  '10:100:45',
])('%j is text', (source) => expect(readDialects(source)).toBe(source));

test.each([
  ['```\n{% include x %}\n{: .x}\n::: note\n```', '{% include x %}'],
  ['`{: .x}`', '{: .x}'],
  ['글\n\n    {{ page.title }}', '{{ page.title }}'],
])('%j is code', (source, kept) => expect(markdown(source)).toContain(kept));

test('every line keeps its number', () => {
  const source =
    '* TOC\n{:toc}\n\n{% highlight python %}\nx\n{% endhighlight %}\n\n{{< figure\n  src="a"\n  title="말" >}}\n\n용어\n\n: 뜻\n\n> [!tip] 말\n> 글\n\n끝';
  expect(readDialects(source).split('\n')).toHaveLength(source.split('\n').length);
  expect(readDialects(source).split('\n').at(-1)).toBe('끝');
});

test.each([
  '{% highlight x %}',
  '{{< a "',
  '{{',
  '{:',
  '[x]{',
  '> [!a] ',
  ':::',
  '{% raw %}',
  '용어\n: ',
  '!!! a\n    ',
  '!!! ',
  '<A b="">\n  ',
  '<A b={',
  '<A b="',
  '<math>',
  '<script math/tex>',
])('%j over and over comes to an end', (sign) =>
  expect(readDialects(sign.repeat(50_000)).length).toBeLessThan(1_000_000),
);

test('a line that begins with a sign beyond U+FFFF is read on past that sign', () => {
  // A step into the middle of such a sign is a step to where it begins, for an expression that reads whole ones.
  for (const source of [
    '앞 글\n😀 정책\n: 함수',
    '앞 글\n𝜋 😀\n\n: 함수',
    '😀{: .x}😀\n^😀',
    '앞\n😀\n: 😀\n😀\n: 뜻',
  ])
    expect(readDialects(source).split('\n')).toHaveLength(source.split('\n').length);
  expect(markdown('앞 글\n😀 정책\n: 함수')).toBe('앞 글↵😀 정책↵: 함수');
});
