import { afterEach, describe, expect, test } from 'vitest';
import { parseDigest } from '../../../core/digest';
import { dayKeys } from '../../../core/digest/front/findFrontDay';
import { readFrontMatter } from '../../../core/digest/frontMatter';

const entry = '# 1. [제목](https://arxiv.org/abs/1706.03762)\n\n## Method\n글\n';
const codes = (text: string, file = '2025-09-08-글.md') =>
  parseDigest(file, text).problems.map(({ code, line }) => `${line} ${code}`);
const zone = process.env.TZ;

describe('the day is the one that is written', () => {
  afterEach(() => {
    process.env.TZ = zone;
  });

  test.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Seoul', 'UTC'])('in %s', (name) => {
    process.env.TZ = name;
    const day = (date: string) =>
      parseDigest('글.md', `---\ndate: ${date}\n---\n${entry}`).digest.date;
    expect(day('2025-09-08 08:15:00')).toBe('2025-09-08');
    expect(day('2025-09-08')).toBe('2025-09-08');
    expect(day('2025-09-08T00:15:00+14:00')).toBe('2025-09-08');
    expect(day('2025-09-08 23:59:59 -1100')).toBe('2025-09-08');
    expect(day('2025년 9월 8일')).toBe('2025-09-08');
    expect(day('2025.9.8')).toBe('2025-09-08');
  });

  test.each([
    ['posts/2025-09-08-daily.md', '2025-09-08'],
    ['daily-papers-20250908.md', '2025-09-08'],
    ['posts/2025/09/08/daily.md', '2025-09-08'],
  ])('or that of the file name %s', (file, date) => {
    const { digest, problems } = parseDigest(file, `---\ntitle: 글\n---\n${entry}`);
    expect(digest.date).toBe(date);
    expect(problems).toEqual([]);
  });

  test('a date that is none is told, and the file name stands in', () => {
    const text = `---\ndate: 2025-02-30\n---\n${entry}`;
    expect(parseDigest('2025-09-08.md', text).digest.date).toBe('2025-09-08');
    expect(codes(text)).toEqual(['2 unreadable-date']);
  });

  test('no date at all is told', () => {
    expect(codes(`---\ntitle: 글\n---\n${entry}`, '글.md')).toEqual(['1 no-date']);
  });
});

describe('front matter that is missing is told where something is missing with it', () => {
  const papers = `${entry}\n${entry.replace('1. [제목](https://arxiv.org/abs/1706', '2. [다른 제목](https://arxiv.org/abs/1810')}`;
  const digest = `# 오늘의 논문\n\n${papers.replaceAll('#', '##').replaceAll('####', '###')}`;
  const note = '# [제목](https://arxiv.org/abs/1706.03762)\n\n글\n';

  test.each([
    ['a digest with its title, its day in its name', digest, '2025-09-08-글.md', []],
    ['with its day in its head', `${digest.replace('논문\n', '논문 2025-09-08\n')}`, '글.md', []],
    ['with its day in its folders', digest, '2025/09/08.md', []],
    [
      'with its own name for a title',
      digest.replace('오늘의 논문', '2025-09-08'),
      '2025-09-08.md',
      [],
    ],
    ['a post on one paper', note, '2025-09-08-글.md', []],
    ['a post on one paper without a day', note, '글.md', ['1 no-date']],
    ['a digest without a day', digest, '글.md', ['1 no-front-matter']],
    ['a digest without a title', papers, '2025-09-08-글.md', ['1 no-front-matter']],
    [
      'a text without papers',
      '# 오늘의 글\n\n글\n',
      '2025-09-08-글.md',
      ['1 no-front-matter', '1 no-papers'],
    ],
  ])('%s', (_, text, file, told) => {
    expect(codes(text, file)).toEqual(told);
  });
});

