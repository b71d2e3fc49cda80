import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../core/digest';
import { gist } from '../../../core/gist';

/** The gist of a paper with this text below its heading. */
const gistOf = (body: string) => {
  const text = `---\ntitle: 오늘의 글\ndate: 2026-03-02\n---\n\n## [Quiet Rivers](https://arxiv.org/abs/2603.04001)\n\n${body}\n`;
  const [entry] = parseDigest('2026-03-02-글.md', text).digest.entries;
  return entry && gist(entry);
};
const said = '강을 따라 읽으면 값이 싸다.';

describe('the gist of a summary that its writer sums up', () => {
  it.each([
    '**TL;DR** ',
    'TL;DR: ',
    '**한 줄 요약**: ',
    '**한줄평:** ',
    '> 한 줄 요약: ',
    '- **요약** ',
    '- 📝 요점: ',
    '**Summary (KR)**: ',
  ])('is what stands behind %j', (label) => {
    expect(gistOf(`처음에는 배를 말한다.\n\n${label}${said} 더 있다.`)).toBe(said);
  });

  it('ends where the next label begins, and goes on over a broken line', () => {
    expect(gistOf('**요약** 강을 따라\n읽으면 값이 싸다\n**점수** 8')).toBe(
      '강을 따라 읽으면 값이 싸다',
    );
    expect(gistOf('요약: 강을 읽는다\n점수: 8/10')).toBe('강을 읽는다');
  });

  it('is the conclusion where there is one', () => {
    expect(gistOf(`**TL;DR** 배를 띄운다.\n\n### 결론\n${said}`)).toBe(said);
  });

  it.each(['요약하면 이렇다. 배를 띄운다.', '**요약문** 배를 띄운다.', 'Summary of rivers'])(
    'is no other word that begins so: %s',
    (line) => expect(gistOf(`${said}\n\n${line}`)).toBe(said),
  );
});

describe('the gist below facts of the paper', () => {
  it.each([
    '저자: Kim, Lee',
    '*Kim et al., KAIST*',
    'Kim et al. | [Code](https://github.com/a/b) | ⭐ 1.2k',
    '- **Authors**: A. Kim\n- **Venue**: ICLR 2026',
    '> 키워드: 강, 배',
    '🏷️ 분야: cs.CL',
    '김가나 외 3인',
    '저자: Kim\n학회: ICML',
    '오늘의 논문: Quiet Rivers',
    '상태: 완료\n우선순위: 1',
    '- 요약',
    '> Rivers, 2026 · [abs](https://a.b/1) · [bib](https://a.b/2)',
  ])('is what is said behind them: %s', (facts) => {
    expect(gistOf(`${facts}\n\n${said}`)).toBe(said);
  });

  it('stands in the same paragraph or list too', () => {
    expect(gistOf(`저자: Kim\n${said}`)).toBe(said);
    expect(gistOf(`- 저자: Kim\n- ${said}`)).toBe(said);
  });

  it('is the first sentence among lines that each begin with a picture, without the picture', () => {
    expect(gistOf(`🏛 KAIST\n📝 ${said}\n💡 배도 새롭다.`)).toBe(said);
    expect(gistOf(`→ ${said}`)).toBe(said);
    expect(gistOf('👉 3.5배 빠르다.')).toBe('3.5배 빠르다.');
  });

  it('is what a first line of several sentences with labels says', () => {
    expect(gistOf('문제: 느리다.\n해법: 나눈다.')).toBe('문제: 느리다.');
  });

  it('is a fact where nothing else is said', () => {
    const children = [
      { type: 'paragraph', children: [{ type: 'text', value: '저자: Kim, Lee' }] },
    ] as const;
    expect(gist({ sections: [{ kind: 'other', heading: '', children }] })).toBe('저자: Kim, Lee');
  });

  it.each([
    'Kim et al.의 방법보다 강을 따라 읽는 쪽이 싸다.',
    '코드로 강을 읽는다.',
    '저자들은 강을 읽는다.',
  ])('is no sentence that begins as facts do: %s', (text) => {
    expect(gistOf(`${text}\n\n${said}`)).toBe(text);
  });
});
