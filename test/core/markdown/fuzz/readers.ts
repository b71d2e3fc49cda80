import { parseDigest } from '../../../../core/digest';
import { composeDigest } from '../../../../core/digest/compose';
import { readHtml } from '../../../../core/markdown/html';
import type { Digest } from '../../../../core/paper';
import { frontSigns, htmlSigns, markdownSigns } from './signs';

/** Reads texts of one kind into digests; `wrap` gives such a text a place where it counts. */
export type Reader = {
  readonly name: string;
  readonly signs: readonly string[];
  readonly wrap: (text: string) => string;
  readonly read: (text: string) => Digest;
};

const paper = 'https://arxiv.org/abs/1706.03762';
const read = (text: string) => parseDigest('2025-09-08.md', text).digest;
const readItem = (html: string) => {
  const post = { file: 'a.html', id: 'a', title: '', tags: [] };
  return composeDigest(post, readHtml(html, 'https://a.kr/2025/09/08.html')).digest;
};

export const readers: readonly Reader[] = [
  {
    name: 'Markdown below a paper',
    signs: markdownSigns,
    wrap: (text) => `# 1. [제목](${paper})\n\n${text}`,
    read,
  },
  { name: 'Markdown alone', signs: markdownSigns, wrap: (text) => text, read },
  {
    name: 'HTML below a paper',
    signs: htmlSigns,
    wrap: (text) => `<h1><a href="${paper}">제목</a></h1>${text}`,
    read: readItem,
  },
  {
    name: 'front matter that is closed',
    signs: frontSigns,
    wrap: (text) => `---\n${text}\n---\n# [제목](${paper})\n\n말`,
    read,
  },
  { name: 'front matter that is open', signs: frontSigns, wrap: (text) => `---\n${text}`, read },
  { name: 'TOML', signs: frontSigns, wrap: (text) => `+++\n${text}\n+++\n`, read },
];
