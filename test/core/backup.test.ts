import { readdirSync, readFileSync } from 'node:fs';
import { type Schema, Validator } from '@cfworker/json-schema';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import type { Backup, Everything } from '../../core/backup';
import { decodeBackup } from '../../core/backup/decode';
import { encodeBackup, encodePosts } from '../../core/backup/encode';
import { readEverything } from '../../core/backup/read';
import { readCard } from '../../core/cards';
import { parseDigest } from '../../core/digest';
import { namesPart } from '../../core/digest/namePart';
import { writeDigest } from '../../core/export/post';
import { Failure } from '../../core/failure';
import { withMath } from '../../core/math';
import type { Entry } from '../../core/paper';
import { bookmarks, heads } from '../../core/query';
import { readSettings, toSettings, writeSettings } from '../../core/settings';
import type { Source, SourceKind } from '../../core/source';
import { closeStore, withEverything, withStore } from '../../core/store';
import { recover } from '../../core/sync/recover';
import { planRestore, type RestoreWay, restoreBackup } from '../../core/sync/restore';
import { storeRest } from '../../core/sync/restore/storeRest';
import { undoRun } from '../../core/sync/undo';
import type { Block } from '../../core/tree';
import { readZip } from '../../core/zip';
import backupSchema from '../../data/schema/backup.schema.json' with { type: 'json' };
import digestSchema from '../../data/schema/digest.schema.json' with { type: 'json' };
import { useBrowser } from '../browser';
import { sampleDigest } from '../samples';

useBrowser();

const source = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  kind: 'feed',
  url: `https://example.org/${id}/index.json`,
  title: `소스 ${id}`,
  enabled: true,
  order: 1,
  every: { kind: 'daily', at: '07:30' },
  addedAt: 1000,
  failures: 0,
  ...more,
});

const digest = (from: string, id: string, papers: readonly string[], said?: string) => {
  const made = { ...sampleDigest(id, papers, said), date: '2025-09-01' };
  return { source: from, ...made, revision: `${id} ${said ?? ''}` };
};

const everything: Everything = {
  sources: [
    source('feed-1', { validators: { etag: '"1"' }, nextAt: 5 }),
    source('rss-2', { kind: 'rss', order: 2, every: { kind: 'off' } }),
  ],
  settings: toSettings({ collapsed: true, language: 'en', openIn: 'thisTab' }),
  reading: [
    { paper: '2509.00001', seenAt: 10, bookmarkedAt: 20 },
    { paper: 'hep-th/9901001', readAt: 30 },
  ],
  declined: [
    {
      source: 'feed-1',
      id: '2025-09-02-held',
      revision: 'r',
      reason: 'shrunk',
      title: '줄어든 것',
      at: 40,
      before: 2,
      after: 1,
      offered: digest('feed-1', '2025-09-02-held', ['2509.00009']),
    },
  ],
  digests: [
    digest('bundled', '2025-09-01-a', ['2509.00001', '2509.00002']),
    digest('feed-1', '2025-09-01-a', ['2509.00001']),
    digest('files', 'note', ['2509.00004']),
  ],
};
/** What begins, ends or breaks something in Markdown, and white space of all kinds. */
const signs = [
  ...['가', '나다', 'a', '12', ' ', ' ', '\n', '\n', '\t', '\u00a0', '\u3000', '\u200b'],
  ...['#', '##', '-', '+', '*', '**', '_', '__', '`', '``', '```', '~', '~~', '~~~', '=', '==='],
  ...['|', '|-|', '|---|---|', ':--', '---', '>', '<', '<b>', '</b>', '<!--', '&amp;', '&#38;'],
  ...['%%', '%%%', '{/*', '*/}', '{{!', '}}', '{% comment %}', '{% endcomment %}', '[//]: #'],
  ...['&', ';', '\\', '\\(', '\\[', '$', '$$', '[', ']', '(', ')', '[x]', ']: ', '[a]: b', '!['],
  ...['[[', ']]', '[^1]', '==', '^', '^[', '^2^', '~2~', ':bulb:', '{: .a}', '{#a}', '{.a}', '{-}'],
  ...[
    '{{< a >}}',
    '{{ page.x }}',
    '{% a %}',
    ':::',
    ': ',
    '[!tip]',
    '[TOC]',
    '^abc',
    '（',
    '*[a]: b',
  ],
  ...['www.', 'example.com', 'https://', 'http://a.kr/b', 'me@example.org', '1.', '2)', '.', '!'],
];
const made = { app: '0.1.0', now: Date.UTC(2026, 10, 22, 23, 30) };
const bytes = await encodeBackup(everything, made);
const backup = decodeBackup(bytes);

