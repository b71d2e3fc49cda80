import { describe, expect, it } from 'vitest';
import { at, readDaily } from './readDaily';

const papers = [
  ['FlashKite-3', '꼬리를 달아 연이 오래 떠 있게 한다'],
  ['Red Kites: Learning to Fold', '접는 순서를 배워 연을 작게 만듦'],
  ['Listening to Strings', '연줄의 소리로 바람을 재는 방법'],
] as const;
const signs: Readonly<Record<string, string>> = {
  'a dash': ' — ',
  'a colon': ': ',
  'a hyphen': ' - ',
};
const addresses: Readonly<Record<string, (url: string) => string>> = {
  'an address in brackets': (url) => `(${url})`,
  'an address': (url) => url,
  'a link': (url) => `[논문](${url})`,
  'a link in brackets': (url) => `([arXiv](${url}))`,
};
const bullets: Readonly<Record<string, (place: number) => string>> = {
  bullets: () => '-',
  numbers: (place) => `${place}.`,
};

const cases = Object.keys(signs).flatMap((sign) =>
  Object.keys(addresses).flatMap((address) =>
    Object.keys(bullets).map((bullet) => [sign, address, bullet] as const),
  ),
);

describe('a list of titles in plain words with texts in half sentences', () => {
  it.each(cases)('is one of papers: behind %s, before %s, with %s', (sign, address, bullet) => {
    const lines = papers.map(
      ([title, text], place) =>
        `${bullets[bullet]?.(place + 1)} ${title}${signs[sign]}${text} ${addresses[address]?.(at(place + 1))}`,
    );
    const { papers: found, codes } = readDaily(lines.join('\n'));
    expect(found).toEqual(papers.map(([title], place) => `2401.0000${place + 1} ${title}`));
    expect(codes).toEqual([]);
  });

  it('is none of papers where none of the texts is a sentence: a title may go on in Korean', () => {
    const lines = papers.map(
      ([title], place) => `- ${title}: 연을 다룬 연구 [논문](${at(place + 1)})`,
    );
    expect(readDaily(lines.join('\n')).papers).toEqual([]);
  });
});