describe('front matter that cannot be read costs no entry', () => {
  test.each([
    ['unclosed', `---\ntitle: 글\ndate: 2025-09-08\n\n${entry}`, '1 front-matter-open'],
    ['unclosed before a rule', `---\ntitle: 글\n\n${entry}\n---\n\n끝`, '1 front-matter-open'],
    ['not YAML', `---\ntitle: "글\n  : [\n---\n${entry}`, '2 front-matter-yaml'],
    ['a bare text', `---\n그냥 글\n---\n${entry}`, '2 front-matter-yaml'],
    [
      'JavaScript',
      `---js\n{ title: (globalThis.hit = 1) }\n---\n${entry}`,
      '1 front-matter-language',
    ],
    [
      'JavaScript by its whole name',
      `---javascript\nglobalThis.hit = 1\n---\n${entry}`,
      '1 front-matter-language',
    ],
    ['broken JSON', `---json\n{"title": "글}\n---\n${entry}`, '2 front-matter-json'],
    ['broken JSON alone', `{\n"title": "글",\n}\n${entry}`, '1 front-matter-json'],
    ['broken TOML', `+++\ntitle = "글\n+++\n${entry}`, '2 front-matter-toml'],
    ['unclosed TOML', `+++\ntitle = "글"\n\n${entry}`, '1 front-matter-open'],
    ['far too long TOML', `+++\n${'a = 1\n'.repeat(20_000)}+++\n${entry}`, '1 front-matter-size'],
    [
      'a tag for a function',
      `---\ntitle: !!js/function 'function () { globalThis.hit = 1 }'\n---\n${entry}`,
      '2 front-matter-yaml',
    ],
    ['far too long', `---\n${'a: b\n'.repeat(20_000)}---\n${entry}`, '1 front-matter-size'],
  ])('%s', (_, text, problem) => {
    const parsed = parseDigest('2025-09-08-글.md', text);
    expect(parsed.digest.entries.map(({ paper }) => paper)).toEqual(['1706.03762']);
    expect(parsed.digest.date).toBe('2025-09-08');
    expect(parsed.problems.map(({ code, line }) => `${line} ${code}`)).toEqual([problem]);
    expect('hit' in globalThis).toBe(false);
  });

  test('a bomb of aliases is not set off', () => {
    const lines = Array.from({ length: 30 }, (_, index) => {
      const last = index === 0 ? 'lol' : `*a${index - 1}`;
      return `a${index}: &a${index} [${Array(9).fill(last).join(', ')}]`;
    });
    expect(codes(`---\n${lines.join('\n')}\n---\n${entry}`)).toEqual(['1 front-matter-size']);
  });

  test('a title with two colons is read all the same', () => {
    const { digest } = parseDigest('2025-09-08.md', `---\ntitle: 요약: 논문: 셋\n---\n${entry}`);
    expect(digest.title).toBe('요약: 논문: 셋');
  });

  test('the first heading needs no blank line before it', () => {
    const { digest } = parseDigest('2025-09-08.md', `---\ntitle: 글\n---\n${entry}`);
    expect(digest.entries).toHaveLength(1);
  });
});

test('values stay the text that was written', () => {
  const front = 'title: 2025\ntags: [1, yes, 0x10, 1]\nhomepage: https://a.kr/b\nai: true';
  const { digest } = parseDigest('2025-09-08.md', `---\n${front}\n---\n`);
  expect(digest).toMatchObject({
    title: '2025',
    tags: ['1', 'yes', '0x10'],
    homepage: 'https://a.kr/b',
    ai: true,
  });
});

test('only a web address is a homepage', () => {
  const { digest } = parseDigest('2025-09-08.md', '---\nhomepage: javascript:alert(1)\n---\n');
  expect(digest.homepage).toBeUndefined();
});

test('a byte order mark and Windows line ends are no obstacle', () => {
  const text = `\uFEFF---\ntitle: 글\n---\n${entry}`.replaceAll('\n', '\r\n');
  const { digest, problems } = parseDigest('2025-09-08.md', text);
  expect(digest).toMatchObject({ title: '글', entries: [{ paper: '1706.03762' }] });
  expect(problems).toEqual([]);
});