const code = (run: () => unknown) => {
  try {
    run();
    return 'opened';
  } catch (error) {
    return error instanceof Failure ? error.code : error;
  }
};
const toBytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/** What is stored, without what a source has to be asked for anew. */
async function readAll() {
  const all = await readEverything();
  return { ...all, sources: all.sources.map(({ validators: _v, nextAt: _n, ...rest }) => rest) };
}

const asked = (given: Everything) => ({
  ...given,
  sources: given.sources.map(({ validators: _v, nextAt: _n, ...rest }) => rest),
});

const bare = { paper: '2509.00001', title: 'Paper', sections: [] };

describe('a backup', () => {
  it('gives back everything, zipped and bare', () => {
    const { format, version, exportedAt, app, ...rest } = backup;
    expect([format, version, exportedAt, app]).toEqual(['yoyak-backup', 2, made.now, '0.1.0']);
    expect(rest).toEqual(everything);
    const [own] = readZip(bytes);
    expect(decodeBackup(own?.bytes() ?? new Uint8Array())).toEqual(backup);
  });

  it('has the same bytes for the same content, in every time zone', async () => {
    const zone = process.env.TZ;
    for (const TZ of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Seoul']) {
      process.env.TZ = TZ;
      expect(await encodeBackup(structuredClone(everything), made)).toEqual(bytes);
    }
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('holds each digest as Markdown too, in a folder for its source', () => {
    const files = readZip(bytes);
    expect(files.map(({ path }) => path)).toEqual([
      'backup.json',
      'digests/bundled/2025-09-01-a.md',
      'digests/feed-1/2025-09-01-a.md',
      'digests/files/note.md',
    ]);
    const text = new TextDecoder().decode(files[1]?.bytes());
    const { id, date, title, tags, entries } = everything.digests[0] ?? digest('', '', []);
    expect(parseDigest(`${id}.md`, text)).toMatchObject({
      digest: { id, date, title, tags, entries: withoutLinks(entries) },
      problems: [],
    });
  });

  it.each([
    ['nothing but its name', { source: 'files', id: 'x' }],
    ['a day that is a number', { ...digest('files', 'x', ['2509.00001']), date: 7 }],
    ['no list of entries', { ...digest('files', 'x', []), entries: { length: 3 } }],
    ['entries of other kinds', { ...digest('files', 'x', []), entries: [null, { paper: 'x' }] }],
    ['an entry without links', { ...digest('files', 'x', []), entries: [bare] }],
  ])('holds all others where something damaged a digest: %s', async (_what, damaged) => {
    const digests = [damaged as unknown as (typeof everything.digests)[number]];
    const saved = await encodeBackup(
      { ...everything, digests: [...digests, ...everything.digests] },
      made,
    );
    expect(decodeBackup(saved).digests).toEqual(everything.digests);
    const posts = (all: Uint8Array) => readZip(all).map(({ path }) => path);
    expect(posts(saved)).toEqual(posts(bytes));
  });

  it('names the Markdown of any id so that it can be unpacked anywhere', async () => {
    const ids = ['../../etc/passwd', 'A', 'a', 'x?y', 'x*y', '...', '가'.repeat(300), ''];
    const posts = ids.map((id) => ({ ...digest('s', '2025-01-01', ['2509.00001']), id }));
    const paths = readZip(await encodePosts(posts)).map(({ path }) => path);
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(ids.length);
    for (const path of paths) expect(path).toMatch(/^digests\/s\/[\p{L}\p{N}_-][\p{L}\p{N}._-]*$/u);
  });

  it('of more digests than a zip may hold files leaves the Markdown out, and opens', async () => {
    const [one] = everything.digests;
    const digests = Array.from({ length: 20_001 }, (_, n) => ({
      ...(one ?? digest('s', '2025-09-01', [])),
      id: `${n}`,
      entries: [],
    }));
    const many = await encodeBackup({ ...everything, digests }, made);
    expect(readZip(many).map(({ path }) => path)).toEqual(['backup.json']);
    expect(decodeBackup(many).digests).toHaveLength(20_001);
  });

  it('fits its published schema by a validator of others', () => {
    const validator = new Validator(backupSchema as Schema, '7');
    validator.addSchema(digestSchema as Schema);
    expect(validator.validate(JSON.parse(JSON.stringify(backup))).errors).toEqual([]);
    expect(validator.validate({ ...backup, sources: [{}] }).valid).toBe(false);
  });

  it('has sources of every kind, and none is taken for a damaged one', async () => {
    const kinds: Readonly<Record<SourceKind, SourceKind>> = {
      ...{ bundled: 'bundled', files: 'files', made: 'made' },
      ...{ feed: 'feed', github: 'github', rss: 'rss' },
    };
    const sources = Object.values(kinds).map((kind, order) => source(kind, { kind, order }));
    const read = decodeBackup(await encodeBackup({ ...everything, sources }, made));
    expect(read.sources).toEqual(sources);
    expect(read).not.toHaveProperty('left');
    const odd = { ...source('odd'), kind: 'odd' as SourceKind };
    const other = decodeBackup(
      await encodeBackup({ ...everything, sources: [...sources, odd] }, made),
    );
    expect(other).toMatchObject({ sources, left: 1 });
  });

  it('can be unpacked and packed again in a folder by hand', () => {
    const path = 'yoyak/backup.json';
    expect(code(() => decodeBackup(packJson(path, backup)))).toBe('opened');
    expect(code(() => decodeBackup(packJson('a/b/backup.json', backup)))).toBe('not-a-backup');
  });

  it('of nothing is one', async () => {
    const nothing: Everything = {
      sources: [],
      settings: toSettings({}),
      reading: [],
      declined: [],
      digests: [],
    };
    expect(decodeBackup(await encodeBackup(nothing, made))).toMatchObject(nothing);
  });
});

describe('a digest written as Markdown reads as itself', () => {
  const posts = ['data/digests', 'test/samples'].flatMap((folder) =>
    readdirSync(folder).map((name) => `${folder}/${name}`),
  );
  it.each(posts)('%s', (file) => {
    const digest = withMath(parseDigest(file, readFileSync(file, 'utf8')).digest);
    expect(withMath(parseDigest(file, writeDigest(digest)).digest)).toEqual(digest);
  });

  it.each(['a: "b" \\ c', '# 제목', '- [x]', "그것의 '값': 1", '{a}', '요약\u2028이다'])(
    'with the title %j',
    (title) => {
      const digest = { ...sampleDigest('2025-09-01-a', ['2509.00001']), title, tags: [title] };
      const { digest: again } = parseDigest('2025-09-01-a.md', writeDigest(digest));
      expect(again).toEqual({
        ...digest,
        title: title.replace(/\s/g, ' '),
        tags: [title.replace(/\s/g, ' ')],
        entries: withoutLinks(digest.entries),
      });
    },
  );

  it.each([
    '첫 줄\n\\- 둘째 줄\n\\= 셋째 줄\n\\# 넷째',
    '&amp; &#38; &',
    '\\&amp;',
    '[^1\\]: 각주가 아니다',
    '\\^[가]',
    '끝[^1\\] 그리고',
    '\\# \\* 별',
    '\\#',
    '놀랍다![링크](https://example.org/a)',
    '줄\\\n\\- 줄',
    '**굵게** `a`` ` $x$ \\$5',
    '> 인용\n> - 목록\n>   1. 안',
    '\\#\n본문이 사라진다',
    '\\#&nbsp;제목이 아니다',
    '\\|a|b|\n\\|---|---|\n|1|2|',
    'www\\.example.com\\`x\\`',
    'https\\://a.kr/b_c_ [www.a.kr](https://www.a.kr/) https://a.kr/d',
  ])('with the text %j', (said) => {
    const heading = '# 1. [A](https://arxiv.org/abs/2509.00001)';
    const post = `---\ntitle: t\ndate: 2025-01-01\n---\n\n${heading}\n\n## Method\n${said}\n`;
    const { digest } = parseDigest('a.md', post);
    expect(digest.entries[0]?.sections[0]?.children.length).toBeGreaterThan(0);
    expect(parseDigest('a.md', writeDigest(digest)).digest).toEqual(digest);
  });

  it('with any text, wherever it stands', () => {
    const places: ((text: Block) => Block)[] = [
      (text) => text,
      (text) => ({ type: 'blockquote', children: [text] }),
      (text) => ({
        type: 'list',
        ordered: false,
        children: [{ type: 'listItem', children: [text] }],
      }),
    ];
    const nasty = fc
      .array(fc.constantFrom(...signs), { maxLength: 12 })
      .map((parts) =>
        parts
          .join('')
          .replace(/[ \t]*\n\s*/g, '\n')
          .trim(),
      )
      .filter((value) => value !== '');
    const placed = fc.tuple(nasty, fc.constantFrom(...places));
    // Several papers in a digest: most of the work of reading one is the same for one and for eight.
    const some = fc.array(placed, { minLength: 1, maxLength: 8, size: 'max' });
    fc.assert(
      fc.property(some, (given) => {
        const sections = given.map(([value, place]) => {
          const children = [place({ type: 'paragraph', children: [{ type: 'text', value }] })];
          return [{ kind: 'method' as const, heading: '방법', children }];
        });
        const ids = given.map((_, at) => `2509.0000${at + 1}`);
        const entries = sampleDigest('a', ids).entries.map((entry, at) => ({
          ...entry,
          links: [],
          sections: sections[at] ?? [],
        }));
        const digest = { ...sampleDigest('2025-09-01-a', []), entries };
        const again = parseDigest('2025-09-01-a.md', writeDigest(digest)).digest;
        expect(again.entries.map((entry) => entry.sections)).toEqual(sections);
      }),
      { numRuns: 220 },
    );
  });

  it('with parts of any name, in any order', () => {
    const written = fc
      .array(fc.constantFrom(...signs), { maxLength: 6 })
      .map((some) => some.join(''));
    const usual = fc.constantFrom(
      ...[
        'NLP',
        '컴퓨터 비전',
        '1. 언어',
        '2) 비전',
        '논문',
        'Papers',
        '목차',
        '소개',
        '요약',
        '한계',
      ],
      ...['기타 논문', '링크', 'Code', '3월 2일', '🔥', 'A #', 'Quiet River: Reading Long Texts'],
    );
    const part = fc.option(fc.oneof(usual, usual, written), { nil: undefined });
    const said = fc.constantFrom('짧다.', '어텐션만으로 번역한다.', '긴 글이다.'.repeat(40));
    const paper = fc.record({ part, said, sections: fc.integer({ min: 1, max: 2 }) });
    fc.assert(
      fc.property(fc.array(paper, { minLength: 2, maxLength: 7 }), (papers) => {
        const entries = papers.flatMap(({ part, said, sections }, at) =>
          sampleDigest('a', [`2509.0000${at + 1}`], said).entries.map((entry) => ({
            ...entry,
            links: [],
            sections: entry.sections.slice(-sections),
            ...(part !== undefined && { part }),
          })),
        );
        const digest = { ...sampleDigest('2025-09-01-a', []), entries };
        const again = parseDigest('2025-09-01-a.md', writeDigest(digest)).digest;
        const tidy = (name = '') => name.replace(/\s+/g, ' ').trim();
        expect(again.entries.map(({ part, ...entry }) => [entry, part ?? ''])).toEqual(
          entries.map(({ part, ...entry }) => [entry, namesPart(tidy(part)) ? tidy(part) : '']),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['관련 논문', 'References', 'BERT (1810.04805)', '...'])(
    'without a heading %j, which would take its papers along',
    (part) => {
      const { entries, ...rest } = sampleDigest('2025-09-01-a', ['2509.00001', '2509.00002']);
      const digest = { ...rest, entries: withoutLinks(entries) };
      const marked = { ...digest, entries: digest.entries.map((entry) => ({ ...entry, part })) };
      expect(writeDigest(marked)).toBe(writeDigest(digest));
      expect(parseDigest('2025-09-01-a.md', writeDigest(marked)).digest).toEqual(digest);
    },
  );

  it('with versions, links and papers of old', () => {
    const [entry] = sampleDigest('', ['hep-th/9901001']).entries;
    const links = [
      { label: 'PDF', url: 'https://arxiv.org/pdf/hep-th/9901001' },
      { label: '코드 [1]', url: 'https://example.org/a_(b)?c=d' },
    ];
    const entries = entry
      ? [{ ...entry, version: 3, title: '2.5D *views* of $x_1$ <b>', links }]
      : [];
    const digest = { ...sampleDigest('2025-09-01-a', []), ai: true as const, entries };
    expect(parseDigest('2025-09-01-a.md', writeDigest(digest)).digest).toEqual(digest);
  });
});

describe('a file that is no good backup', () => {
  it('of a newer format says so, whatever else it holds', () => {
    expect(code(() => decodeBackup(toBytes({ format: 'yoyak-backup', version: 3 })))).toBe(
      'backup-newer',
    );
  });

  it.each<[string, (value: Backup) => unknown]>([
    ['an older version than any', (value) => ({ ...value, version: 0 })],
    ['no digests', ({ digests: _gone, ...value }) => value],
    ['a list that is none', (value) => ({ ...value, reading: 'none' })],
    [
      'nothing that can be read',
      (value) => ({ ...value, sources: [], reading: [], declined: [], digests: [{ source: 'a' }] }),
    ],
  ])('with %s is damaged', (_, change) => {
    expect(code(() => decodeBackup(toBytes(change(backup))))).toBe('backup-damaged');
  });

  const bad = { ...digest('a', 'bad', []), date: '2025-13-01' };
  const long = 'a'.repeat(50_001);
  it.each<[string, (value: Backup) => object, number]>([
    ['a digest twice', ({ digests }) => ({ digests: [...digests, ...digests] }), 3],
    ['a source twice', ({ sources }) => ({ sources: [...sources, sources[0]] }), 1],
    ['a paper read twice', ({ reading }) => ({ reading: [...reading, reading[0]] }), 1],
    ['a version held twice', ({ declined }) => ({ declined: [...declined, declined[0]] }), 1],
    [
      'a source that runs code',
      ({ sources }) => ({ sources: [source('x', { url: 'javascript:1' }), ...sources] }),
      1,
    ],
    [
      'a schedule that nobody knows',
      ({ sources }) => ({ sources: [...sources, { ...source('x'), every: { kind: 'lunar' } }] }),
      1,
    ],
    [
      'a schedule without a time',
      ({ sources }) => ({ sources: [...sources, { ...source('x'), every: { kind: 'daily' } }] }),
      1,
    ],
    [
      'a day that is none',
      ({ digests }) => ({ digests: [digests[0], bad, ...digests.slice(1)] }),
      1,
    ],
    ['a bookmark of no paper', ({ reading }) => ({ reading: [...reading, { paper: 5 }, null] }), 2],
    [
      'a reason that nobody knows',
      ({ declined }) => ({ declined: [{ ...declined[0], id: 'x', reason: 'mood' }, ...declined] }),
      1,
    ],
    [
      'titles and tags that no feed may have',
      ({ digests }) => {
        const large = { ...digest('a', 'large', []), title: long };
        const many = { ...digest('a', 'many', []), tags: Array(1001).fill('가'.repeat(50)) };
        return { digests: [large, ...digests, many] };
      },
      2,
    ],
    [
      'names and addresses that no feed may have',
      ({ sources }) => {
        const fields = ['title', 'names', 'homepage', 'url'];
        const large = fields.map((name) => source(name, { [name]: `https://a.example/${long}` }));
        return { sources: [...large, ...sources] };
      },
      4,
    ],
    [
      'a bookmark that keeps a title, or is of a name, that no feed may have',
      ({ reading }) => {
        const [{ entries, ...place } = digest('', '', [])] = everything.digests;
        const keep = (paper: string, more: object) => {
          const kept = { digest: place, rank: 1, entry: entries[0], from: '소스', ...more };
          return { paper, bookmarkedAt: 1, kept };
        };
        const named = keep('2509.00011', { from: long });
        const titled = keep('2509.00012', { digest: { ...place, title: long } });
        return { reading: [named, titled, ...reading] };
      },
      2,
    ],
    [
      'a version held whose title, or that of what it offers, no feed may have',
      ({ declined }) => {
        const [{ offered, ...held } = { id: '' }] = declined;
        const titled = { ...held, id: 'x', title: long };
        const offering = { ...held, id: 'y', offered: { ...offered, title: long } };
        return { declined: [...declined, titled, offering] };
      },
      2,
    ],
    [
      'a digest, or a name of a source, larger than any that is stored',
      ({ digests, sources }) => {
        const huge = 'a'.repeat(33 * 1024 * 1024);
        const titled = digest('a', 'huge', ['2509.00001'], huge);
        const tagged = source('huge', { validators: { etag: huge } });
        return { digests: [...digests, titled], sources: [...sources, tagged] };
      },
      2,
    ],
  ])('with %s opens without it, and says so', (_, change, left) => {
    const { left: told, ...opened } = decodeBackup(toBytes({ ...backup, ...change(backup) }));
    expect(opened).toEqual(backup);
    expect(told).toBe(left);
    expect(planRestore({ ...opened, left: 2 }).left).toBe(2);
  });

  it('of titles as long as a feed may have them is whole', () => {
    const digests = [{ ...digest('a', 'b', []), title: 'a'.repeat(50_000), tags: [] }];
    const sources = [source('x', { title: '가'.repeat(40_000) })];
    const opened = decodeBackup(toBytes({ ...backup, digests, sources }));
    expect(opened).toEqual({ ...backup, digests, sources });
  });

  it('that is whole says nothing of the kind', () => {
    expect(decodeBackup(toBytes(backup))).not.toHaveProperty('left');
    expect(planRestore(backup)).not.toHaveProperty('left');
  });

  it.each([
    ['a null', null],
    ['a list', []],
    ['the package.json of a program', { name: 'yoyak', version: '1.0.0' }],
    ['of another format', { ...backup, format: 'another' }],
  ])('that is none is not called damaged: %s', (_, value) => {
    expect(code(() => decodeBackup(toBytes(value)))).toBe('not-a-backup');
    expect(code(() => decodeBackup(packJson('package.json', value)))).toBe('not-a-backup');
  });

  it('that is a zip of Markdown is none', async () => {
    const posts = await encodePosts(everything.digests);
    expect(code(() => decodeBackup(posts))).toBe('not-a-backup');
  });

  it.each([
    ['Markdown', '# 오늘의 논문\n\n- [논문](https://arxiv.org/abs/2509.04664)'],
    ['front matter', '\uFEFF---\ntitle: 다이제스트\n---\n'],
    ['a page', '\n<!doctype html><title>글</title>'],
    ['a table', 'paper,title\n2509.04664,환각'],
    ['a PDF', '%PDF-1.7 {"format":"yoyak-backup"}'],
  ])('that is no zip and no JSON is none: %s', (_, text) => {
    expect(code(() => decodeBackup(new TextEncoder().encode(text)))).toBe('not-a-backup');
  });

  it('that is a picture is none', () => {
    const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect(code(() => decodeBackup(picture))).toBe('not-a-backup');
  });

  it('that is cut off is damaged, be it zipped or not', () => {
    const zip = packJson('backup.json', backup);
    expect(code(() => decodeBackup(zip.subarray(0, zip.length / 2)))).toBe('zip-damaged');
    const bare = toBytes(backup);
    expect(code(() => decodeBackup(bare.subarray(0, bare.length / 2)))).toBe('backup-damaged');
    const utf16 = Uint8Array.from([0xfe, 0xff, 0, 0x7b, 0, 0x22]);
    expect(code(() => decodeBackup(utf16))).toBe('backup-damaged');
  });

  it('that is empty, no text or no JSON is damaged', () => {
    for (const bad of [[], [0xff, 0xfe], [0x7b]]) {
      expect(code(() => decodeBackup(Uint8Array.from(bad)))).toBe('backup-damaged');
    }
    const deep = `{"format":"yoyak-backup","version":1,"a":${'['.repeat(200_000)}`;
    expect(code(() => decodeBackup(new TextEncoder().encode(deep)))).toBe('backup-damaged');
  });

  it('with a digest that nests without an end opens without it', () => {
    let block = '{"type":"paragraph","children":[]}';
    block = '{"type":"blockquote","children":['.repeat(20_000) + block + ']}'.repeat(20_000);
    const marked = { ...digest('a', 'b', ['2509.00001']), revision: 'HERE' };
    const sections = [{ kind: 'other', heading: '', children: ['BLOCK'] }];
    const entries = marked.entries.map((entry) => ({ ...entry, sections }));
    const text = JSON.stringify({ ...backup, digests: [{ ...marked, entries }] });
    const given = new TextEncoder().encode(text.replace('"BLOCK"', () => block));
    expect(decodeBackup(given)).toMatchObject({ digests: [], left: 1 });
  });

  it('cut off at any byte fails with a reason', async () => {
    const small = await encodeBackup({ ...everything, digests: [], declined: [] }, made);
    for (let length = 0; length < small.length; length += 1) {
      expect(code(() => decodeBackup(small.slice(0, length)))).toMatch(/^(zip|backup)-damaged$/);
    }
  });

  it('of any JSON fails with a reason, and so does one with any part replaced', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(code(() => decodeBackup(new TextEncoder().encode(text)))).toBe('not-a-backup');
      }),
    );
    const paths = listPaths(JSON.parse(JSON.stringify(backup)));
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const end = code(() => decodeBackup(toBytes(put(backup, path, value))));
        expect(end).toMatch(/^(opened|backup-damaged|backup-newer|not-a-backup)$/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a backup of a later version', () => {
  const result = { at: 1, kind: 'failed', added: 0, changed: 0, removed: 0, unchanged: 0, held: 0 };
  const later = (change: object) => decodeBackup(toBytes({ ...backup, ...change }));

  it('opens with failures and kinds of sections that nobody knows yet', () => {
    const lastResult = { ...result, problems: [], failure: 'from-the-future' };
    const [first, ...others] = everything.digests;
    const sections = [{ kind: 'ablation', heading: 'Ablation', children: [], more: 1 }];
    const entries = first?.entries.map((entry) => ({ ...entry, sections }));
    const opened = later({
      sources: [{ ...source('feed-1'), lastResult }],
      digests: [{ ...first, entries }, ...others],
    });
    expect(opened.sources[0]?.lastResult?.failure).toBe('from-the-future');
    expect(opened.digests[0]?.entries[0]?.sections).toEqual([
      { kind: 'other', heading: 'Ablation', children: [] },
    ]);
  });

  it.each([
    ['a place', { origin: 5 }],
    ['a script', { origin: 'javascript:alert(1)' }],
    ['a count', { empty: 'all' }],
  ])('loses a source where %s is none', (_what, wrong) => {
    const lastResult = { ...result, problems: [], ...wrong };
    const opened = later({ sources: [{ ...source('a'), lastResult }, source('b')] });
    expect(opened).toMatchObject({ sources: [{ id: 'b' }], left: 1 });
  });

  it('keeps the number of the parser of each digest, and what is stored by a newer one', async () => {
    const [first] = everything.digests;
    const numbered = (parser: number) =>
      later({ digests: [{ ...first, parser }], declined: [], sources: [] });
    await restoreBackup(numbered(7), 'replace', 1);
    expect((await heads())[0]?.parser).toBe(7);
    await restoreBackup(numbered(3), 'replace', 2);
    expect((await heads())[0]?.parser).toBe(7);
    await restoreBackup(numbered(9), 'replace', 3);
    expect((await readEverything()).digests[0]?.parser).toBe(9);
    expect(numbered(-1)).toMatchObject({ digests: [], left: 1 });
  });

  it('keeps what could not be read', () => {
    const note = { ...everything.declined[0], reason: 'broken', code: 'cut-off', parser: 2 };
    expect(later({ declined: [note] }).declined).toMatchObject([{ reason: 'broken', parser: 2 }]);
  });
});

describe('restoring', () => {
  const restore = async (given: Backup, way: RestoreWay, run = 1) => {
    const { changes, bookmarks } = await restoreBackup(given, way, run);
    await storeRest(bookmarks, way === 'replace' ? given.settings : undefined);
    return changes;
  };

  it('is previewed in numbers', () => {
    expect(planRestore(backup)).toEqual({
      exportedAt: made.now,
      digests: 3,
      entries: 4,
      sources: 2,
      bookmarks: 1,
      notes: 0,
    });
    const reading = [
      { paper: '2509.00001', note: '표 3' },
      { paper: '2509.00002', tags: ['세미나'], bookmarkedAt: 1 },
      { paper: '2509.00003', tags: [], readAt: 1 },
    ];
    expect(planRestore({ ...backup, reading })).toMatchObject({ bookmarks: 1, notes: 2 });
  });

  it.each(['merge', 'replace'] as const)('by %s into nothing gives everything', async (mode) => {
    const { added, changed, removed, unchanged } = await restore(backup, mode);
    expect([added.length, changed, removed, unchanged]).toEqual([3, [], [], 0]);
    const settings = mode === 'replace' ? everything.settings : toSettings(undefined);
    expect(await readAll()).toEqual({ ...asked(everything), settings });
    expect((await heads()).find(({ id }) => id === 'note')?.papers).toEqual(['2509.00004']);
  });

  it('makes sources be asked anew, for validators speak of what was stored', async () => {
    await restore(backup, 'replace');
    const [first] = (await readEverything()).sources;
    expect([first?.validators, first?.nextAt]).toEqual([undefined, undefined]);
  });

  it('by replace leaves nothing else, and notes what stood there', async () => {
    const other: Everything = {
      sources: [source('feed-9')],
      settings: toSettings({}),
      reading: [{ paper: '2509.09999', bookmarkedAt: 1 }],
      declined: [],
      digests: [
        digest('feed-9', '2025-09-05-z', ['2509.00007']),
        digest('files', 'note', ['2509.00004'], '다른 판'),
        ...everything.digests.slice(0, 1),
      ],
    };
    await restore(decodeBackup(await encodeBackup(other, made)), 'replace', 1);
    const { added, changed, removed, unchanged } = await restore(backup, 'replace', 2);
    expect([added, changed, removed].map((list) => list.map(({ source }) => source))).toEqual([
      ['feed-1'],
      ['files'],
      ['feed-9'],
    ]);
    expect(unchanged).toBe(1);
    expect(await readAll()).toEqual(asked(everything));
    const befores = await withStore((db) => db.getAll('befores'));
    expect(
      befores
        .filter(({ run, beside }) => run === 2 && !beside)
        .map(({ source, id, head, entries }) => [source, id, head?.revision, entries?.length]),
    ).toEqual([
      ['feed-1', '2025-09-01-a', undefined, undefined],
      ['feed-9', '2025-09-05-z', '2025-09-05-z ', 1],
      ['files', 'note', 'note 다른 판', 1],
    ]);
  });

  it('by merge keeps every digest that is there, and adds what is missing', async () => {
    const own = { ...backup, digests: [digest('feed-1', '2025-09-01-a', ['2509.00001'], '새 판')] };
    await restore(own, 'merge');
    const { added, unchanged } = await restore(backup, 'merge', 2);
    expect([added.map(({ source }) => source), unchanged]).toEqual([['bundled', 'files'], 1]);
    const kept = (await heads()).find((head) => head.source === 'feed-1');
    expect(kept?.revision).toBe('2025-09-01-a 새 판');
  });

  it('by merge keeps two files apart that have one name and nothing else in common', async () => {
    const stored = { ...digest('files', 'note', ['2509.00008']), title: '다른 글' };
    await restore({ ...backup, digests: [stored] }, 'merge');
    for (const run of [2, 3]) await restore(backup, 'merge', run);
    const files = (await heads()).filter((head) => head.source === 'files');
    expect(files.map(({ id, papers }) => [id, ...papers]).sort()).toEqual([
      ['note', '2509.00008'],
      ['note-2', '2509.00004'],
    ]);
  });

  it('by merge leaves sources and settings as they are, and adds others after them', async () => {
    await writeSettings({ collapsed: false });
    const own = source('feed-1', {
      title: '내가 지은 이름',
      order: 7,
      validators: { etag: '"2"' },
    });
    await withEverything(({ sources }) => sources.put(own));
    await restore(backup, 'merge');
    const { sources } = await readEverything();
    expect(sources.map(({ id, title, order }) => [id, title, order])).toEqual([
      ['feed-1', '내가 지은 이름', 7],
      ['rss-2', '소스 rss-2', 8],
    ]);
    expect(sources[0]?.validators).toBeUndefined();
    expect(await readSettings()).toMatchObject({ collapsed: false });
  });

  it('by merge unites what was read, at its earliest', async () => {
    await withEverything(async ({ reading }) => {
      await reading.put({ paper: '2509.00001', seenAt: 50, readAt: 5 });
      await reading.put({ paper: '2509.00002', bookmarkedAt: 6 });
    });
    await restore(backup, 'merge');
    expect((await readEverything()).reading).toEqual([
      { paper: '2509.00001', seenAt: 10, readAt: 5, bookmarkedAt: 20 },
      { paper: '2509.00002', bookmarkedAt: 6 },
      { paper: 'hep-th/9901001', readAt: 30 },
    ]);
  });

  it('by merge brings back what the reader had removed, and keeps away what the backup did', async () => {
    const note = {
      revision: '',
      reason: 'removed',
      title: '',
      at: 1,
      before: 1,
      after: 0,
    } as const;
    await withEverything(({ declined }) =>
      declined.put({ ...note, source: 'feed-1', id: '2025-09-01-a' }),
    );
    await restore(backup, 'merge');
    expect((await readEverything()).declined).toEqual(everything.declined);
    expect((await heads()).map(({ source }) => source)).toContain('feed-1');
  });

  it('tells the cache which papers are bookmarked', async () => {
    await withEverything(({ reading }) => reading.put({ paper: '2509.00002', bookmarkedAt: 6 }));
    await browser.storage.local.set({ 'mark:2509.00002': true });
    await restore(backup, 'replace');
    expect((await bookmarks()).map(({ paper }) => paper)).toEqual(['2509.00001']);
    expect((await readCard('2509.00001')).bookmarked).toBe(true);
    expect((await readCard('2509.00002')).bookmarked).toBe(false);
  });

  it('is taken back without what the reader did after it', async () => {
    const run = await recover(backup, 'merge');
    const later = Date.now() + 1000;
    await withEverything(async ({ reading, sources }) => {
      await reading.put({ paper: '2509.00009', bookmarkedAt: later });
      await sources.put({ ...source('feed-7'), addedAt: later, validators: { etag: 'old' } });
    });
    await undoRun(run);
    expect((await bookmarks()).map(({ paper }) => paper)).toEqual(['2509.00009']);
    const { sources } = await readEverything();
    expect(sources.map(({ id }) => id)).toEqual(['feed-7']);
  });

  it('is taken back whole, digests and all beside them, also after a new start', async () => {
    await withEverything(async ({ reading, sources }) => {
      await reading.put({ paper: '2509.00002', bookmarkedAt: 6 });
      await sources.put(source('feed-9'));
    });
    const before = await readEverything();
    const run = await recover(backup, 'replace');
    expect(await readEverything()).not.toEqual(before);
    await closeStore();
    expect(await undoRun(run)).toBe(true);
    expect(await readEverything()).toEqual(before);
    expect((await readCard('2509.00002')).bookmarked).toBe(true);
  });

  it.each(['merge', 'replace'] as const)(
    'by %s changes nothing when the disk is full',
    async (mode) => {
      await restore({ ...backup, digests: backup.digests.slice(2) }, 'replace', 1);
      const before = [await readEverything(), await withStore((db) => db.getAll('befores'))];
      const changed = { ...source('feed-1'), title: '바뀐 제목' };
      const next = { ...backup, sources: [changed], settings: toSettings({}) };
      for (let fails = 1; fails <= 8; fails += 1) {
        let puts = 0;
        const original = IDBObjectStore.prototype.put;
        vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
          this: IDBObjectStore,
          ...given
        ) {
          puts += 1;
          if (puts === fails) throw new DOMException('full', 'QuotaExceededError');
          return original.apply(this, given);
        });
        await expect(restore(next, mode, 2)).rejects.toMatchObject({ code: 'storage-full' });
        vi.restoreAllMocks();
        expect([await readEverything(), await withStore((db) => db.getAll('befores'))]).toEqual(
          before,
        );
      }
    },
  );
});

/** A link to the paper's own page says what its heading says, and is not read as a link beside it. */
function withoutLinks(entries: readonly Entry[]): Entry[] {
  return entries.map((entry) => ({ ...entry, links: [] }));
}

function packJson(path: string, value: unknown): Uint8Array {
  return zipSync({ [path]: toBytes(value) });
}

type Path = readonly (string | number)[];

/** Where every value of a tree stands. */
function listPaths(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  const inner = Object.entries(value).flatMap(([name, each]) => listPaths(each, [...at, name]));
  return at.length > 0 ? [at, ...inner] : inner;
}

/** A copy of a tree with another value at a path. */
function put(tree: unknown, [name, ...rest]: Path, value: unknown): unknown {
  if (name === undefined) return value;
  const copy = structuredClone(tree) as Record<string | number, unknown>;
  copy[name] = put(copy[name], rest, value);
  return copy;
}
