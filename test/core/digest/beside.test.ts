import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../core/digest';

const mamba = 'Mamba: Linear-Time Sequence Modeling with Selective State Spaces';
const dpo =
  'Direct Preference Optimization: Your Language Model is Secretly a Reward Model and More Beside It';
const a = 'https://arxiv.org/abs/2312.00752';
const b = 'https://arxiv.org/abs/2305.18290';
const read = (text: string) =>
  parseDigest('2026-03-01-post.md', text).digest.entries.map(({ paper, title, sections }) => ({
    paper,
    title,
    text: JSON.stringify(sections),
  }));

describe('a long title with its address behind it', () => {
  it.each<[string, (title: string, url: string, id: string) => string]>([
    ['a link', (title, url) => `## ${title} [논문](${url})`],
    ['a numbered one', (title, url) => `## 1. ${title} [논문](${url})`],
    [
      'links in brackets',
      (title, url) => `## ${title} [[논문](${url})] [[코드](https://x.example)]`,
    ],
    ['brackets within the link', (title, url) => `## ${title} [[논문]](${url})`],
    ['an id in front', (title, _url, id) => `## [${id}] ${title}`],
    ['an id behind', (title, _url, id) => `## ${title} (arXiv:${id})`],
  ])('is read: %s', (_what, head) => {
    const one = `${head(mamba, a, '2312.00752')}\n\n상태 공간으로 길이에 선형이다.\n\n`;
    const other = `${head(dpo, b, '2305.18290')}\n\n보상 모델 없이 학습한다.\n`;
    const [first, second, ...rest] = read(`${one}${other}`);
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ paper: '2312.00752' });
    expect(first?.text).toContain('선형이다');
    expect(second?.text).toContain('보상 모델 없이');
    expect(`${first?.title} ${second?.title}`).toContain('Selective State Spaces');
  });
});

describe('a heading that compares', () => {
  it.each([
    `### [PPO](https://arxiv.org/abs/1707.06347)와 비교`,
    `### [PPO](https://arxiv.org/abs/1707.06347)과의 비교`,
    `### 비교: [PPO](https://arxiv.org/abs/1707.06347)`,
    `### vs. [PPO](https://arxiv.org/abs/1707.06347)`,
    `### [PPO](https://arxiv.org/abs/1707.06347) 대비 장점`,
    `**[PPO](https://arxiv.org/abs/1707.06347)와 비교**`,
  ])('gives nothing to the other paper: %s', (heading) => {
    const entries = read(
      `## [DPO](${b})\n\n보상 모델 없이 학습한다.\n\n${heading}\n\n시그모이드 손실을 건다.\n\n### 결과\n\n온도에 강건하다.\n\n## [Mamba](${a})\n\n길이에 선형이다.\n`,
    );
    expect(entries.map(({ paper }) => paper)).toEqual(['2305.18290', '2312.00752']);
    for (const said of ['학습한다', '시그모이드', '강건하다'])
      expect(entries[0]?.text).toContain(said);
  });
});
