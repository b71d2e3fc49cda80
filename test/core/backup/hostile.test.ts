import { describe, expect, it } from 'vitest';
import { decodeBackup } from '../../../core/backup/decode';
import { encodeBackup } from '../../../core/backup/encode';
import { parseDigest } from '../../../core/digest';
import { decodeDigest } from '../../../core/feed/decode';
import type { Digest } from '../../../core/paper';
import { toSettings } from '../../../core/settings';
import { writeHostile } from '../../e2e/attacks/digests';
import { makeVectors } from '../../e2e/attacks/vectors';

const paper = '2402.00001';
const file = `2024-01-05-${paper}.md`;
const size = 200;
const vectors = makeVectors(20 * size);

/** A digest as it comes back from a backup. */
async function bringBack(digest: Digest): Promise<unknown> {
  const stored = { source: 'files', revision: 'r', ...digest };
  const bytes = await encodeBackup(
    { sources: [], settings: toSettings(undefined), reading: [], declined: [], digests: [stored] },
    { app: '0.1.0' },
  );
  const { source: _source, revision: _revision, ...back } = decodeBackup(bytes).digests[0] ?? {};
  return back;
}

describe('what is read of a post is taken back from a backup', () => {
  it.each(Array.from({ length: 20 }, (_, at) => at))('of hostile texts, part %i', async (at) => {
    const text = writeHostile(paper, vectors.slice(at * size, (at + 1) * size));
    const { digest } = parseDigest(file, text);
    expect(digest.entries.map((entry) => entry.paper)).toEqual([paper]);
    expect(await bringBack(digest)).toEqual(JSON.parse(JSON.stringify(digest)));
  });

  const post = (words: string) =>
    `# 1. [논문](https://arxiv.org/abs/${paper})\n\n## 소개\n\n${words} 이것은 글이다.\n`;
  it.each([
    '[이름](HTTPS://blog.example/A)',
    '[이름](Http://blog.example/a?B=C)',
    '<HTTPS://blog.example/a>',
    'Https://blog.example/a',
    '<a href="HTTP://blog.example/a">이름</a>',
    '![그림](hTTpS://blog.example/a.png)',
    '[이름][a]\n\n[a]: HTTPS://blog.example/a\n\n',
  ])('whichever letters an address begins with: %s', async (words) => {
    const { digest } = parseDigest(file, post(words));
    const urls = JSON.stringify(digest).match(/"url":"[^"]*blog[^"]*"/g) ?? [];
    expect(urls).toHaveLength(1);
    expect(urls[0]).toMatch(/^"url":"https?:\/\/blog\.example\/[aA]/);
    expect(await bringBack(digest)).toEqual(JSON.parse(JSON.stringify(digest)));
  });

  it.each(['HTTPS://blog.example/a', 'Http://blog.example/a', 'https://blog.example/a'])(
    'also as older versions stored it: %s',
    async (url) => {
      const { digest } = parseDigest(file, post('[이름](https://blog.example/a)'));
      const older = JSON.parse(JSON.stringify(digest).replace('https://blog.example/a', url));
      expect(await bringBack(older)).toEqual(older);
      expect(() => decodeDigest(JSON.stringify(older))).not.toThrow();
    },
  );

  it.each([
    'javascript:ran(1)',
    'JavaScript://blog.example/a',
    'data:text/html,1',
    '//blog.example',
  ])('but for one with an address that none may have: %s', async (url) => {
    const { digest } = parseDigest(file, post('[이름](https://blog.example/a)'));
    const other = JSON.parse(JSON.stringify(digest).replace('https://blog.example/a', url));
    await expect(bringBack(other)).rejects.toMatchObject({ code: 'backup-damaged' });
  });
});
