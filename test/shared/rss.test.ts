import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { parseDigest } from '../../core/digest';
import { composeDigest } from '../../core/digest/compose';
import { readFrontMatter } from '../../core/digest/frontMatter';
import { readHtml } from '../../core/markdown/html';
import type { Entry } from '../../core/paper';
import { writePlain } from '../../core/tree/plain';
import { parseMarkdown } from '../core/markdown/parseMarkdown';
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

  // Only a heading that is broken over lines is read better from Markdown. Engines disagree on emphasis next to Hangul, so the asterisks of one are nothing in the other.
  const usual = posts.filter(({ file }) => file.startsWith('blog/'));
  test.each(usual)('$file gives the same words by another engine', ({ file, text }) => {
    const { digest } = parseDigest(file, text);
    const html = marked.parse(readFrontMatter(text).body, { async: false });
    const post = { file, id: digest.id, title: digest.title, tags: [] };
    const { entries } = composeDigest(post, readHtml(html, 'https://a.kr/')).digest;
    expect(entries.map(summarise)).toEqual(digest.entries.map(summarise));
  });
});

function summarise({ paper, version, title, links, sections }: Entry) {
  const words = sections.map(({ kind, heading, children }) => ({
    kind,
    heading,
    text: writePlain(children).replace(/[\s*]+/g, ''),
  }));
  return { paper, version, title: title.replaceAll('*', ''), links, sections: words };
}
