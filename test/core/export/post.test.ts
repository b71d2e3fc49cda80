import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../core/digest';
import { writeDigest } from '../../../core/export/post';
import { decodeDigest } from '../../../core/feed/decode';
import { encodeDigest } from '../../../core/feed/encode';
import { sectionNames } from '../../../core/model';
import { readAnswer } from '../../../core/model/answer/readAnswer';
import { readAbstract } from '../../../core/model/text';
import type { Entry, Made, Section } from '../../../core/paper';
import { honestAnswers, modelPaper } from '../../doubles/models/answers';
import { makeRandom } from '../../random';

const made: Made = {
  model: 'lantern:8b',
  server: 'Ollama',
  day: '2026-11-30',
  prompt: 1,
  text: 'abstract',
  characters: 612,
  seconds: 31.2,
};
const text = readAbstract(modelPaper.title, modelPaper.abstract);

/** The sections that a model's answers are. */
function toSections(answers: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  return sectionNames.flatMap((section): readonly Section[] => {
    const read = readAnswer(
      { text: JSON.stringify(answers[section]) },
      {
        section,
        paper: modelPaper.paper,
        text,
        terms: [],
        instructions: '',
        mark: 'paper-x',
        others: [],
      },
    );
    return 'section' in read ? [read.section] : [];
  });
}

const entry = (sections: readonly Section[], change: Partial<Entry> = {}): Entry => ({
  paper: modelPaper.paper,
  version: 2,
  title: modelPaper.title,
  links: [],
  sections,
  made,
  ...change,
});

const digestOf = (entries: readonly Entry[]) => ({
  date: '2026-11-30',
  title: '내가 만든 요약',
  ai: true as const,
  tags: ['papers'],
  entries,
});

function comeBack(entries: readonly Entry[]) {
  const written = writeDigest(digestOf(entries), 'post');
  const { digest, problems } = parseDigest('2026-11-30-my-summaries.md', written);
  return { written, digest, problems };
}

describe('a post of summaries that a model made', () => {
  it('has the shape of posts that people write', () => {
    const { written } = comeBack([entry(toSections(honestAnswers))]);
    const [, front = '', body = ''] = written.split(/^---\n/m);
    expect(front.split('\n')).toEqual([
      'layout: post',
      'title: "내가 만든 요약"',
      'date: 2026-11-30',
      'ai: true',
      'tags: ["papers"]',
      'made:',
      '  "2511.01234": { model: "lantern:8b", server: "Ollama", day: "2026-11-30", prompt: 1, text: "abstract", characters: 612, seconds: 31.2 }',
      '',
    ]);
    const lines = body.split('\n').filter(Boolean);
    expect(lines.slice(0, 3)).toEqual([
      `# 1. [${modelPaper.title}](https://arxiv.org/abs/2511.01234v2)`,
      '## Introduction',
      `- Goal: ${honestAnswers.introduction.goal}`,
    ]);
  });

  it('comes back with all that is known of its making, from a feed too', () => {
    const whole = entry(toSections({ ...honestAnswers, limitations: { limitations: '' } }), {
      made: {
        ...made,
        text: 'html',
        of: 81_000,
        translated: true,
        edited: true,
        missing: { figures: ['98.7%', '3 × 10⁵'], names: ["O'Brien", 'a: "b" # {c}', 'naïve 😀'] },
      },
    });
    const { digest, problems } = comeBack([whole]);
    expect(problems).toEqual([]);
    expect(digest.entries).toEqual([whole]);
    expect(whole.sections[3]?.placeholder).toBe(true);
    expect(decodeDigest(encodeDigest(digest)).entries).toEqual([whole]);
  });

  it.each<[string, Partial<Record<keyof Made, unknown>>]>([
    ['a day that no calendar has', { day: '2026-02-30' }],
    ['no day', { day: undefined }],
    ['a prompt of no number', { prompt: 'first' }],
    ['a prompt before the first', { prompt: 0 }],
    ['another text', { text: 'pdf' }],
    ['less than no characters', { characters: -1 }],
    ['a model that is a list', { model: ['a'] }],
    ['a name that is too long', { server: 'x'.repeat(301) }],
  ])('says nothing of its making with %s', (_, change) => {
    const wrong = { ...made, ...change } as Made;
    const { digest } = comeBack([entry(toSections(honestAnswers), { made: wrong })]);
    expect(digest.entries).toHaveLength(1);
    expect(digest.entries[0]).not.toHaveProperty('made');
  });

  it('keeps what is sound beside what is not', () => {
    const front = `made:
  "2511.01234": { model: a, server: b, day: 2026-11-30, prompt: 1, text: abstract, characters: 5, seconds: soon, of: many, translated: perhaps, missing: [1], hash: 12 }
  not an id: { model: a }
  hep-th/9901001: 7`;
    const post = `---\ntitle: a\ndate: 2026-11-30\n${front}\n---\n\n# 1. [A](https://arxiv.org/abs/2511.01234)\n\n## Method\n글이다.\n`;
    const { digest, problems } = parseDigest('a.md', post);
    expect(problems).toEqual([]);
    expect(digest.entries[0]?.made).toEqual({
      model: 'a',
      server: 'b',
      day: '2026-11-30',
      prompt: 1,
      text: 'abstract',
      characters: 5,
    });
  });

  it.each(['made: yes', 'made: [1, 2]', 'made:', 'made: { a: { b: { c: d } } }'])(
    'is read without what is no certificate: %s',
    (line) => {
      const post = `---\ntitle: a\ndate: 2026-11-30\n${line}\n---\n\n# 1. [A](https://arxiv.org/abs/2511.01234)\n\n## Method\n글이다.\n`;
      const { digest } = parseDigest('a.md', post);
      expect(digest.entries.map((each) => each.made)).toEqual([undefined]);
    },
  );

  it('of very many papers loses what was missing first, then how the last were made, and no paper', () => {
    const sections = toSections(honestAnswers);
    const many = (count: number, missing: Made['missing']) =>
      Array.from({ length: count }, (_, at) =>
        entry(sections, {
          paper: `2511.${String(10_000 + at)}`,
          made: { ...made, ...(missing && { missing }) },
        }),
      );
    const names = Array.from({ length: 100 }, (_, at) => `${'n'.repeat(40)}${at}`);
    const some = comeBack(many(40, { figures: [], names })).digest;
    expect(some.title).toBe('내가 만든 요약');
    expect(some.entries.map((each) => each.made)).toEqual(Array(40).fill(made));
    const all = comeBack(many(480, undefined)).digest;
    expect(all).toMatchObject({ title: '내가 만든 요약', date: '2026-11-30', ai: true });
    expect(all.entries).toHaveLength(480);
    expect(all.entries[0]?.made).toEqual(made);
    expect(all.entries.at(-1)?.made).toBeUndefined();
  });
});