describe('what is no YAML costs its own key alone', () => {
  const tags = ['논문', '요약'];
  const list = 'tags:\n  - 논문\n  - 요약';
  const read = (front: string) => parseDigest('글.md', `---\n${front}\n---\n${entry}`).digest;

  test.each([
    ['a colon', `title: 읽기: 9월 8일\ndate: 2025-09-08\n${list}`, '읽기: 9월 8일', 2],
    ['brackets', `date: 2025-09-08\ntitle: [논문리뷰] 제목\n${list}`, '[논문리뷰] 제목', 3],
    ['an open quote', `title: "제목\ndate: 2025-09-08\n${list}`, '제목', 2],
    ['an open single quote', `${list}\ntitle: '제목\ndate: 2025-09-08`, '제목', 5],
    ['a sign', `title: @제목\ndate: 2025-09-08\n${list}`, '@제목', 2],
    ['an indented key', `title: 제목\n  date: 2025-09-08\n${list}`, '제목', 2],
    ['no space', `title:제목\ndate: 2025-09-08\n${list}`, '제목', 2],
  ])('%s', (_, front, title, line) => {
    expect(read(front)).toMatchObject({ title, date: '2025-09-08', tags });
    expect(codes(`---\n${front}\n---\n${entry}`, '글.md')).toEqual([`${line} front-matter-yaml`]);
  });

  test.each([
    ['tabs before items', 'tags:\n\t- 논문\n\t- 요약\ndate: 2025-09-08'],
    ['items that stand askew', 'tags:\n   - 논문\n - 요약\ndate: 2025-09-08'],
    ['a list that nothing closes', 'tags: [논문, 요약\ndate: 2025-09-08'],
    ['one key indented', ' date: 2025-09-08\ntags: [논문, 요약]'],
  ])('%s', (_, front) => {
    expect(read(front)).toMatchObject({ date: '2025-09-08', tags });
  });

  test('of a key that stands twice the later one counts, and it is told', () => {
    const text = `---\ndate: 2025-09-07\n${list}\ndate: 2025-09-08\n---\n${entry}`;
    const { digest, problems } = parseDigest('글.md', text);
    expect(digest).toMatchObject({ date: '2025-09-08', tags });
    expect(problems).toMatchObject([{ code: 'front-matter-duplicate', line: 6, about: 'date' }]);
  });
});

