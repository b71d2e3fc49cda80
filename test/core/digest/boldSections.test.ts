import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../core/digest';
import { writePlain } from '../../../core/tree/plain';

const sectionsOf = (body: string) =>
  parseDigest(
    '2026-03-02-글.md',
    `---\ntitle: 오늘의 글\ndate: 2026-03-02\n---\n\n## [Quiet Rivers](https://arxiv.org/abs/2603.04001)\n\n${body}\n`,
  ).digest.entries[0]?.sections.map(({ kind, heading, children }) => [
    kind,
    heading,
    writePlain(children).trim(),
  ]);

describe('a line in bold beside one that names a known section', () => {
  it('is a section of its own name', () => {
    expect(
      sectionsOf(
        '강을 읽는다.\n\n**핵심 아이디어**\n\n- 물길을 따른다.\n\n**한계**\n\n- 얕은 물뿐이다.\n\n**쓸 곳**\n\n배를 띄운다.',
      ),
    ).toEqual([
      ['other', '', '강을 읽는다.'],
      ['other', '핵심 아이디어', '물길을 따른다.'],
      ['limitations', '한계', '얕은 물뿐이다.'],
      ['other', '쓸 곳', '배를 띄운다.'],
    ]);
  });

  it('is text where it is a sentence, long, or has nothing below it', () => {
    const long = '물길을 따라 읽는다는 생각을 처음부터 끝까지 풀어 쓴 한 줄';
    expect(
      sectionsOf(
        `**한계**\n\n얕은 물뿐이다.\n\n**결국 물이 답이다.**\n\n물이 많다.\n\n**${long}**\n\n길다.\n\n**끝으로**`,
      ),
    ).toEqual([
      [
        'limitations',
        '한계',
        `얕은 물뿐이다.\n결국 물이 답이다.\n물이 많다.\n${long}\n길다.\n끝으로`,
      ],
    ]);
  });

  it('is text where no line in bold names a known section', () => {
    expect(sectionsOf('**강**\n\n물이 많다.\n\n**바다**\n\n더 많다.')).toEqual([
      ['other', '', '강\n물이 많다.\n바다\n더 많다.'],
    ]);
  });
});
