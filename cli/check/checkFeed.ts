import { readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { FeedIndex, ListedDigest } from '../../core/feed';
import { checkDigest, checkIndex, checkPage, checkUnique } from '../../core/feed/check';
import type { Digest } from '../../core/paper';
import { type Checked, type Finding, withoutNotes } from '../findings/finding';
import type { Terminal } from '../terminal';
import { checkPack } from './checkPack';
import { type FeedCheck, holdOrTell, readNamedFile, readPlain } from './readFeedFile';

/**
 * Checks the feed in a folder by all the rules that the extension has for one, and sizes, hashes and files that
 * are missing or too many.
 */
export async function checkFeed(path: string, { cwd, words }: Terminal): Promise<Checked> {
  const at = (await stat(resolve(cwd, path))).isDirectory() ? path : dirname(path);
  const findings: Finding[] = [];
  const check: FeedCheck = {
    root: resolve(cwd, at),
    words: words.feed,
    tell: (file, code, message, note) =>
      findings.push({
        file: join(at, file).replaceAll('\\', '/'),
        line: 1,
        column: 1,
        code,
        message,
        ...(note && { note }),
      }),
  };
  const index = await readPlain('index.json', checkIndex, check);
  const listed = index ? await listAll(index, check) : [];
  holdOrTell('index.json', () => checkUnique(listed), check);
  for (const each of listed) {
    const digest = await readNamedFile(each, checkDigest, check);
    if (digest) compare(each, digest, check);
  }
  if (index) {
    const { pages = [], pagesPack, pack, newestPack } = index;
    const packs = [pagesPack, pack, newestPack, ...pages.map((page) => page.pack)].flatMap(
      (each) => each ?? [],
    );
    await findStrays(new Set([...pages, ...packs, ...listed].map(({ url }) => url)), check);
  }
  for (const { url } of listed.filter(({ entries }) => entries === 0)) {
    check.tell(url, 'feed-empty', words.feed.empty, true);
  }
  const problems = withoutNotes(findings).length;
  const summary = problems > 0 ? words.feedProblems(problems) : words.feedClean(listed.length);
  return { findings, summary };
}

async function listAll(index: FeedIndex, check: FeedCheck): Promise<ListedDigest[]> {
  const listed = [...index.digests];
  const { pages = [], pagesPack, pack, newestPack } = index;
  if (pack) await checkPack(pack, listed.slice(-pack.digests), check);
  if (newestPack) await checkPack(newestPack, listed.slice(0, newestPack.digests), check);
  if (pagesPack) await checkPack(pagesPack, pages, check);
  for (const page of pages) {
    const read = await readNamedFile(page, checkPage, check);
    if (read && page.pack) await checkPack(page.pack, read.digests, check);
    listed.push(...(read?.digests ?? []));
  }
  return listed;
}

function compare(listed: ListedDigest, digest: Digest, { tell, words }: FeedCheck): void {
  const found = { ...digest, entries: digest.entries.length };
  for (const member of ['title', 'entries'] as const) {
    if (found[member] !== listed[member]) tell(listed.url, 'feed-differs', words.differs(member));
  }
}

async function findStrays(named: ReadonlySet<string>, { root, tell, words }: FeedCheck) {
  for (const folder of ['digests', 'packs', 'pages']) {
    const names = await readdir(join(root, folder)).catch(() => []);
    for (const path of names.sort().map((name) => `${folder}/${name}`)) {
      if (!named.has(path)) tell(path, 'feed-stray', words.stray);
    }
  }
}