describe('front matter in other languages', () => {
  const found = { title: '글', date: '2025-09-07', tags: ['a', 'b'], ai: true };
  const json = '"title": "글", "date": "2025-09-07T08:00:00+09:00", "tags": ["a", "b"], "ai": true';
  test.each([
    [
      'TOML',
      '+++\ntitle = "글" # 제목\ndate = 2025-09-07T08:00:00Z\ntags = ["a", "b"]\nai = true\n+++',
    ],
    [
      'TOML over lines',
      `+++\n'title' = '''\n글'''\ndate = 2025-09-07\nai=true\ntags = [\n  'a', # 하나\n  "b",\n]\n+++`,
    ],
    [
      'TOML with tables',
      '+++\ntitle = "\\uAE00"\ndate = 2025-09-07 08:00:00\nai = true\n[taxonomies]\ntags = ["a", "b"]\n[[x.y]]\ndraft = true\n+++',
    ],
    ['TOML by name', '---toml\ntitle = "글"\ndate = 2025-09-07\ntags = ["a","b"]\nai = true\n---'],
    ['JSON alone', `{\n  ${json}\n}`],
    ['JSON by name', `---json\n{${json}}\n---`],
    ['JSON between semicolons', `;;;\n${json}\n;;;`],
  ])('%s', (_, front) => {
    const { digest, problems } = parseDigest('글.md', `${front}\n${entry}`);
    expect(digest).toMatchObject(found);
    expect(digest.entries).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  test('a statement that is no TOML costs itself alone', () => {
    const text = `+++\ntitle = "글"\ndate = 2025-09-07\nbroken = [1,\nai = true\n+++\n${entry}`;
    expect(parseDigest('글.md', text).digest).toMatchObject({ date: '2025-09-07', ai: true });
    expect(codes(text)).toEqual(['4 front-matter-toml']);
  });

  test('text in braces is text', () => {
    expect(codes(`{: .lead}\n\n${entry}`, '글.md')).toEqual(['1 no-date']);
    expect(codes(`{% include a.html %}\n\n${entry}`, '글.md')).toEqual(['1 no-date']);
  });
});

describe('the day is found by any usual key', () => {
  const read = (front: string, file = '글.md') =>
    parseDigest(file, `---\n${front}\n---\n${entry}`).digest.date;

  test.each([
    'created: 2025-09-08T07:30',
    'Publish_Date: Sep 8, 2025',
    'pubDate: 2025.9.8',
    'published_at: 1757289600',
    'Created time: September 8, 2025 7:30 AM',
    '작성일: 2025년 9월 8일 (월)',
    '날짜: 25.9.8',
    'last_modified_at: 2025-09-08 08:00:00',
    'date: { start: 2025-09-08, end: 2025-09-09 }',
    'updated: 2025-09-10\ncreated: 2025-09-08',
    'date: 언젠가\ncreated: 2025-09-08',
    'published: true\ncreated: 2025-09-08',
    'pubDatetime: 2025-09-08T08:00:00Z',
    'modDatetime: 2025-09-08T08:00:00Z',
    'article:published_time: 2025-09-08T08:00:00+09:00',
    'first_published_at: 2025-09-08',
    'createTime: 2025/09/08 08:00:00',
    'lastmod: 2025-10-01\npubDatetime: 2025-09-08',
    'modified_at: 2025-10-01\ncreatedAt: 2025-09-08',
    'created_at: 2025-09-01\npublished_time: 2025-09-08',
    'issueDate: 2025-09-08',
    'lastUpdated: 2025-09-08',
    'last_updated: 2025-10-01\nissue_date: 2025-09-08',
    'date: ２０２５年９月８日',
    'date: 2025．9．8',
    '작성일: ２０２５년 ９월 ８일',
  ])('%s', (front) => {
    expect(read(front)).toBe('2025-09-08');
  });

  test('under keys of which each stands once', () =>
    expect(dayKeys).toEqual([...new Set(dayKeys)]));

  test('before the file name, which comes before its path', () => {
    expect(read('created: 2025-09-08', '2025-09-07.md')).toBe('2025-09-08');
    expect(read('title: 글', '2024/01/02/2025-09-08.md')).toBe('2025-09-08');
  });

  test('which comes before the day of a change', () => {
    expect(read('last_modified_at: 2025-10-01', '2025-09-08-글.md')).toBe('2025-09-08');
    expect(read('updated: 언젠가', '2025-09-08-글.md')).toBe('2025-09-08');
  });

  test('unless name and title agree on another', () => {
    const front = 'title: 오늘의 논문 2025-09-08\ndate: 2025-09-09 00:15:00';
    expect(read(front, '2025-09-08-daily.md')).toBe('2025-09-08');
    expect(read(front, 'daily.md')).toBe('2025-09-09');
    expect(read(front, '2025-09-07-daily.md')).toBe('2025-09-09');
  });

  test('not by what is said of a paper', () => {
    expect(
      read(
        'submitted: 2025-09-08\n발표일: 2025-09-08\npaper_date: 2025-09-08\nrelease_date: 2025-09-08\nevent_time: 2025-09-08',
      ),
    ).toBe('1970-01-01');
  });

  test('what cannot be read is told at its line', () => {
    const text = `---\ntitle: 글\ncreated: 어느 날\n---\n${entry}`;
    expect(codes(text, '글.md')).toEqual(['3 unreadable-date']);
    expect(codes(`---\ntitle: 글\npublished: true\n---\n${entry}`)).toEqual([]);
  });
});

describe('the day of a post’s head', () => {
  const read = (body: string) => parseDigest('글.md', `---\ntitle: 글\n---\n${body}`).digest.date;

  test.each([
    '# 오늘의 논문\n\n발행일: 2025-09-08\n',
    '# 오늘의 논문\n\n**작성일** : 2025. 9. 8. (월)\n',
    '# 오늘의 논문\n\n> 작성: 2025년 9월 8일 | 아무개\n',
    '# 오늘의 논문\n\n- **Date:** Mon, 8 September 2025\n',
    '# 오늘의 논문\n\n| 항목 | 값 |\n|-|-|\n| 날짜 | 2025-09-08 |\n',
    '# 오늘의 논문\n\nCreated: September 8, 2025 7:30 AM\nTags: 논문, 요약\n',
    '## Updated on 2025.09.08\n',
    '📅 2025-09-08 Daily\n===\n',
    '# [제목](https://arxiv.org/abs/1706.03762)\n\n게시일: 2025-09-08\n\n## 결론\n글\n',
  ])('%j', (head) => {
    expect(read(`${head}\n${entry}`)).toBe('2025-09-08');
  });

  test.each([
    '# 오늘의 논문\n\n이 글은 2025년 9월 8일에 썼다.\n',
    '# 오늘의 논문\n\n발표일: 2025-09-08\n',
    '# 오늘의 논문\n\n발표 : 2025년 9월 8일 arXiv\n',
    '# 오늘의 논문\n\nSubmitted: 2025-09-08\n',
    '## 1. 제목\n\n- Date: 2025-09-08\n- Code: 없음\n',
    '## 제목\n\n- Date: 2025-09-08\n- Link: https://arxiv.org/abs/1706.03762\n',
    '# 제목\n\n저자: 아무개\n\n날짜: 2025-09-08\n',
    '# 오늘의 논문\n\n```\n발행일: 2025-09-08\n```\n',
    '# 오늘의 논문\n\n날짜: 아마도 그다음 주 어느 날, 2025-09-08\n',
    '# 오늘의 논문\n\n## 하나\n\n날짜: 2025-09-08\n',
    '# [제목](https://arxiv.org/abs/1706.03762)\n\n날짜: 2025-09-08\n',
  ])('is none in %j', (head) => {
    expect(read(`${head}\n${entry}`)).toBe('1970-01-01');
  });

  test('Notion’s properties give tags too', () => {
    const text = `# 글\n\nCreated: September 8, 2025 7:30 AM\nTags: 논문, 요약\n\n${entry}`;
    expect(parseDigest('글.md', text).digest).toMatchObject({
      date: '2025-09-08',
      tags: ['논문', '요약'],
    });
  });
});

test.each([
  ['spaces', ' '.repeat(200_000)],
  ['spaces after a key', `title: ${' '.repeat(200_000)}x`],
  ['spaces after a number sign', `# ${' '.repeat(200_000)}x`],
  ['tabs in lines', '\t\n'.repeat(100_000)],
  ['keys', 'a: b\n'.repeat(50_000)],
  ['colons', ':'.repeat(200_000)],
  ['quotes', 'a: "\n'.repeat(50_000)],
  ['brackets', '['.repeat(60_000)],
])('front matter of %s takes no time', (_, block) => {
  const start = process.cpuUsage();
  for (const [open, close] of [
    ['---\n', ''],
    ['---\n', '\n---\n'],
    ['+++\n', '\n+++\n'],
    ['+++\na = ', '\n+++\n'],
    ['{', '}\n'],
    [';;;\n', '\n;;;\n'],
  ]) {
    readFrontMatter(`${open}${block.slice(0, 65_000)}${close}글\n`);
    readFrontMatter(`${open}${block}${close}글\n`);
  }
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(2000);
});

describe('a draft', () => {
  test.each([
    ['draft: true', 'Hugo’s'],
    ['draft: "True"', 'in quotation marks'],
    ['published: false', 'Jekyll’s'],
    ['published: no', 'in YAML’s other words'],
    ['private: true', 'private'],
    ['hidden: yes', 'hidden'],
    ['dg-publish: false', 'Obsidian’s'],
    ['status: Draft', 'by its state'],
    ['상태: 비공개', 'by its state in Korean'],
    ['visibility: private', 'by who sees it'],
    ['비공개: 예', 'in Korean'],
    ['draft: [true]', 'in a list'],
    ['status: [private]', 'by its state in a list'],
    ['build: { render: never, list: always }', 'Hugo’s, without a page'],
    ['_build: { render: false }', 'older Hugo’s'],
    ['draft: True # 나중에', 'beside a remark'],
  ])('has no entries: %s, %s', (line) => {
    const text = `---\ntitle: 글\n${line}\n---\n${entry}\n# 2. 링크 없는 논문\n글\n`;
    expect(parseDigest('2025-09-08-글.md', text).digest).toEqual({
      id: '2025-09-08-글',
      date: '2025-09-08',
      title: '2025-09-08-글',
      tags: [],
      entries: [],
    });
    expect(codes(text)).toEqual(['3 draft']);
  });

  test.each([
    ['unclosed front matter', `---\ntitle: 글\ndraft: true\n\n${entry}`],
    ['front matter that is no YAML', `---\ntitle: 가: 나\ndraft: true\n---\n${entry}`],
    ['TOML', `+++\ntitle = "글"\ndraft = true\n+++\n${entry}`],
  ])('is one in %s too', (_, text) => {
    expect(codes(text)).toEqual(['3 draft']);
  });

  test.each(['_drafts/글.md', 'blog/_drafts/2025/2025-09-08-글.md', 'source\\_drafts\\글.md'])(
    'is one where it lies: %s',
    (file) => {
      expect(parseDigest(file, `---\ntitle: 글\n---\n${entry}`).digest.entries).toEqual([]);
      expect(codes(`---\ntitle: 글\n---\n${entry}`, file)).toEqual(['1 draft']);
    },
  );

  test.each(['drafts/2025-09-08-글.md', '_posts/2025-09-08_drafts.md', 'my_drafts/2025-09-08.md'])(
    'is none where it lies: %s',
    (file) => {
      expect(codes(`---\ntitle: 글\n---\n${entry}`, file)).toEqual([]);
    },
  );

  test.each([
    'draft: false',
    'published: true',
    'draft:',
    'published: 2025-09-08',
    'private: false',
    'status: published',
    'public: yes',
    'visibility: public',
    'hidden: 초안',
    'draft: [false]',
    'draft: [true, false]',
    'build: { list: never }',
    'build: { render: always }',
    'render: never',
    'builder: { render: never }',
  ])('is none by %s', (line) => {
    expect(codes(`---\ntitle: 글\n${line}\n---\n${entry}`)).toEqual([]);
  });
});
