import { resolve } from 'node:path';
import type { Day } from '../core/day';
import { WrongPlace } from './explain';
import { findEmpty } from './findEmpty';
import { findFuture } from './findFuture';
import { type Checked, type Finding, withoutNotes } from './finding';
import { parsePost } from './parsePost';
import { placeProblem } from './placeProblem';
import { type Post, readPosts } from './posts';
import { holdsFeed } from './shelf';
import type { Terminal } from './terminal';

/**
 * Every problem of the posts at some paths, by file and line; files are named as seen from the terminal. After
 * `tomorrow` lies the future, in which no post should be.
 */
export async function checkPosts(
  paths: readonly string[],
  terminal: Terminal,
  tomorrow: Day,
): Promise<Checked> {
  const { cwd, words } = terminal;
  const findings: Finding[] = [];
  let files = 0;
  for (const from of paths) {
    const place = resolve(cwd, from);
    const posts = await readPosts(place);
    if (posts.length === 0) {
      throw new WrongPlace((await holdsFeed(place)) ? 'feedInstead' : 'noPosts', from);
    }
    files += posts.length;
    for (const post of posts) findings.push(...checkPost(post, from, terminal, tomorrow));
  }
  const toMend = withoutNotes(findings);
  const broken = new Set(toMend.map(({ file }) => file)).size;
  const summary =
    toMend.length === 0 ? words.clean(files) : words.problems(toMend.length, broken, files);
  return { findings, summary };
}

function checkPost(post: Post, from: string, terminal: Terminal, tomorrow: Day): Finding[] {
  const { digest, problems } = parsePost(post);
  const future = findFuture(post, digest, tomorrow, terminal.words);
  const empty = findEmpty(post, digest, terminal.words);
  return [...problems, ...future, ...empty]
    .sort((one, other) => one.line - other.line)
    .map((problem) => placeProblem(problem, post, from, terminal));
}
