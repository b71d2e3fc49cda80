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
      'title:   오늘의 논문\ndate:    2025-09-08\ntags:    가,\n         나\nauthor:  아무개\n',
    ],
    [
      'MultiMarkdown',
      'Title: 오늘의 논문  \nAuthor: 아무개  \nDate: 2025년 9월 8일\nKeywords: 가, 나\nCSS: a.css\n',
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
    ['% 오늘의 논문\n% 김철수\n', '오늘의 논문', '1970-01-01', ['no-date']],
    ['%\n% 김철수\n% 2025-09-08\n', '글', '2025-09-08', []],
  ])('is Pandoc’s title block: %j', (head, title, date, codes) => {
    expect(read(head)).toEqual({ title, date, tags: [], papers: 1, codes });
  });

  test.each(['Status: draft', 'published: no', 'Visibility: private'])('hides by %s', (line) => {
    const { papers, codes } = read(`Title: 오늘의 논문\nDate: 2025-09-08\n${line}\n`);
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
    ['a day that is no date', 'Title: 글\nPublished: 2025-09-08\n'],
    ['a title and tags', 'Title: 글\nTags: 가, 나\nStatus: draft\n'],
    ['a summary', 'Title: 글\nDate: 2025-09-08\nSummary: 짧게\n'],
    ['several authors', 'Title: 글\nDate: 2025-09-08\nAuthor: Kim, Lee\n'],
    ['an address', 'Title: 글\nDate: 2025-09-08\nSlug: a\nLink: https://a.kr/b\n'],
    ['the number of an older paper', 'Title: 글\nDate: 2025-09-08\nTags: hep-th/9711200\n'],
    ['a category of arXiv’s', 'Title: 글\nDate: 2025-09-08\nCategory: cs.CL\nVenue: X\n'],
    ['what nobody understands', 'Title: 글\nDate: 2025-09-08\nSlug: a\nRating: 5\n'],
    ['a state of reading', 'Title: 글\nDate: 2025-09-08\nStatus: read\n'],
    ['a key twice', 'Title: 글\nDate: 2025-09-08\ntitle: 둘째\n'],
    [
      'a summary with an address below',
      'Title: A\nPublished: 2025-09-08\nSummary: 글\n\nhttps://arxiv.org/abs/2509.00001\n',
    ],
    ['a bare address below', 'Title: 글\nDate: 2025-09-08\n\nhttps://arxiv.org/abs/2509.00001\n'],
    ['a bare number below', 'Title: 글\nDate: 2025-09-08\n\narXiv:2509.00001\n'],
    ['the same labels below', 'Title: 글\nDate: 2025-09-08\n\n글\n\nTitle: 둘째\n'],
    ['a percentage', '% 기준으로 10% 높다.\n'],
    ['percents with a paper', '% 제목\n% arXiv:2509.00001\n'],
    ['percents whose third is no day', '% 제목\n% 누구\n% 무엇\n'],
    ['percents again below', '% 제목\n% 누구\n\n글\n\n% 제목\n% 누구\n'],
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

  test('stands as well beside an engine’s own key where papers have the like', () => {
    const head = 'Title: 글\nDate: 2025-09-08\nCategory: 논문\nAuthors: 가, 나\nSummary: 짧게\n';
    expect(readFrontMatter(`${head}\n${entry}`).body).toBe(entry);
  });

  test.each([
    [
      'categories and links',
      (name: string, id: string) =>
        `Title: ${name}\nCategories: cs.CL\nLink: https://arxiv.org/abs/${id}\n\n${name}의 글이다.\n`,
    ],
    [
      'tags and summaries',
      (name: string, id: string) =>
        `Title: ${name}\nTags: RAG\nSummary: ${name}의 글이다.\nLink: https://arxiv.org/abs/${id}\n`,
    ],
    [
      'states',
      (name: string, id: string) =>
        `Title: ${name}\nStatus: read\nPaper: https://arxiv.org/abs/${id}\n\n${name}의 글이다.\n`,
    ],
    [
      'who may see it',
      (name: string, id: string) =>
        `Title: ${name}\nVisibility: private\nURL: https://arxiv.org/abs/${id}\n\n${name}의 글이다.\n`,
    ],
  ])('leaves papers their labels: %s', (_name, write) => {
    const text = `${write('Alpha Models', '2509.00001')}\n${write('Beta Models', '2509.00002')}`;
    expect(readFrontMatter(text).body).toBe(text);
    const { entries } = parseDigest('2025-09-08.md', text).digest;
    expect(entries.map(({ paper }) => paper)).toEqual(['2509.00001', '2509.00002']);
  });
});
