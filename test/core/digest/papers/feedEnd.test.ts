import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../../core/digest';
import { at, said } from './readDaily';

const read = (post: string) =>
  parseDigest('2026-03-02-글.md', `---\ntitle: 오늘의 논문\ndate: 2026-03-02\n---\n\n${post}\n`)
    .digest.entries;
const paper = (place: number) => `## [Title of Paper ${place}](${at(place)})\n\n${said}`;

const ends = [
  'The post <a href="https://example.com/p">Papers: Day 12</a> appeared first on <a href="https://example.com">Kite Blog</a>.',
  '글 [오늘의 논문](https://example.com/p)은 [연 블로그](https://example.com)에 처음 등장했습니다.',
  'Papers of the Day was originally published in Kite Blog on Medium, where people are continuing the conversation by highlighting and responding to this story.',
  '수신 거부',
  '지난 호 보기 | 수신 거부',
  'Unsubscribe | View in browser',
  '이 뉴스레터는 매주 화요일 아침에 발송됩니다.',
  '다음 호에서는 바람이 없는 날에도 뜨는 연을 다룬 논문을 소개할 예정입니다.',
  '구독 취소 | 웹에서 보기',
  'Manage preferences | Unsubscribe here',
  '© 2026 Kite Blog. All rights reserved.',
  'Copyright 2026 Kite Blog',
];

describe.each(ends)('what stands below every post of a feed: %s', (end) => {
  it('is no text of the last of several papers', () => {
    const entries = read([paper(1), paper(2), end].join('\n\n'));
    expect(entries).toHaveLength(2);
    expect(entries.map(({ sections }) => sections)).toEqual([
      entries[0]?.sections,
      entries[0]?.sections,
    ]);
  });

  it('is no text of the only one', () => {
    expect(read([paper(1), end].join('\n\n'))[0]?.sections).toEqual(read(paper(1))[0]?.sections);
  });
});

describe('a goodbye right below a list', () => {
  it.each(['이번 주는 여기까지입니다.', '다음 주에 만나요!', '읽어 주셔서 감사합니다.'])(
    'is no text of its last item: %s',
    (goodbye) => {
      const items = [1, 2].map((place) => `- [Title of Paper ${place}](${at(place)}): ${said}`);
      const nested = [1, 2].map(
        (place) => `- [Title of Paper ${place}](${at(place)})\n  - ${said}`,
      );
      for (const list of [items, nested]) {
        const entries = read(`${list.join('\n')}\n${goodbye}`);
        expect(entries).toHaveLength(2);
        expect(JSON.stringify(entries)).toContain(said);
        expect(JSON.stringify(entries)).not.toContain(goodbye);
      }
    },
  );

  it('stays where it is all that an item says', () => {
    const [entry] = read(
      `- [Title of Paper 1](${at(1)})\n  다음 주에 만나요!\n- [Title of Paper 2](${at(2)}): ${said}`,
    );
    expect(JSON.stringify(entry)).toContain('만나요');
  });
});

describe('words of a paper that only begin so', () => {
  it.each([
    'Copyright 침해를 재는 벤치마크를 만들어 열두 모델을 견준다.',
    'Copyright infringement is measured on twelve models.',
    'Unsubscribe 링크를 찾는 정확도는 97%다.',
    '구독 취소 | 결제 실패 | 휴면을 따로 예측한다.',
  ])('stay its text: %s', (words) => {
    expect(JSON.stringify(read([paper(1), paper(2), words].join('\n\n'))[1])).toContain(words);
  });
});
