import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildFeed } from '../../cli/feed/buildFeed';
import { parseDigest } from '../../core/digest';
import { findPosts } from './posts';
import type { Row } from './row';

const rounds = 5;
const NOTES = 3854;

/** A folder of posts, and one of very many small notes, as the feed that `compile` writes, against parsing them alone. */
export async function* benchCompile(): AsyncGenerator<Row> {
  const { folder, what } = findPosts();
  const notes = await writeNotes();
  try {
    yield await measure(folder, what);
    yield await measure(notes, 'small notes');
  } finally {
    await rm(notes, { recursive: true });
  }
}

async function measure(folder: string, what: string): Promise<Row> {
  const texts = await readTexts(folder);
  let [parsing, compiling, entries] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    for (const [file, text] of texts) parseDigest(file, text);
    const parsed = performance.now();
    ({ entries } = await buildFeed(folder, { title: 'bench', language: 'ko' }));
    parsing = Math.min(parsing, parsed - start);
    compiling = Math.min(compiling, performance.now() - parsed);
  }
  const detail = `${entries} entries: parsing ${parsing.toFixed(0)} ms, read, parsed and written as a feed in memory ${compiling.toFixed(0)} ms`;
  const name = `compiling ${texts.length} ${what} / parsing them`;
  return { name, ratio: compiling / parsing, bar: '≤ 4', detail };
}

async function readTexts(folder: string): Promise<(readonly [string, string])[]> {
  const files = await readdir(folder, { recursive: true });
  const posts = files.filter((file) => file.endsWith('.md'));
  return Promise.all(
    posts.map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const),
  );
}

async function writeNotes(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'yoyak-notes-'));
  for (let n = 0; n < NOTES; n += 1) {
    const paper = `${20 + (n % 6)}${String(1 + (n % 12)).padStart(2, '0')}.${10_000 + n}`;
    const file = join(folder, `${2020 + (n % 6)}`, `paper-${n}.md`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(
      file,
      `---\ntitle: 노트 ${n}\ndate: 2025-01-1${n % 10}\n---\n\n# [Paper ${paper}](https://arxiv.org/abs/${paper})\n\n## 소개\n\n- Goal: 긴 글을 **빠르게** 읽는 방법을 찾는다.\n\n## 결론\n\n${n}번째 논문의 결론이다.\n`,
    );
  }
  return folder;
}
