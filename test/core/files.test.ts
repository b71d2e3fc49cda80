import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { recogniseFiles } from '../../core/backup/recogniseFiles';
import { parseDigest } from '../../core/digest';
import { type DigestFile, filesSource } from '../../core/files';
import { toGiven } from '../../core/files/givenFile';
import { leaveOutKnown } from '../../core/files/leaveOutKnown';
import { offerFiles } from '../../core/files/offerFiles';
import { digest, heads } from '../../core/query';
import { openTwins } from '../../core/query/twins';
import { withStore } from '../../core/store';
import { sync } from '../../core/sync';
import { useBrowser } from '../browser';
import { encodeEucKr } from '../doubles/static';

useBrowser();

const POST = `---
title: 시험
date: 2025-09-08
---

# 1. [A Paper](https://arxiv.org/abs/2509.04664)

## Conclusion
결론이다.
`;

const file = (path: string, text = POST): DigestFile => ({
  path,
  size: text.length,
  text: async () => text,
});

const importFiles = async (...files: DigestFile[]) => sync(filesSource(files, await heads()));

describe('filesSource', () => {
  it('stores each file as a digest of its name', async () => {
    const { added, problems } = await importFiles(file('a/2025-09-08-x.md'), file('y.md'));
    expect(added.map(({ id }) => id)).toEqual(['2025-09-08-x', 'y']);
    expect(problems).toEqual([]);
    expect((await heads()).map(({ source, papers }) => [source, papers])).toEqual([
      ['files', ['2509.04664']],
      ['files', ['2509.04664']],
    ]);
  });

  it('keeps two files apart that have one name and nothing else in common', async () => {
    await importFiles(file('index.md'));
    const other = POST.replace('시험', '다른 글').replace('04664', '00001');
    const { added } = await importFiles(file('index.md', other));
    expect(added.map(({ id }) => id)).toEqual(['index-2']);
    expect(await heads()).toHaveLength(2);
  });

  it('loses no file of a drop to another one whose name it gets', async () => {
    const post = (n: number) => POST.replace('시험', `글 ${n}`).replace('04664', `0000${n}`);
    await importFiles(file('d.md', post(1)));
    const drop = [file('d-2.md', post(2)), file('d.md', post(3))];
    const { added } = await importFiles(...drop);
    expect(added.map(({ title }) => title)).toEqual(['글 2', '글 3']);
    expect((await heads()).map(({ title }) => title).sort()).toEqual(['글 1', '글 2', '글 3']);
    expect(await importFiles(...drop)).toMatchObject({ added: [], changed: [] });
    await importFiles(...[...drop].reverse());
    expect(await heads()).toHaveLength(3);
  });

  it('keeps two files of a drop apart that share all papers', async () => {
    await importFiles(file('d.md'));
    const { added } = await importFiles(file('d.md'), file('d-2.md', POST.replace('시험', '둘째')));
    expect(added.map(({ title }) => title)).toEqual(['둘째']);
    const again = await importFiles(file('d-2.md', POST.replace('시험', '둘째')), file('d.md'));
    expect([again.added.length, again.changed.length, again.unchanged]).toEqual([0, 0, 2]);
  });

  it('takes a file for the newer version of what it was, whatever was mended in it', async () => {
    await importFiles(file('note.md', POST.replace('2025-09-08', '2025-13-40')));
    const { added, changed } = await importFiles(file('note.md'));
    expect([added.length, changed.length]).toEqual([0, 1]);
    await importFiles(file('note.md', POST.replace('시험', '새 제목')));
    expect((await heads()).map(({ id, title }) => [id, title])).toEqual([['note', '새 제목']]);
  });

  it('changes nothing when the same file comes again', async () => {
    await importFiles(file('y.md'));
    expect(await importFiles(file('y.md'))).toMatchObject({
      added: [],
      changed: [],
      unchanged: 1,
    });
  });

  it('stores nothing of a file without papers, and says why', async () => {
    const { added, problems } = await importFiles(file('notes.md', '그냥 글'));
    expect(added).toEqual([]);
    expect(problems.map(({ code }) => code)).toContain('no-papers');
    expect(await heads()).toEqual([]);
  });

  it('never reads a file that is too large', async () => {
    const huge = { path: 'huge.md', size: 3e9, text: () => Promise.reject(new Error('read')) };
    const { problems, added } = await importFiles(huge, file('y.md'));
    expect(problems).toMatchObject([{ file: 'huge.md', line: 1, code: 'too-large' }]);
    expect(added).toHaveLength(1);
  });

  it('goes on with the others when one file is gone', async () => {
    const gone = { path: 'gone.md', size: 9, text: () => Promise.reject(new Error('NotFound')) };
    const { problems, added } = await importFiles(gone, file('y.md'));
    expect(problems).toMatchObject([{ file: 'gone.md', code: 'unreadable-file' }]);
    expect(added).toHaveLength(1);
  });
});

