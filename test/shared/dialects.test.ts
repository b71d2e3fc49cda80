import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDigest } from '../../core/digest';
import { composeDigest } from '../../core/digest/compose';
import { gist } from '../../core/gist';
import { readHtml } from '../../core/markdown/html';
import { compareDigests } from '../../core/query/order';
import { writePlain } from '../../core/tree/plain';

const folder = new URL('../../../shared/cases/reports/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const parse = (name: string) => parseDigest(name, read(name));
const say = (name: string) =>
  parse(name).digest.entries.map(({ paper, title, sections }) => ({
    paper,
    title,
    kinds: sections.map(({ kind }) => kind),
    text: sections.map(({ children }) => writePlain(children)).join(''),
  }));
const gists = (name: string) => parse(name).digest.entries.map(gist);

describe('dialects of blogs', () => {
  test('kramdown’s attributes', () => {
    const name = '01-kramdown-link-target.md';
    expect(parse(name).problems).toEqual([]);
    expect(say(name).map(({ title }) => title)).toEqual([
      '작은 모형으로 큰 모형 흉내 내기',
      '두 번째 논문',
    ]);
    expect(JSON.stringify(parse(name).digest)).not.toMatch(/\{[:#]|target=|lead|prompt/);
  });

  test('names of emoji', () => {
    const [entry] = say('03-emoji-shortcode.md');
    expect(entry).toMatchObject({
      title: '도구를 쓰는 에이전트',
      kinds: ['introduction', 'method', 'conclusion'],
    });
    expect(gists('03-emoji-shortcode.md')).toEqual(['열에 아홉은 맞는 도구를 고른다.']);
  });

  test('footnotes', () => {
    const [long, short] = say('04-footnotes.md');
    expect(long?.text).toContain('창 크기는 4천 토큰이다.');
    expect(long?.text).toContain('앞선 연구는 여기에 있다.');
    expect(short?.text).toBe('짧게 쓴다.\n절반 길이로 같은 뜻을 전한다.\n');
    expect(gists('04-footnotes.md')).toEqual([
      '열 배 긴 글도 읽는다.',
      '절반 길이로 같은 뜻을 전한다.',
    ]);
  });

  test('Obsidian', () => {
    const name = '11-obsidian.md';
    expect(parse(name).problems).toEqual([]);
    expect(say(name).map(({ paper, title }) => [paper, title])).toEqual([
      ['2509.11001', '기억을 갖춘 모형'],
      ['2509.11002', '둘째 논문'],
    ]);
    expect(JSON.stringify(parse(name).digest)).not.toMatch(/\[\[|\[!|==|%%|\^block/);
  });

  test('struck text', () => {
    const [entry] = say('13-strikethrough.md');
    expect(entry?.text).toContain('71.2% 74.9%이고 3~5배');
    expect(JSON.stringify(parse('13-strikethrough.md').digest)).toContain('"delete"');
    expect(gists('13-strikethrough.md')).toEqual(['정정: 한계가 있다.']);
  });

  test('links', () => {
    const name = '17-links.md';
    expect(say(name).map(({ title }) => title)).toEqual([
      '공백이 든 주소',
      '[별표] 대괄호가 든 제목',
      '전각 괄호를 쓴 제목',
    ]);
    const json = JSON.stringify(parse(name).digest);
    expect(json).toContain('"https://example.com/my%20file.pdf"');
    expect(json.match(/"url":"https:\/\/ko\.wikipedia\.org\/wiki\/강화_\(학습\)"/g)).toHaveLength(
      2,
    );
  });

  test('a table of contents, and an abbreviation', () => {
    expect(parse('21-toc-kramdown.md').problems).toEqual([]);
    expect(say('21-toc-kramdown.md')[0]?.text).toBe('차례는 글이 아니다.\n');
  });

  test('definitions', () => {
    const text = say('22-definition-list.md')[0]?.text;
    expect(text).toContain('보상\n잘했을 때 주는 값');
    expect(text).not.toMatch(/==|:smile:|~2~|\^2\^|^:/m);
  });

  test('a wrapped address', () => {
    expect(say('25-wrapped-link.md').map(({ paper }) => paper)).toEqual(['2509.46001']);
  });
});

test('comments of every dialect show nothing', () => {
  expect(say('24-comments.md').map(({ paper, text }) => [paper, text])).toEqual([
    ['2509.45001', '보인다.\n'],
  ]);
});

test('a day still to come heads no list', () => {
  const { date } = parse('14-future-date.md').digest;
  const sorted = [{ date }, { date: '2025-09-08' }].sort((a, b) => compareDigests(a, b));
  expect(sorted[0]?.date).toBe('2025-09-08');
});

test('lists, tables and footnotes of a page', () => {
  const html = readHtml(read('nested-lists-and-tables.html'), 'https://a.kr/post');
  const { digest } = composeDigest({ file: 'a', id: 'a', title: '', tags: [] }, html);
  const [entry] = digest.entries;
  const children = (entry?.sections ?? []).flatMap((section) => section.children);
  const list = children.find(({ type }) => type === 'list');
  expect(list?.type === 'list' && list.children.map((item) => writePlain(item.children))).toEqual([
    '하나\n',
    '둘\n둘의 가\n둘의 나\n',
    '셋\n',
  ]);
  const tables = children.filter(({ type }) => type === 'table');
  expect(
    tables.map((table) =>
      table.type === 'table'
        ? table.children.map((row) => row.children.map((cell) => writePlain(cell.children)))
        : [],
    ),
  ).toEqual([
    [['묶음 가\n정확도 · 71\n속도 · 3', '묶음 나']],
    [
      ['모형', '모형', '점수'],
      ['가', '작은 것', '70'],
      ['가', '큰 것', '75'],
    ],
  ]);
  expect(writePlain(children)).toMatch(/論文\(논문\)/);
  expect(writePlain(children)).not.toContain('↩');
  expect(entry?.sections.at(-1)?.kind).toBe('conclusion');
});

test('of two languages the Korean one comes first', () => {
  const found = ['languages/2025-09-08.en.md', 'languages/2025-09-08.ko.md'].map(
    (name) => parse(name).digest,
  );
  expect(found.map(({ language }) => language)).toEqual(['en', undefined]);
  expect([...found].sort((a, b) => compareDigests(a, b))[0]?.title).toBe('오늘의 논문');
});
