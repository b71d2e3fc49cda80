import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../../core/digest';
import { at, readDaily } from './readDaily';

const link = (title: string, place: number) => `[${title}](${at(place)})`;
const text = (post: string, front = '') =>
  parseDigest(
    '2026-03-02-글.md',
    `---\ntitle: 오늘의 논문\ndate: 2026-03-02\n${front}---\n\n${post}\n`,
  );

describe('papers below headings in a section of another paper’s summary', () => {
  it.each(['배경', '방법', '결과', '한계', '1. 소개'])('are its own text: %s', (section) => {
    const paper = (title: string, place: number, within: string) =>
      `## ${link(title, place)}\n\n### ${section}\n\n${within}\n\n### 결론\n\n꼬리가 길수록 오래 난다.`;
    const within = `#### ${link('Old Kites', 7)}\n\n꼬리가 없던 연이다.\n\n#### ${link('Older Kites', 8)}\n\n종이가 아니던 연이다.`;
    const { digest } = text(
      [paper('Blue Kites', 1, within), paper('Red Kites', 2, '종이가 너무 크다.')].join('\n\n'),
    );
    expect(digest.entries.map(({ paper: id }) => id)).toEqual(['2401.00001', '2401.00002']);
    expect(JSON.stringify(digest.entries[0]?.sections)).toContain('종이가 아니던 연이다');
  });

  it('are entries where the heading between names no section', () => {
    const post = `## ${link('Blue Kites', 1)}\n\n꼬리를 달아 오래 난다.\n\n### 그 밖의 연\n\n#### ${link('Old Kites', 7)}\n\n꼬리가 없던 연이다. 그래도 난다.\n\n#### ${link('Older Kites', 8)}\n\n종이가 아니던 연이다. 무겁다.`;
    expect(readDaily(post).papers).toHaveLength(3);
  });
});

describe('a link that a particle makes the first word of a sentence', () => {
  it.each(['의 비공식 구현이다', '을 그대로 옮긴 코드', '에 나온 데이터를 모았다'])(
    'names no paper of an item: %s',
    (rest) => {
      const post = `## 논문\n\n- **Blue Kites** — [논문](${at(1)}) 꼬리를 달아 연이 오래 떠 있게 한다.\n\n## 코드\n\n- **ring** — [논문](${at(7)})${rest}. 설치가 쉽다.`;
      expect(readDaily(post).papers).toEqual(['2401.00001 Blue Kites']);
    },
  );
});

describe('a row whose title cell links two papers', () => {
  it.each([' vs ', ' & ', ', ', ' 대 '])('is neither one’s: %s', (between) => {
    const row = (title: string, said: string) => `| ${title} | ${said} |`;
    const post = [
      '| 논문 | 한 줄 평 |\n|---|---|',
      row(`${link('Blue Kites', 1)}${between}${link('Old Kites', 7)}`, '둘을 견주면 뒤쪽이 낫다.'),
      row(link('Red Kites', 2), '접는 순서를 배워 연을 작게 만든다.'),
    ].join('\n');
    const { papers, codes } = readDaily(post);
    expect(papers).toEqual(['2401.00002 Red Kites']);
    expect(codes).toEqual(['two-papers']);
  });

  it('is the paper’s whose text behind a sign links another', () => {
    const post = `| 논문 | 평 |\n|---|---|\n| ${link('Blue Kites', 1)} | ${link('Old Kites', 7)}보다 오래 나는 연을 만든다. |`;
    expect(readDaily(post).papers).toEqual(['2401.00001 Blue Kites']);
  });
});

