import { join, resolve } from 'node:path';
import { NoPosts } from './explain';
import { findColumn } from './findColumn';
import type { Checked, Finding } from './finding';
import { parsePost } from './parsePost';
import { type Post, readPosts } from './posts';
import { reword } from './reword';
import type { Terminal } from './terminal';

/** Every problem of the posts at some paths, by file and line; files are named as seen from the terminal. */
export async function checkPosts(paths: readonly string[], terminal: Terminal): Promise<Checked> {
  const { cwd, words } = terminal;
  const findings: Finding[] = [];
  let files = 0;
  for (const from of paths) {
    const posts = await readPosts(resolve(cwd, from));
    if (posts.length === 0) throw new NoPosts(from);
    files += posts.length;
    for (const post of posts) findings.push(...checkPost(post, from, terminal));
  }
  const broken = new Set(findings.map(({ file }) => file)).size;
  const summary =
    findings.length === 0 ? words.clean(files) : words.problems(findings.length, broken, files);
  return { findings, summary };
}

function checkPost(post: Post, from: string, terminal: Terminal): Finding[] {
  const alone = from.split(/[\\/]/).at(-1) === post.path;
  const file = (alone ? from : join(from, post.path)).replaceAll('\\', '/');
  return parsePost(post).problems.map((problem) => {
    const { line, code, message } = reword(problem, terminal);
    return { file, line, column: findColumn(post.text, problem), code, message };
  });
}
