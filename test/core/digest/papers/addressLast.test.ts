import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../../core/digest';
import { at } from './readDaily';

const titles = ['Blue Kites', 'Red Kites', 'Green Kites'];
const lines = [
  '꼬리를 단 연으로 체공 시간 2배 달성',
  '접는 순서 학습으로 부피 1/3로 축소',
  '바람 소리로 높이를 재는 연줄',
];
const addresses: Readonly<Record<string, (place: number) => string>> = {
  'a link': (place) => `[arXiv](${at(place)})`,
  'a labelled link': (place) => `출처: [arxiv.org](${at(place)})`,
  'a labelled address': (place) => `논문: ${at(place)}`,
  'two links': (place) => `[📄 논문](${at(place)}) [💻 코드](https://github.com/a/b)`,
};
/** Behind which paper a section stands, and what it is called. */
const sections: readonly (readonly [number, string])[] = [
  [1, '한 줄 평'],
  [1, '댓글'],
  [0, '메모'],
  [1, '한계'],
];

describe.each(Object.entries(addresses))('a line without a full stop above %s', (_, address) => {
  it.each(sections)('is the text below its heading (section of paper %i: %s)', (owner, name) => {
    const parts = titles.map((title, place) => {
      const own = `## ${title}\n\n${lines[place]}\n\n${address(place + 1)}`;
      return place === owner ? `${own}\n\n### ${name}\n\n다시 볼 만하다.` : own;
    });
    const text = `---\ntitle: 이번 주 논문\ndate: 2025-09-08\n---\n\n${parts.join('\n\n')}\n`;
    const { entries } = parseDigest('2025-09-08.md', text).digest;
    expect(entries.map(({ title }) => title)).toEqual(titles);
    for (const [place, entry] of entries.entries()) {
      const said = JSON.stringify(entry.sections);
      expect(said).toContain(lines[place]);
      expect(said).not.toMatch(/Kites/);
      expect(said.includes('다시 볼 만하다')).toBe(place === owner);
    }
  });
});