describe('what the reader gives', () => {
  const give = async (path: string, bytes: Uint8Array) => {
    const found = await recogniseFiles([toGiven(path, new Blob([bytes.slice()]))]);
    return found.kind === 'digests' ? found.files : [];
  };
  const korean = encodeEucKr(POST);
  const nonsense = Uint8Array.from({ length: 999 }, (_, at) => (at * 7) % 256);
  const broken = Uint8Array.from([...korean, 0xb0]);
  const zip = (files: Readonly<Record<string, Uint8Array>>) => zipSync(files, { level: 0 });

  it.each<[string, string, Uint8Array]>([
    ['a file', 'a.md', korean],
    ['a file in a zip', 'a.zip', zip({ 'a.md': korean })],
    ['a file of UTF-16', 'a.md', Buffer.from(`\ufeff${POST}`, 'utf16le')],
  ])('is read in its encoding: %s', async (_what, path, bytes) => {
    const { added, problems } = await importFiles(...(await give(path, bytes)));
    expect([added.map(({ title }) => title), problems]).toEqual([['시험'], []]);
  });

  it.each<[string, string, Uint8Array]>([
    ['a.md', 'a.md', nonsense],
    ['a.zip/a.md', 'a.zip', zip({ 'a.md': nonsense })],
  ])('is never stored with letters that nobody wrote: %s', async (file, path, bytes) => {
    const { added, problems } = await importFiles(...(await give(path, bytes)));
    expect(added).toEqual([]);
    expect(problems).toMatchObject([{ file, code: 'not-utf8' }]);
  });

  it('tells of letters that are broken, and keeps the others', async () => {
    const { added, problems } = await importFiles(...(await give('a.md', broken)));
    expect(added).toMatchObject([{ title: '시험' }]);
    expect(problems).toMatchObject([{ file: 'a.md', code: 'broken-letter' }]);
  });

  it('says of a file that is damaged in its zip that this is so, and goes on', async () => {
    const bytes = zip({ 'a.md': Buffer.from(POST), 'b.md': Buffer.from(`${POST}글\n`) });
    bytes[60] = (bytes[60] ?? 0) ^ 0xff;
    const { added, problems } = await importFiles(...(await give('a.zip', bytes)));
    expect(added.map(({ id }) => id)).toEqual(['b']);
    expect(problems).toMatchObject([{ file: 'a.zip/a.md', code: 'zip-damaged' }]);
  });
});