describe('a list of papers below the paper that front matter names', () => {
  const items = [
    `- ${link('Red Kites', 2)}: 접는 순서를 배워 연을 작게 만든다.`,
    `- ${link('Green Kites', 3)}: 연줄의 소리로 바람을 잰다.`,
  ];

  it('is of these papers', () => {
    const { digest } = text(
      [
        '이번 주에는 세 편을 읽었다.',
        ['- Blue Kites: 꼬리를 달아 오래 난다.', ...items].join('\n'),
      ].join('\n\n'),
      `source: ${at(1)}\n`,
    );
    expect(digest.entries.map(({ title }) => title)).toEqual(['Red Kites', 'Green Kites']);
  });

  it('is cited in a note that has the paper’s own title', () => {
    const { digest } = parseDigest(
      '2026-03-02-글.md',
      `---\ntitle: Kites at Three Bits\ndate: 2026-03-02\nurl: ${at(1)}\n---\n\n꼬리를 달아 오래 난다.\n\n${items.join('\n')}\n`,
    );
    expect(digest.entries.map(({ paper }) => paper)).toEqual(['2401.00001']);
  });

  it('is cited in a text about that paper', () => {
    const said =
      '꼬리를 달아 연이 오래 떠 있게 한다. 바람이 약해도 떨어지지 않고, 값도 싸다. '.repeat(6);
    const { digest } = text(
      [said, '견준 것은 둘이다.', items.join('\n'), said].join('\n\n'),
      `paper: ${at(1)}\n`,
    );
    expect(digest.entries.map(({ paper }) => paper)).toEqual(['2401.00001']);
  });
});

describe('a heading that leads to another paper', () => {
  it.each(['함께 읽기: ', '관련 논문: ', '후속 연구 '])(
    'takes no section of the paper: %s',
    (words) => {
      const post = `## ${link('Blue Kites', 1)}\n\n꼬리를 달아 오래 난다.\n\n### ${words}${link('Old Kites', 7)}\n\n꼬리가 없다.\n\n### 한계\n\n작은 연에서만 봤다.\n\n## ${link('Red Kites', 2)}\n\n접으면 작아진다.`;
      expect(readDaily(post).papers).toEqual(['2401.00001 Blue Kites', '2401.00002 Red Kites']);
    },
  );

  it('or to the next post has no entries below it', () => {
    const post = `## ${link('Blue Kites', 1)}\n\n꼬리를 달아 오래 난다.\n\n## 다음 주에 읽을 것\n\n- [ ] ${link('Red Kites', 2)}: 접으면 작아진다고 한다.`;
    expect(readDaily(post).papers).toEqual(['2401.00001 Blue Kites']);
  });
});

describe('a chat', () => {
  it.each(['#### 민수 [9:12 AM]', '#### 민수 오전 9:12', '### minsu 10:02'])(
    'is no summary where its headings say who speaks: %s',
    (heading) => {
      const post = [1, 2].map((place) => `${heading}\n${at(place)}\n순환 구조를 버려도 길어져요.`);
      expect(readDaily(post.join('\n\n')).papers).toEqual([]);
    },
  );

  it('is no programme of talks, whose titles have times', () => {
    const post = [1, 2].map(
      (place) =>
        `**KV Cache at Three Bits ${place}** 10:0${place}\n${at(place)}\n\n캐시를 3비트로 줄인다.`,
    );
    expect(readDaily(post.join('\n\n')).papers).toHaveLength(2);
  });

  const turn = (who: string, when: string, said: string) => `**${who}** ${when}\n${said}`;

  it.each([
    ['addresses of their own', (place: number) => at(place)],
    ['addresses in sentences', (place: number) => `오늘 읽은 것: ${at(place)} 봤어요`],
  ])('is no summary, and nobody’s name a title: %s', (_, address) => {
    const post = [
      turn('민수', '09:12', `${address(1)}\n순환 구조를 버리고도 길이가 늘어나요.`),
      turn('지영', '오전 9:40', `${address(2)}\n보상 모형을 셋으로 나눈 게 핵심이에요.`),
      turn('민수', '10:02', '점심 뭐 먹을까요? 비가 와서 멀리는 못 가요.'),
      turn('하늘', '11:20', `${at(3)}\n로봇 손가락을 12개로 늘렸네요.`),
    ].join('\n\n');
    expect(readDaily(post).papers).toEqual([]);
  });
});
