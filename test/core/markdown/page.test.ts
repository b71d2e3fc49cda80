import { describe, expect, test } from 'vitest';
import { withoutHidden } from '../../../core/markdown/hidden';
import { markdown, page } from './write';

describe('HTML keeps its structure', () => {
  test.each([
    ['<ul><li>가</li><ul><li>나</li></ul><li>다</li></ul>', 'list(가 + list(나); 다)'],
    ['<ul><ul><li>가</li></ul><li>나</li></ul>', 'list(가; 나)'],
    [
      '<ol><li>가<ul><li>나</li></ul></li><ol><li>다</li></ol></ol>',
      'list(가 + list(나) + list(다))',
    ],
    [
      '<table><tr><th colspan="2">모형</th><th>점수</th></tr><tr><td rowspan="2">가</td><td>작은</td><td>70</td></tr><tr><td>큰</td><td>75</td></tr></table>',
      'table(모형 | 모형 | 점수; 가 | 작은 | 70; 가 | 큰 | 75)',
    ],
    [
      '<table><tr><th rowspan="2">모형</th><th colspan="2">점수</th></tr><tr><th>가</th><th>나</th></tr><tr><td>A</td><td>1</td><td>2</td></tr></table>',
      'table(모형 | 점수 | 점수; 모형 | 가 | 나; A | 1 | 2)',
    ],
    [
      '<table><tr><th>가</th><th>나</th></tr><tr><td colspan="2">한 줄</td></tr><tr><td rowspan="0">끝까지</td><td>1</td></tr><tr><td>2</td></tr></table>',
      'table(가 | 나; 한 줄 | ; 끝까지 | 1; 끝까지 | 2)',
    ],
    [
      '<table><tr><td><b>묶음</b><table><tr><td>정확도</td><td>71</td></tr><tr><td>속도</td><td>3</td></tr></table></td><td>나</td></tr></table>',
      'table(<b>묶음</b>⏎정확도 · 71⏎속도 · 3 | 나)',
    ],
    [
      '<table><tr><th>가</th><th>나</th></tr><tr><td><ul><li>a</li><li>b</li></ul></td><td><p>하나</p><p>둘</p></td></tr></table>',
      'table(가 | 나; • a⏎• b | 하나⏎둘)',
    ],
    ['<table role="presentation"><tr><td><h2>제목</h2><p>글</p></td></tr></table>', '## 제목\n글'],
    ['<table><tr><td><h2>제목</h2></td><td><p>글</p></td></tr></table>', '## 제목\n글'],
    ['<pre>a<br>b<br/>c</pre>', 'code(a⏎b⏎c)'],
    ['<pre><code>a</code><code>b</code></pre>', 'code(a⏎b)'],
    ['<pre><div class="line">a</div><div class="line">b</div></pre>', 'code(a⏎b)'],
    ['<pre><ol><li>a</li><li>b</li></ol></pre>', 'code(a⏎b)'],
    [
      '<pre><code><table class="hljs-ln"><tr><td class="hljs-ln-numbers">1</td><td>a</td></tr><tr><td class="hljs-ln-numbers">2</td><td>b</td></tr></table></code></pre>',
      'code(a⏎b)',
    ],
    ['<dl><dt>보상</dt><dd>값</dd></dl>', '<b>보상</b>\n값'],
    [
      '<figure><img src="b.png" alt="그림"><figcaption>설명</figcaption></figure>',
      '<a https://a.kr/b.png>그림</a>\n설명',
    ],
    ['<details><summary>더</summary>글</details>', '<b>더</b>\n글'],
    ['<ruby>論<rt>논</rt>文<rp>(</rp><rt>문</rt><rp>)</rp></ruby>', '論(논)文(문)'],
    ['<p>H<sub>2</sub>O, 10<sup>-3</sup></p>', 'H⟪{}_{2}⟫O, 10⟪{}^{-3}⟫'],
    [
      '<p><del>71</del> 74, 3<del>5배에서 7</del>10배, 0.6B<del>8B의 소형</del>중형, <s>옛</s> <ins>새</ins> <mark>중요</mark> <q>말</q></p>',
      '<s>71</s> 74, 3~5배에서 7~10배, 0.6B~8B의 소형~중형, <s>옛</s> 새 <b>중요</b> “말”',
    ],
    ['<h2>소개<br>둘째<a class="anchor" href="#x">¶</a></h2>', '## 소개⏎둘째'],
    [
      '<fieldset><legend>범례</legend><form>글</form></fieldset><menu><li>하나</li></menu>',
      '범례\n글\nlist(하나)',
    ],
    ['<p>앞 <x-card>속 <b>굵게</b></x-card> <label>뒤</label></p>', '앞 속 <b>굵게</b> 뒤'],
    [
      '<span class="MathJax_Preview">p</span><span class="MathJax">E=mc2</span><script type="math/tex">E=mc^2</script> 끝',
      '⟪E=mc^2⟫ 끝',
    ],
    [
      '<p>값 <span class="katex"><span class="katex-mathml"><math><semantics><mi>x</mi><annotation encoding="application/x-tex">x^2</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">x2</span></span></p>',
      '값 ⟪x^2⟫',
    ],
  ])('%s', (html, expected) => expect(page(html)).toBe(expected));
});

