import { expect, it } from 'vitest';
import { encodeFeed } from '../../../core/feed/encode';
import { findFeeds } from '../../../core/files/findFeeds';
import { type GivenFile, toGiven } from '../../../core/files/givenFile';
import { sampleDigest } from '../../samples';

const days = ['2025-09-07', '2025-09-08'];
const give = (path: string, text: string): GivenFile => {
  const bytes = new TextEncoder().encode(text);
  return toGiven(path, { size: bytes.length, arrayBuffer: async () => bytes.buffer });
};

/** A feed's files below a folder, its index changed. */
async function giveFeed(folder: string, change = (text: string) => text): Promise<GivenFile[]> {
  const posts = days.map((day) => sampleDigest(day, ['2509.04664']));
  const files = await encodeFeed({ title: '피드', language: 'ko' }, posts, {});
  return files.map(({ path, text }) =>
    give(`${folder}/${path}`, path === 'index.json' ? change(text) : text),
  );
}

it.each(['%', '%E0%A4%A', '%ff'])(
  'refuses a feed whole that lists what no path can be, %s, and no other with it',
  async (name) => {
    const broken = await giveFeed('a', (text) => text.replace(/digests\/2025-09-07[^"]*/, name));
    const { digests, refused } = await findFeeds([...broken, ...(await giveFeed('b'))]);
    expect(refused).toMatchObject([{ path: 'a/index.json', code: 'unsafe-path' }]);
    expect(digests.map(({ listed }) => listed?.id)).toEqual(days.toReversed());
    expect(digests.every(({ path }) => path.startsWith('b/digests/'))).toBe(true);
  },
);
