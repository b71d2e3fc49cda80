import { describe, expect, test } from 'vitest';
import { parseDigest } from '../../../../core/digest';
import { readFrontMatter } from '../../../../core/digest/frontMatter';

const entry = '# 1. [제목](https://arxiv.org/abs/1706.03762)\n\n## Method\n글\n';
const read = (head: string) => {
  const { digest, problems } = parseDigest('글.md', `${head}\n${entry}`);
  const { title, date, tags, entries } = digest;
  return { title, date, tags, papers: entries.length, codes: problems.map(({ code }) => code) };
};

describe('metadata without a fence', () => {
  test.each([
    [
      'Pelican',
      'Title: 오늘의 논문\nDate: 2025-09-08 10:20\nModified: 2025-10-01\nTags: 가, 나\nSlug: today\n',
    ],
    [
      'Python-Markdown',
      'title:   오늘의 논문\ndate:    2025-09-08\ntags:    가,\n         나\nauthors: 아무개\n',
    ],
    [
      'MultiMarkdown',
      'Title: 오늘의 논문  \nAuthor: 아무개  \nDate: 2025년 9월 8일\nKeywords: 가, 나\n',
    ],
    [
      'front matter whose first fence is missing',
      'title: 오늘의 논문\ndate: 2025-09-08\ntags: [가, 나]\n---',
    ],
  ])('is read as %s has it', (_name, head) => {
    const tags = ['가', '나'];
    const found = { title: '오늘의 논문', date: '2025-09-08', tags, papers: 1, codes: [] };
    expect(read(head)).toEqual(found);
  });

  test.each([
    ['% 오늘의 논문\n% 김철수; 이영희\n% 2025-09-08\n', '오늘의 논문', '2025-09-08', []],
    ['% 오늘의\n  논문\n%\n% September 8, 2025\n', '오늘의 논문', '2025-09-08', []],
    ['% 오늘의 논문\n', '오늘의 논문', '1970-01-01', ['no-date']],
    ['%\n% 김철수\n% 2025-09-08\n', '글', '2025-09-08', []],
  ])('is Pandoc’s title block: %j', (head, title, date, codes) => {
    expect(read(head)).toEqual({ title, date, tags: [], papers: 1, codes });
  });

  test.each(['Status: draft', 'published: no', 'Visibility: private'])('hides by %s', (line) => {
    const { papers, codes } = read(`Title: 오늘의 논문\n${line}\n`);
    expect({ papers, codes }).toEqual({ papers: 0, codes: ['draft'] });
  });

  test('keeps the lines of what stands below', () => {
    const { body, bodyLine, lines } = readFrontMatter('Title: 글\nDate: 2025-09-08\n\n본문');
    expect({ body, bodyLine, line: lines.get('Date') }).toEqual({
      body: '본문',
      bodyLine: 4,
      line: 2,
    });
  });

  test.each([
    ['a label with an address', '논문: https://arxiv.org/abs/1706.03762\n'],
    ['labels of a paper in Korean', '제목: 글\n저자: 아무개\n날짜: 2025-09-08\n'],
    ['labels of a paper', 'Title: Attention\nAuthors: Vaswani\nDate: 2017-06-12\n'],
    ['labels with the paper’s number', 'Title: Attention\nDate: 2017-06-12\nID: 1706.03762\n'],
    ['a title alone', 'Title: Attention\n'],
    ['a note', 'Note: 어제 쓴 글\n'],
    ['a sentence below', 'Title: 글\nDate: 2025-09-08\n이것은 문장이다.\n'],
    ['a day alone', 'Date: 2025-09-08\n'],
    ['a remark of TeX', '%% 나중에\n'],
    ['a command', '%matplotlib inline\n'],
    ['words behind a percent sign that go on', '% 오늘의 논문\n이어지는 글이다.\n'],
    ['percents in all of its lines', '% 하나\n% 둘\n% 셋\n% 넷\n'],
    ['a list', '- Title: 글\n- Date: 2025-09-08\n'],
  ])('is none in %s', (_name, head) => {
    const text = `${head}\n${entry}`;
    const { body, values } = readFrontMatter(text);
    expect({ body, values }).toEqual({ body: text, values: {} });
  });
});
