import { describe, expect, it } from 'vitest';
import { at, readDaily } from './readDaily';

const papers = [
  ['FlashKite-3', '꼬리를 달아 연이 오래 떠 있게 한다'],
  ['Red Kites: Learning to Fold', '접는 순서를 배워 연을 작게 만듦'],
  ['StringBench', '연줄의 소리로 바람을 잼'],
] as const;
const all = papers.map(([title], place) => `2401.0000${place + 1} ${title}`);

const marks: Readonly<Record<string, (place: number, title: string) => string>> = {
  'a number sign': (place, title) => `#${place} ${title}`,
  'a number in brackets': (place, title) => `[${place}] ${title}`,
  'a number': (place, title) => `${place}) ${title}`,
  'a numbered item in bold': (place, title) => `${place}. **${title}**`,
  'a picture': (_, title) => `📄 ${title}`,
  nothing: (_, title) => title,
};
const orders: Readonly<Record<string, (title: string, text: string, url: string) => string>> = {
  'address last': (title, text, url) => `${title}\n\n${text}\n\n${url}`,
  'labelled address last': (title, text, url) => `${title}\n\n${text}.\n\n논문: ${url}`,
  'link last': (title, text, url) => `${title}\n\n${text}.\n\n[논문](${url})`,
  'address first': (title, text, url) => `${title}\n\n${url}\n\n${text}.`,
};

describe.each(Object.entries(marks))('lines behind %s', (_, mark) => {
  it.each(Object.entries(orders))('are titles where they part the papers: %s', (__, write) => {
    const text = papers.map(([title, said], place) =>
      write(mark(place + 1, title), said, at(place + 1)),
    );
    expect(readDaily(text.join('\n\n')).papers).toEqual(all);
  });

  it('are none where a text between them has two papers, or none', () => {
    const text = papers.map(([title, said], place) => {
      const line = `${mark(place + 1, title)}\n\n${said}.`;
      return place === 1 ? line : `${line}\n\n${at(place + 1)}\n\n${at(place + 5)}`;
    });
    expect(readDaily(text.join('\n\n')).papers).toEqual([]);
  });
});

it('two plain lines may be anything', () => {
  const text = papers
    .slice(0, 2)
    .map(([title, said], place) => `${title}\n\n${said}.\n\n${at(place + 1)}`);
  expect(readDaily(text.join('\n\n')).papers).toEqual([]);
});
