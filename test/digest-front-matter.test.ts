import { afterEach, describe, expect, test } from 'vitest';
import { parseDigest } from '../core/digest';

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

describe('front matter that cannot be read costs no entry', () => {
  test.each([
    ['missing', entry, '1 no-front-matter'],
    ['unclosed', `---\ntitle: 글\ndate: 2025-09-08\n\n${entry}`, '1 front-matter-open'],
    ['unclosed before a rule', `---\ntitle: 글\n\n${entry}\n---\n\n끝`, '1 front-matter-open'],
    ['not YAML', `---\ntitle: "글\n  : [\n---\n${entry}`, '1 front-matter-yaml'],
    ['a bare text', `---\n그냥 글\n---\n${entry}`, '1 front-matter-yaml'],
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
    ['JSON', `---json\n{"title": "글"}\n---\n${entry}`, '1 front-matter-language'],
    [
      'a tag for a function',
      `---\ntitle: !!js/function 'function () { globalThis.hit = 1 }'\n---\n${entry}`,
      '1 front-matter-yaml',
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

describe('a draft', () => {
  test.each([
    ['draft: true', 'Hugo’s'],
    ['draft: "True"', 'in quotation marks'],
    ['published: false', 'Jekyll’s'],
    ['published: no', 'in YAML’s other words'],
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

  test.each(['draft: false', 'published: true', 'draft:', 'published: 2025-09-08'])(
    'is none by %s',
    (line) => {
      expect(codes(`---\ntitle: 글\n${line}\n---\n${entry}`)).toEqual([]);
    },
  );
});

test('of TOML the plain lines are read, and it is told', () => {
  const text = `+++\ntitle = "글"\ndate = 2025-09-07T08:00:00Z\ntags = ["a", "b"]\n+++\n${entry}`;
  const { digest } = parseDigest('글.md', text);
  expect(digest).toMatchObject({ title: '글', date: '2025-09-07', tags: [] });
  expect(digest.entries).toHaveLength(1);
  expect(codes(text)).toEqual(['1 front-matter-language']);
});