describe('what a page hides is not there', () => {
  test.each([
    '<p hidden>숨김</p>',
    '<div style="color: red; display: none">숨김<p>숨김</p></div>',
    '<span hidden="">숨김</span>',
    '<template><p>숨김</p></template>',
    '<noscript>숨김</noscript>',
    '<script>숨김</script><style>숨김</style>',
    '<dialog>숨김</dialog>',
    '<p style="visibility:hidden">숨김</p>',
    '<div style="color:red;VISIBILITY: collapse !important">숨김</div>',
    '<section style="content-visibility:hidden"><p>숨김</p></section>',
    "<span style='display:none'>숨김</span>",
  ])('%s', (html) => expect(page(`<p>앞</p>${html}<p>뒤</p>`)).toBe('앞\n뒤'));

  test.each([
    '<p data-hidden="x">보임</p>',
    '<p hidden="until-found">보임</p>',
    '<dialog open>보임</dialog>',
    '<p style="display: block" title="hidden">보임</p>',
    '<p style="visibility: visible">보임</p>',
    '<p style="--visibility:hidden;overflow:hidden">보임</p>',
    '<p style="backface-visibility:hidden">보임</p>',
    '<p title="visibility:hidden">보임</p>',
  ])('but %s is', (html) => expect(page(html)).toBe('보임'));
});

describe('in Markdown too', () => {
  test.each([
    [
      '<table><tr><th colspan="2">모형</th></tr><tr><td>가</td><td>나</td></tr></table>',
      'table(모형 | 모형; 가 | 나)',
    ],
    ['<ul><li>가</li><ul><li>나</li></ul></ul>', 'list(가 + list(나))'],
    [
      '앞 <ruby>論<rt>논</rt></ruby> <mark>중요</mark> <del>옛</del>',
      '앞 論(논) <b>중요</b> <s>옛</s>',
    ],
    ['앞\n\n<div hidden>\n\n숨김\n\n</div>\n\n뒤', '앞\n뒤'],
    [
      '앞\n\n<style>\np { color: red }\n\nb {}\n</style>\n\n<script src="a.js"></script>\n\n뒤',
      '앞\n뒤',
    ],
    ['<pre>a<br>b</pre>', 'code(a⏎b)'],
    ['문장의 <style>과 <template>', '문장의 <style>과 <template>'],
    ['<template> 태그와 </template> 태그', '<template> 태그와 </template> 태그'],
    ['<noscript>를 쓴다', '<noscript>를 쓴다'],
    ['<template><p>숨김</p></template>뒤', '뒤'],
    ['  <noscript><p>숨김</p></noscript>\n\n뒤', '뒤'],
    [
      '앞 <img src="data:image/gif;base64,R0" data-src="https://a.kr/b.png" alt="그림"><noscript><img src="https://a.kr/b.png" alt="그림"></noscript> 뒤',
      '앞 <a https://a.kr/b.png>그림</a> 뒤',
    ],
    ['앞 <template><b>숨김</b>\n이어서</template> 뒤', '앞 ↵ 뒤'],
    ['앞 <noscript><a>숨김</a></noscript > 뒤', '앞  뒤'],
    ['`<noscript><img></noscript>` 뒤', '`<noscript><img></noscript>` 뒤'],
    ['앞 <span style="visibility: hidden">숨김</span>뒤', '앞 뒤'],
    ['<p style="visibility:hidden">숨김</p>\n\n뒤', '뒤'],
  ])('%j', (source, expected) => expect(markdown(source)).toBe(expected));
});

test.each([
  ['columns', '<table>', '<tr><td colspan="1000">말</td></tr>'],
  ['rows', '<table><tr><td rowspan="65534">긴 말이 든 칸</td><td>둘</td></tr>', '<tr></tr>'],
])('spans of %s take no more than what was written', (_, start, row) => {
  const html = `${start}${row.repeat(5000)}</table>`;
  expect(page(html).length).toBeLessThan(2 * html.length);
});

test.each(['template', 'noscript'])('<%s> in a sentence hides no other block', (name) => {
  for (const between of ['\n\n', '\n# 둘째\n', '\n> \n> ']) {
    const source = `앞 <${name}><slot> 이야기${between}남는 글 </${name}> 뒤`;
    expect(withoutHidden(source)).toBe(source);
  }
  expect(withoutHidden(`앞 <${name}><slot>\n숨김</${name}> 뒤`)).toBe('앞 \n 뒤');
});
