import { resolve } from 'node:path';
import type { Day } from '../../core/day';
import { WrongPlace } from '../explain';
import { holdsFeed } from '../feed/shelf';
import { type Checked, type Finding, withoutNotes } from '../findings/finding';
import { placeProblem } from '../findings/placeProblem';
import { parsePost } from '../posts/parsePost';
import { type Post, readPosts } from '../posts/posts';
import type { Terminal } from '../terminal';
import { findFuture } from './findFuture';
import { sayKinds } from './sayKinds';

/** After `tomorrow` lies the future, in which no post should be; `isExplained` to tell in what papers were found. */
type How = { readonly tomorrow: Day; readonly isExplained: boolean };

/**
 * Every problem of the posts at some paths, by file and line; files are named as seen from the terminal.
 */
export async function checkPosts(
  paths: readonly string[],
  terminal: Terminal,
  { tomorrow, isExplained }: How,
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
    for (const post of posts)
      findings.push(...checkPost(post, from, terminal, { tomorrow, isExplained }));
  }
  const toMend = withoutNotes(findings);
  const broken = new Set(toMend.map(({ file }) => file)).size;
  const summary =
    toMend.length === 0 ? words.clean(files) : words.problems(toMend.length, broken, files);
  return { findings, summary };
}

function checkPost(post: Post, from: string, terminal: Terminal, how: How): Finding[] {
  const { digest, problems, explanation } = parsePost(post);
  const { tomorrow, isExplained } = how;
  const explained = isExplained ? sayKinds(post, explanation, terminal) : [];
  const future = findFuture(post, digest, tomorrow, terminal.words);
  return [...explained, ...problems, ...future]
    .sort((one, other) => one.line - other.line)
    .map((problem) => placeProblem(problem, post, from, terminal));
}
