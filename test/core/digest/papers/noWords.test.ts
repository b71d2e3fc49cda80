import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../../core/digest';

const at = (place: number) => `https://arxiv.org/abs/2401.0000${place}`;
const said = '스승 없이도 남의 말을 옮기는 법을 배운다.';

function read(text: string) {
  const post = `---\ntitle: 오늘의 논문\ndate: 2026-03-02\n---\n\n## 1. ELMo\n${at(1)}\n\n${said}\n\n${text}\n`;
  const { digest, problems } = parseDigest('2026-03-02-글.md', post);
  return {
    papers: digest.entries.map(({ title }) => title),
    codes: problems.map(({ code, about }) => `${code} ${about ?? ''}`.trim()),
  };
}

describe('a paper has no words', () => {
  it.each(['참고 문헌', '참고', 'References', '관련 논문'])(
    'where all stands under %s',
    (heading) => {
      const list = `- [GRU](${at(3)}): 순환 신경망을 더 줄인다.\n- Kim et al. 긴 글을 적은 메모리로 읽는다.`;
      const { papers, codes } = read(`## 2. BERT\n${at(2)}\n\n## ${heading}\n${list}`);
      expect(papers).toEqual(['ELMo']);
      expect(codes).toContain('no-words BERT');
    },
  );

  it.each(['### 소개\n\n### 방법', '### 참고 문헌\n- Kim et al. 긴 글을 읽는다.', '### 요약'])(
    'where its sections are empty: %s',
    (sections) => {
      const { papers, codes } = read(`## [BERT](${at(2)})\n\n${sections}`);
      expect(papers).toEqual(['ELMo']);
      expect(codes).toContain('no-words BERT');
    },
  );

  it.each([
    `### 소개\n${said}\n\n### 방법`,
    `### 참고 문헌\n- Kim et al. 긴 글을 읽는다.\n\n### 방법\n${said}`,
    '### 스승 없이도 남의 말을 옮기는 법을 배운다',
    `${said}\n\n### 참고 문헌\n- Kim et al. 긴 글을 읽는다.`,
  ])('unless something is said: %s', (sections) => {
    expect(read(`## [BERT](${at(2)})\n\n${sections}`).papers).toEqual(['ELMo', 'BERT']);
  });
});
