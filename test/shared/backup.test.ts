import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDigest } from '../../core/digest';
import { writeDigest } from '../../core/export/post';

const shared = new URL('../../../shared/digests/', import.meta.url);
const posts = ['blog', 'early']
  .filter((folder) => existsSync(new URL(folder, shared)))
  .flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, shared)).map((name) => `${folder}/${name}`),
  );

describe.skipIf(posts.length === 0)('a digest written as Markdown reads as itself', () => {
  test.each(posts)('%s', (file) => {
    const { digest } = parseDigest(file, readFileSync(new URL(file, shared), 'utf8'));
    expect(parseDigest(file, writeDigest(digest)).digest).toEqual(digest);
  });
});
