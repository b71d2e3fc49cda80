import { describe, expect, it } from 'vitest';
import { decodeBackup } from '../../../core/backup/decode';
import { encodeBackup } from '../../../core/backup/encode';
import { Failure } from '../../../core/failure';
import { decodeDigest } from '../../../core/feed/decode';
import { encodeDigest } from '../../../core/feed/encode';
import { keepKnownEntries } from '../../../core/feed/keepKnown';
import type { Digest, Made } from '../../../core/paper';
import { toSettings } from '../../../core/settings';
import { sampleEntry } from '../../samples';

const least: Made = {
  model: 'qwen3:8b',
  server: 'Ollama',
  day: '2026-11-30',
  prompt: 1,
  text: 'abstract',
  characters: 1200,
};
const most: Made = {
  ...least,
  server: 'browser',
  text: 'html',
  of: 90_000,
  seconds: 41.5,
  translated: true,
  edited: true,
};
const digestOf = (made: unknown) =>
  ({
    id: '2026-11-30',
    date: '2026-11-30',
    title: '내가 만든 요약',
    ai: true,
    tags: [],
    entries: [{ ...sampleEntry('2509.04664'), made }],
  }) as Digest;

describe('how a summary was made', () => {
  it.each([least, most])('comes back from a feed as it went: %j', (made) => {
    const digest = digestOf(made);
    expect(decodeDigest(encodeDigest(digest))).toEqual(digest);
  });

  it.each([least, most])(
    'and from a backup, in digests and in what bookmarks keep: %j',
    async (made) => {
      const digest = { source: 'files', revision: 'r', ...digestOf(made) };
      const [entry] = digest.entries;
      if (!entry) throw new Error('no entry');
      const { source, id, date, title, revision } = digest;
      const kept = {
        digest: { source, id, date, title, revision },
        rank: 1,
        of: 1,
        from: '내 것',
        entry,
      };
      const everything = {
        sources: [],
        settings: toSettings({}),
        declined: [],
        digests: [digest],
        reading: [{ paper: entry.paper, bookmarkedAt: 20, kept }],
      };
      const opened = decodeBackup(await encodeBackup(everything, { app: '0.1.0', now: 0 }));
      expect(opened.digests).toEqual([digest]);
      expect(opened.reading).toEqual(everything.reading);
    },
  );

  it('loses what only a later version knows', () => {
    const { entries } = digestOf({ ...least, mood: 'good' });
    keepKnownEntries(entries);
    expect(entries[0]?.made).toEqual(least);
  });

  it.each([
    ['no object', 'qwen'],
    ['nobody', { ...least, model: undefined }],
    ['a day that is none', { ...least, day: 'today' }],
    ['half a character', { ...least, characters: 0.5 }],
    ['another text', { ...least, text: 'pdf' }],
    ['a novel for a name', { ...least, model: 'm'.repeat(301) }],
  ])('is refused where it says %s', (_what, made) => {
    const text = encodeDigest(digestOf(made));
    expect(() => decodeDigest(text)).toThrow(Failure);
  });
});