const pieces = [
  '* ',
  '_',
  '_a_',
  '#',
  '# ',
  '## 방법',
  '[',
  ']',
  '](',
  '[x]: ',
  '<',
  '>',
  '> ',
  '<b>',
  '</b>',
  '<!--',
  '$',
  '$$',
  '\\',
  '\\(',
  '`',
  '``',
  '|',
  '| a |',
  '- ',
  '+ ',
  '1. ',
  '1) ',
  '2026. 11. 30.',
  '12.5%',
  '3.14',
  'v1.0.',
  '~~',
  '~a~',
  '^',
  '^2^',
  '==',
  '===',
  ':::',
  ': ',
  ':smile:',
  '&amp;',
  '&#35;',
  '&',
  '{',
  '}',
  '{{',
  '{%',
  '%}',
  '%%',
  '[[a]]',
  '![',
  '!',
  '[^1]',
  '@user',
  'a.b/c',
  'foo.py',
  'e.g.',
  'fast.ai',
  'x_1',
  'x_{1}',
  '$x_1$',
  '$O(n^2)$',
  '`code`',
  '정보 부족',
  '목표:',
  'Goal:',
  '결론:',
  'arXiv',
  'Method',
  '\u1112\u1161\u11ab\u1100\u1173\u11af',
  '한글',
  '이다.',
  '결과가 좋다. ',
  '글 ',
  'Lantern',
  '…',
  '“',
  '”',
  "'",
  '"',
  '·',
  '→',
  '😀',
  '\n',
  '\n\n',
  ' ',
  '  ',
  '\t',
  '---',
  '***',
  '[ ] ',
  '[x] ',
  '(',
  ')',
  '참고',
  '코드 링크',
  '관련 논문',
] as const;

const titles = [
  'Lantern: Sparse Retrieval',
  '$\\mathcal{O}(n^2)$ Attention in $O(1)$ Space',
  '[Re] Reproducing Lantern',
  'Lantern 2.0: 10% of the *Tokens*',
  '#1 of a <b>List</b> & More_Of_It',
  'Is `code` All You Need? (v2)',
  'Introduction to Lanterns',
  'Method',
  'C++ | Rust || ~~Go~~ https://a.example/b',
  '등불: 긴 대화를 위한 검색',
] as const;

describe('whatever a model says', () => {
  const random = makeRandom(20_261_130);
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T;
  const write = () => {
    const words = Array.from({ length: 1 + Math.floor(random() * 9) }, () => pick(pieces));
    return `${random() < 0.5 ? '' : '이 방법은 '}${words.join(random() < 0.5 ? '' : ' ')}${random() < 0.7 ? ' 한국어로 적은 글이다.' : ''}`;
  };
  const answer = () =>
    Object.fromEntries(
      Object.entries(honestAnswers).map(([name, keys]) => [
        name,
        Object.fromEntries(
          Object.entries(keys).map(([key, honest]) => [
            key,
            random() < 0.7 ? write() : random() < 0.2 ? '' : honest,
          ]),
        ),
      ]),
    );

  it('comes back from its post as it was', () => {
    let sections = 0;
    for (let round = 0; round < 800; round += 1) {
      const entries = Array.from({ length: 1 + Math.floor(random() * 3) }, (_, at) =>
        entry(toSections(answer()), {
          paper: `2511.0${1000 + at}`,
          title: `${pick(titles)} ${at}`,
        }),
      ).filter((each) => each.sections.length > 0);
      if (entries.length === 0) continue;
      sections += entries.reduce((sum, each) => sum + each.sections.length, 0);
      expect(comeBack(entries).digest.entries).toEqual(entries);
    }
    expect(sections).toBeGreaterThan(3000);
  });
});
