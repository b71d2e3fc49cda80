import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDigest } from '../../core/digest';
import { composeDigest } from '../../core/digest/compose';
import { readFrontMatter } from '../../core/digest/front-matter';
import { parseMarkdown } from '../../core/markdown';
import { readHtml } from '../../core/markdown/html';
import { writeHtml } from '../doubles/kramdown';

const shared = new URL('../../../shared/digests/', import.meta.url);
const posts = existsSync(shared)
  ? ['blog', 'early'].flatMap((folder) =>
      readdirSync(new URL(`${folder}/`, shared)).map((name) => ({
        file: `${folder}/${name}`,
        text: readFileSync(new URL(`${folder}/${name}`, shared), 'utf8'),
      })),
    )
  : [];

describe.skipIf(posts.length === 0)('a real post that a blog engine made HTML of', () => {
  test.each(posts)('$file gives the same papers as its Markdown', ({ file, text }) => {
    const expected = parseDigest(file, text);
    const { children } = parseMarkdown(readFrontMatter(text).body);
    const html = writeHtml(children.map(({ node }) => node));
    const { id, title, tags } = expected.digest;
    const { digest } = composeDigest({ file, id, title, tags }, readHtml(html, 'https://a.kr/'));
    expect(digest.entries).toEqual(expected.digest.entries);
  });
});
