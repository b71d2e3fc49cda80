import { describe, expect, test } from 'vitest';
import { parseDigest } from '../../../core/digest';
import { gist } from '../../../core/gist';
import { writePlain } from '../../../core/tree/plain';
import { markdown, page } from './write';

describe('a footnote stands below what refers to it', () => {
  test.each([
    ['글[^가]이다.\n\n끝\n\n[^가]: 각주', '글¹⁾이다.\n¹⁾ 각주\n끝'],
    ['[^a]: 먼저\n\n글[^b] 또[^a]\n\n[^b]: 나중', '글¹⁾ 또²⁾\n¹⁾ 나중\n²⁾ 먼저'],
    ['글[^a]\n\n[^a]: 하나\n    이어짐\n\n    둘', '글¹⁾\n¹⁾ 하나↵이어짐\n둘'],
    ['- 하나[^a]\n- 둘\n\n[^a]: 각주', 'list(하나¹⁾ + ¹⁾ 각주; 둘)'],
    ['|가|나|\n|-|-|\n|1[^a]|2|\n\n[^a]: 각주', 'table(가 | 나; 1¹⁾⏎¹⁾ 각주 | 2)'],
    ['글^[속의 *각주*]이다', '글¹⁾이다\n¹⁾ 속의 <i>각주</i>'],
    ['글[^a] 또[^a]\n\n[^a]: 한 번', '글¹⁾ 또¹⁾\n¹⁾ 한 번'],
    ['글[^없음]\n\n[^안 씀]: 글\n\n[^x]: 남음', '글[^없음]\n[^안 씀]: 글\n[^x]: 남음'],
    ['글[^a]\n\n[^a]: 돌고[^b]\n[^b]: 돈다[^a]', '글¹⁾\n¹⁾ 돌고²⁾\n²⁾ 돈다¹⁾'],
    ['글[^a].\n[^a]: 바로 아래', '글¹⁾.\n¹⁾ 바로 아래'],
    ['`[^a]`\n\n[^a]: 글', '`[^a]`\n[^a]: 글'],
    ['글\n\n[^a]: 저만 가리킨다[^a]', '글\n¹⁾ 저만 가리킨다¹⁾'],
  ])('%j', (source, expected) => expect(markdown(source)).toBe(expected));

  test('and under each heading that does', () => {
    const source = '# 하나\n\n글이 길다[^a]\n\n# 둘\n\n글이 길다[^a]\n\n[^a]: 각주';
    expect(markdown(source)).toBe('# 하나\n글이 길다¹⁾\n¹⁾ 각주\n# 둘\n글이 길다¹⁾\n¹⁾ 각주');
  });

  test('but no more of them than the text is long', () => {
    const source = `${'# 제목\n\n글[^a]\n\n'.repeat(2000)}[^a]: ${'긴 각주 '.repeat(2000)}`;
    expect(markdown(source).length).toBeLessThan(4 * source.length);
  });
});

test('a footnote at the end of the file is its own paper’s, and names none', () => {
  const paper = (id: string, text: string) =>
    `# [제목이 있는 논문 ${id}](https://arxiv.org/abs/${id})\n\n## 결론\n${text}\n\n`;
  const source = `${paper('2509.04001', '열 배 긴 글도 읽는다[^x].')}${paper('2509.04002', '짧다.')}[^x]: [앞선 논문의 제목](https://arxiv.org/abs/2401.00001)`;
  const { digest, problems } = parseDigest('2025-09-08.md', source);
  const said = digest.entries.map(({ paper: id, sections }) => [
    id,
    writePlain(sections.flatMap(({ children }) => children)),
  ]);
  expect(said).toEqual([
    ['2509.04001', '열 배 긴 글도 읽는다¹⁾.\n¹⁾ 앞선 논문의 제목\n'],
    ['2509.04002', '짧다.\n'],
  ]);
  expect(digest.entries.map(gist)).toEqual(['열 배 긴 글도 읽는다.', '짧다.']);
  expect(problems.map(({ code }) => code)).toEqual(['no-front-matter']);
});

describe('of a page too', () => {
  test.each([
    [
      'kramdown',
      '<p>글<sup id="fnref:1"><a href="#fn:1" class="footnote">1</a></sup></p><p>끝</p><div class="footnotes"><ol><li id="fn:1"><p>각주 <a href="#fnref:1" class="reversefootnote">↩</a></p></li></ol></div>',
      '글¹⁾\n¹⁾ 각주\n끝',
    ],
    [
      'Pandoc',
      '<p>글<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a></p><section class="footnotes" role="doc-endnotes"><hr><ol><li id="fn1"><p>각주<a href="#fnref1" role="doc-backlink">↩︎</a></p></li></ol></section>',
      '글¹⁾\n¹⁾ 각주',
    ],
    [
      'GitHub',
      '<p>글<sup><a href="#user-content-fn-x" data-footnote-ref>1</a></sup></p><section data-footnotes class="footnotes"><h2 class="sr-only">Footnotes</h2><ol><li id="user-content-fn-x"><p>각주 <a href="#user-content-fnref-x" data-footnote-backref>↩</a></p></li></ol></section>',
      '글¹⁾\n¹⁾ 각주',
    ],
    [
      'Tistory',
      '<p>글<sup class="footnote"><a href="#footnote_1_1" id="footnote_link_1_1">[1]</a></sup></p><ol class="footnotes"><li id="footnote_1_1">각주 <a href="#footnote_link_1_1">[본문으로]</a></li></ol>',
      '글¹⁾\n¹⁾ 각주',
    ],
    [
      'an anchor within its paragraph',
      '<p>글<sup><a href="#n1" name="r1">[1]</a></sup></p><p><a name="n1" href="#r1">[1]</a> 각주</p>',
      '글¹⁾\n¹⁾ 각주',
    ],
    ['an exponent', '<p>10<sup>6</sup>과 x<sup>[1]</sup></p>', '10⟪{}^{6}⟫과 x[1]'],
    [
      'a link elsewhere',
      '<p>글<sup><a href="https://b.kr/x">1</a></sup></p>',
      '글<a https://b.kr/x>1</a>',
    ],
  ])('%s', (_, html, expected) => expect(page(html)).toBe(expected));
});
