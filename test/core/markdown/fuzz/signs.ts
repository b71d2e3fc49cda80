const cut = (signs: string) => signs.split('¦');

/** What Markdown, its dialects and the text of a digest are made of, down to single signs. */
export const markdownSigns: readonly string[] = [
  ...cut('#¦# ¦*¦**¦***¦_¦`¦```¦~¦[¦]¦(¦)¦![¦](¦!¦<¦>¦> ¦|¦|-¦-¦- ¦=¦===¦:¦\\¦$¦$$¦&¦&lt;¦1. '),
  ...cut(' ¦    ¦\t¦\n¦\n\n¦  \n¦a¦a\n¦가¦요약: ¦"¦{¦}¦{{¦{%¦%%¦[[¦[^1]¦@'),
  ...cut('<b>¦</b>¦<div>¦</div>¦<br>¦<!--¦-->¦<pre>¦<td>¦<a href="¦</¦\\(¦\\)¦\\[¦\\]'),
  ...cut('\\\\(¦\\\\)¦\\\\[¦\\\\]¦$`¦`$¦\\begin{align}¦\\end{align}'),
  ...cut('[a]: http://b\n¦[a]¦[a][b]¦[a](http://b)¦http://a¦www.¦***a** ¦**a¦*a¦_a¦`a`¦$a$'),
  ...cut(
    '- a\n¦  - a\n¦1. a\n¦> a\n¦# a\n¦a\n=\n¦|a|b|\n¦|a|\n|-|\n¦```\n¦$$\n¦\\[\n¦<p>\n¦<div>\n\n',
  ),
  ...cut('ᄀ¦\u0301¦\u0301\u0323¦😀¦\ud800¦\u3000¦\ufeff¦\r¦\0¦---\n¦+++\n¦title: a\n¦- 목표: a\n'),
  ...cut(
    '{:¦{: .a}¦{#a}¦{.a}¦[a]{.b}¦:::¦::: a\n¦{% a %}¦{% raw %}¦{% highlight a %}¦{{< a "¦{{< a >}}',
  ),
  ...cut(
    '{{ page.a }}¦a\n: ¦: a\n¦> [!a] b\n¦ ^abc\n¦~~¦~~a¦==¦==a¦^[¦^[a]¦^a^¦~1~¦[[a]]¦[[a|¦![[¦:a:¦：',
  ),
  ...cut(
    '[^1]: a\n¦[^1]: [^1]¦[a](http://b c¦（¦[a]（http://b）¦http://a/가¦*a)*가¦_a)_가¦* a\n{:toc}\n',
  ),
  ...cut(
    '!!! a\n    ¦=== "a"\n¦++¦++a¦<A b="c">¦</A>¦<A b={¦import "a"\n¦export {\n¦<math>¦</math>¦<noscript><',
  ),
  '# [a](https://arxiv.org/abs/2501.00001)\n',
];

/** What a page or the item of a feed is made of. */
export const htmlSigns: readonly string[] = [
  ...cut('<¦>¦</¦/>¦<p>¦</p>¦<p>a¦<div>¦</div>¦<b>¦</b>¦<i>a</i>¦<a href="b">¦<a href=b>c</a>'),
  ...cut(
    '<a href=b><p>¦</a>¦<img src=a>¦<img alt="¦<br>¦<ul>¦<li>¦</ul>¦<table>¦<tr>¦<td>¦</table>',
  ),
  ...cut(
    '<pre>¦<code>¦<script>¦</script>¦<script type="math/tex">¦<svg>¦<math>¦<span class="katex">',
  ),
  ...cut('<annotation encoding="tex">¦<td class="lntd">¦<h2>¦<h2>a</h2>¦<details>¦<summary>¦<del>'),
  ...cut(
    '<input type=checkbox>¦<think>¦<o:p>¦<sup>¦<dt>¦<blockquote>¦<!--¦-->¦<![CDATA[¦]]>¦<?¦<!',
  ),
  ...cut(
    '<sup><a href="#a">1</a></sup>¦<li id="a">¦<p id="a">¦<td colspan="99">¦<td rowspan="0">¦<tr>¦<th>',
  ),
  ...cut('<p hidden>¦<template>¦<ruby>¦<rt>¦<mark>¦<q>¦<menu>¦<form>¦<ul><ul>¦<del>a</del>'),
  ...cut('&¦&amp;¦&#38;¦"¦\'¦=¦ a="b"¦ ¦\n¦a¦가¦\u0301\u0323¦😀¦\ud800¦$¦$$¦\\(¦\\[¦\\]¦\\¦$a$'),
];

/** What front matter in YAML, TOML and JSON is made of. */
export const frontSigns: readonly string[] = [
  ...cut('---\n¦+++\n¦;;;\n¦...\n¦a: b\n¦a:¦: ¦- b\n¦  a: b\n¦a: "b"\n¦a: [b]\n¦[¦]¦{¦}¦{"a":¦,'),
  ...cut(
    '"¦\'¦"""¦\\u0301\\u0323¦#¦# a\n¦&a ¦*a ¦a: &b [*b]\n¦!!str ¦? ¦| \n¦>-\n¦<<: *a\n¦a = 1\n',
  ),
  ...cut(
    '[a]\n¦[[a]]\n¦ ¦\t¦\n¦a¦가¦\u0301¦😀¦date: 2025-09-08\n¦tags: a b c ¦true¦1¦title: a\n¦% ¦% a\n¦%\n',
  ),
];