describe('offerFiles', () => {
  const day = (n: number) => `2025-09-${String(n).padStart(2, '0')}`;
  const post = (n: number) => file(`${day(n)}.md`, POST.replace('2025-09-08', day(n)));

  it('tells what is in a few files, the newest by its day, and stores nothing', async () => {
    const files = [post(9), post(7), file('notes.md', '# 메모'), file('x.md')];
    const offer = await offerFiles([
      ...files,
      { ...file('gone.md'), text: () => Promise.reject(new Error('gone')) },
    ]);
    expect(offer).toEqual({
      files: 5,
      given: ['2025-09-09.md', '2025-09-07.md', 'notes.md', 'x.md', 'gone.md'],
      looked: 5,
      digests: 3,
      newer: 0,
      papers: 3,
      newest: { date: '2025-09-09', title: '시험' },
      told: { kinds: [{ kind: 'post', papers: 3 }], left: [] },
      empty: ['notes.md'],
      unread: [expect.objectContaining({ file: 'gone.md', code: 'unreadable-file' })],
      known: 0,
      knownTo: [],
      same: 0,
      repeated: 0,
    });
    expect(await heads()).toEqual([]);
  });

  it('looks into the last of many', async () => {
    const files = Array.from({ length: 30 }, (_, n) => post(n + 1));
    expect(await offerFiles(files)).toMatchObject({
      files: 30,
      looked: 12,
      digests: 12,
      newest: { date: '2025-09-30' },
    });
  });

  it('counts numbers in names, so that the last are the newest', async () => {
    const files = Array.from({ length: 120 }, (_, n) =>
      file(`issue-${n + 1}.md`, POST.replace('시험', `${n + 1}호`)),
    ).sort((a, b) => (a.path < b.path ? -1 : 1));
    expect((await offerFiles(files)).newest?.title).toBe('120호');
  });

  it('names what was given: a file, the zip or the folder that others are in', async () => {
    const zipped = { ...post(1), zip: '모음.zip' };
    const deep = { ...post(2), zip: '받은 것/안/둘.zip' };
    const files = [zipped, { ...post(3), zip: '모음.zip' }, deep, file('글/2025/a.md'), post(4)];
    expect((await offerFiles(files)).given).toEqual([
      '모음.zip',
      '받은 것/',
      '글/',
      '2025-09-04.md',
    ]);
  });

  it('looks further while the last ones hold no paper', async () => {
    const notes = Array.from({ length: 20 }, (_, n) => file(`z/${n}.md`, '# 메모'));
    expect(await offerFiles([post(1), post(2), ...notes])).toMatchObject({ looked: 22, papers: 2 });
    const many = Array.from({ length: 200 }, (_, n) => file(`z/${n}.md`, '# 메모'));
    expect(await offerFiles([post(1), ...many])).toMatchObject({ looked: 96, digests: 0 });
  });

  it('ends when it is told to while it reads', async () => {
    const stop = new AbortController();
    const text = async () => {
      stop.abort(new Error('enough'));
      return POST;
    };
    const { signal } = stop;
    await expect(offerFiles([{ ...post(1), text }], { signal })).rejects.toThrow('enough');
  });

  it('says that there is nothing where no file holds a paper', async () => {
    expect(await offerFiles([file('notes.md', '# 메모')])).toEqual({
      files: 1,
      given: ['notes.md'],
      looked: 1,
      digests: 0,
      newer: 0,
      papers: 0,
      told: { kinds: [], left: [] },
      empty: ['notes.md'],
      unread: [],
      known: 0,
      knownTo: [],
      same: 0,
      repeated: 0,
    });
  });

  describe('of what a subscription has already', () => {
    const paperOf = (text: string) => text.slice(text.indexOf('# 1.'));
    /** Stores a post as if it had come from somewhere else. */
    const subscribe = async (path: string, text: string, source = 'blog') => {
      const { digest } = parseDigest(path, text);
      const { entries, ...head } = digest;
      await withStore(async (db) => {
        const papers = entries.map(({ paper }) => paper);
        await db.put('heads', { ...head, source, revision: 'r', papers });
        await db.put('bodies', { source, id: digest.id, entries });
      });
    };

    const leaveOut = async (files: readonly DigestFile[]) =>
      (await leaveOutKnown(files, await heads(), await openTwins())).files;
    /** Imports files as the page does. */
    const importNew = async (...given: DigestFile[]) => {
      const stored = await heads();
      const { files, leftOut, ...rest } = await leaveOutKnown(given, stored, await openTwins());
      const { added, changed, unchanged } = await sync(filesSource(files, stored, rest));
      return [leftOut.same, added.map(({ id }) => id), changed.map(({ id }) => id), unchanged];
    };
    const texts = async () => {
      const found = await Promise.all(
        (await heads()).map(async ({ source, id }) => [id, await digest([source, id])] as const),
      );
      return Object.fromEntries(
        found.map(([id, each]) => [id, `${each?.head.date} ${JSON.stringify(each?.entries)}`]),
      );
    };

    it('counts what the import will change and add', async () => {
      await importFiles(file('a.md'), file('b.md', POST.replace('04664', '00001')));
      await subscribe('c.md', POST.replace('04664', '00002'));
      const mended = (text: string) => text.replace('결론이다', '고친 결론이다');
      const files = [
        file('a.md', mended(POST)),
        file('b.md', POST.replace('04664', '00001')),
        file('c.md', mended(POST.replace('04664', '00002'))),
      ];
      const offer = await offerFiles(files, {}, await openTwins(), await heads());
      expect(offer).toMatchObject({ digests: 3, newer: 1, same: 1, known: 0 });
      expect(await importNew(...files)).toEqual([1, ['c'], ['a'], 0]);
    });

    it('says how much and where, and leaves it out of the import', async () => {
      await subscribe('다른-이름.md', POST);
      const files = [file('a.md', POST), file('b.md', POST.replace('2509.04664', '2509.00001'))];
      const isKnown = await openTwins();
      expect(await offerFiles(files, {}, isKnown)).toMatchObject({
        digests: 2,
        known: 1,
        knownTo: ['blog'],
      });
      const wanted = await leaveOutKnown(files, [], isKnown);
      expect(wanted.files.map(({ path }) => path)).toEqual(['b.md']);
      expect(wanted.leftOut).toEqual({ known: 1, same: 0, repeated: 0 });
      const all = await leaveOutKnown(files, [], isKnown, { all: true });
      expect(all).toMatchObject({ files, leftOut: { known: 0, same: 0, repeated: 0 } });
    });

    it.each([
      ['other words', (text: string) => text.replace('결론이다', '다른 말이다')],
      ['a paper more', (text: string) => `${text}\n${paperOf(text).replace('04664', '04665')}`],
      ['another paper', (text: string) => text.replace('2509.04664', '2509.04665')],
    ])('knows %s from it', async (_what, change) => {
      await subscribe('a.md', POST);
      const other = change(POST);
      expect(other).not.toBe(POST);
      const files = [file('b.md', other)];
      expect(await leaveOut(files)).toEqual(files);
    });

    it('knows it however it is marked up, and does not count what came as a file', async () => {
      await subscribe('a.md', POST);
      const marked = [file('b.md', POST.replace('결론이다.', '**결론**이다.'))];
      expect(await leaveOut(marked)).toEqual([]);
      await withStore((db) => db.clear('heads'));
      await subscribe('a.md', POST, 'files');
      expect(await leaveOut(marked)).toEqual(marked);
    });

    it('says what is the same as an earlier import, and leaves it out', async () => {
      await importFiles(file('a.md'));
      const same = [file('b.md')];
      expect(await offerFiles(same, {}, await openTwins())).toMatchObject({ known: 0, same: 1 });
      expect(await leaveOut(same)).toEqual([]);
      for (const change of ['2025-09-09', '**결론**']) {
        const mended = POST.replace(change === '2025-09-09' ? '2025-09-08' : '결론', change);
        expect(mended).not.toBe(POST);
        const offer = await offerFiles([file('b.md', mended)], {}, await openTwins());
        expect(offer).toMatchObject({ known: 0, same: 0 });
      }
    });

    it.each(['ai: true', 'homepage: https://a.example/', 'lang: en', 'tags: [가, 나]'])(
      'takes what was mended in its front matter alone: %s',
      async (line) => {
        const mended = POST.replace('title:', `${line}\ntitle:`);
        const both = [file('a.md'), file('b.md', mended)];
        expect(await offerFiles(both)).toMatchObject({ digests: 2, repeated: 0 });
        expect(await leaveOut(both)).toEqual(both);
        await importNew(file('a.md'));
        const isKnown = await openTwins();
        expect(await offerFiles([file('a.md', mended)], {}, isKnown)).toMatchObject({ same: 0 });
        expect(await importNew(file('a.md', mended))).toEqual([0, [], ['a'], 0]);
        expect(await importNew(file('a.md', mended))).toEqual([1, [], [], 0]);
      },
    );

    it('takes what an older parser read, to be read anew', async () => {
      await importFiles(file('a.md'));
      const [head] = await heads();
      await withStore(async (db) => head && db.put('heads', { ...head, parser: 1 }));
      const same = [file('a.md')];
      expect(await offerFiles(same, {}, await openTwins())).toMatchObject({ same: 0 });
      expect(await importFiles(...(await leaveOut(same)))).toMatchObject({ unchanged: 1 });
      expect(await heads()).toEqual([head]);
    });

    it('takes what is given twice once, whatever its files are called', async () => {
      const twice = [
        file('a.md'),
        file('copy/a.md'),
        file('b.md', POST.replace('시험', '다른 글')),
      ];
      const isKnown = await openTwins();
      expect(await offerFiles(twice, {}, isKnown)).toMatchObject({ digests: 3, repeated: 1 });
      const { files, leftOut } = await leaveOutKnown(twice, [], isKnown);
      expect(files.map(({ path }) => path)).toEqual(['a.md', 'b.md']);
      expect(leftOut).toEqual({ known: 0, same: 0, repeated: 1 });
      await importFiles(...files);
      const again = await openTwins();
      expect(await offerFiles(twice, {}, again)).toMatchObject({ same: 2, repeated: 1 });
      expect((await leaveOutKnown(twice, await heads(), again, { all: true })).files).toEqual([]);
    });

    const dayOf = (n: number) =>
      POST.replace('2025-09-08', `2025-09-0${n}`).replace('결론이다', `${n}일의 결론이다`);

    it('keeps what came under another name when that becomes another one', async () => {
      await importNew(file('latest.md', dayOf(1)));
      const { latest } = await texts();
      const drop = [file('latest.md', dayOf(2)), file('archive/2025-09-01.md', dayOf(1))];
      expect(await importNew(...drop)).toEqual([0, ['2025-09-01'], ['latest'], 0]);
      const after = await texts();
      expect(after['2025-09-01']).toBe(latest);
      expect(after.latest).toContain('2일의 결론이다');
      expect(await importNew(...drop.reverse())).toEqual([2, [], [], 0]);
    });

    it.each([
      ['as it was', (files: DigestFile[]) => files],
      ['the other way round', (files: DigestFile[]) => [...files].reverse()],
    ])('loses none of two of one name when one of them changes: %s', async (_what, order) => {
      const inZip = (zip: string, text: string) => ({ ...file('a.md', text), zip });
      await importNew(inZip('ko.zip', dayOf(1)), inZip('en.zip', dayOf(2)));
      const drop = [inZip('ko.zip', dayOf(1)), inZip('en.zip', dayOf(3))];
      await importNew(...order(drop));
      const after = Object.values(await texts()).sort();
      expect(after).toHaveLength(2);
      expect(after[0]).toContain('1일의 결론이다');
      expect(after[1]).toContain('3일의 결론이다');
    });

    it('gives nobody the place of what it left out', async () => {
      await importNew(file('a.md', dayOf(1)), file('b/a.md', dayOf(2)));
      const before = await texts();
      const drop = [file('a.md', dayOf(1)), file('b/a.md', dayOf(2)), file('c/a.md', dayOf(3))];
      expect(await importNew(...drop)).toEqual([2, ['c-a'], [], 0]);
      expect(await texts()).toMatchObject(before);
    });

    it('keeps what cannot be read, for the import to tell', async () => {
      const broken = { ...file('gone.md'), text: () => Promise.reject(new Error('gone')) };
      expect(await leaveOut([broken])).toEqual([broken]);
    });
  });
});
