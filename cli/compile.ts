import { resolve } from 'node:path';
import { overlap } from './args/overlap';
import { readAsked, withOut } from './args/readAsked';
import { DamagedPosts, explain } from './explain';
import { type Built, buildFeed } from './feed/buildFeed';
import { writeFeed } from './feed/writeFeed';
import { placeProblem } from './findings/placeProblem';
import { printPlaces } from './findings/printFindings';
import { wordProblem } from './findings/wordProblem';
import type { Terminal } from './terminal';

/**
 * Writes the feed of posts and gives the exit code: 0 it was written, 1 nothing was, 2 it would lie among
 * the posts. Throws `Misuse`.
 */
export async function compile(args: readonly string[], terminal: Terminal): Promise<number> {
  const { cwd, words, say, complain } = terminal;
  const asked = withOut(
    readAsked(args, { out: { type: 'string' }, json: { type: 'boolean', default: false } }),
  );
  if (overlap(resolve(cwd, asked.from), resolve(cwd, asked.out))) {
    complain(words.overlap(asked.from, asked.out));
    return 2;
  }
  const started = performance.now();
  try {
    const built = await buildFeed(resolve(cwd, asked.from), asked.about);
    const { damaged } = built;
    // Of letters that nobody can read the problems tell, and where they are.
    if (damaged.length === 0) await writeFeed(resolve(cwd, asked.out), built);
    const { digests, entries } = damaged.length > 0 ? { digests: 0, entries: 0 } : built;
    const ms = Math.round(performance.now() - started);
    if (asked.json) {
      const problems = built.problems.map((problem) => {
        const { file, line, code } = problem;
        return { file, line, code, message: wordProblem(problem, terminal.language) };
      });
      say(JSON.stringify({ digests, entries, problems, ms }, null, 2));
    } else printPlaces(placeProblems(built, asked.from, terminal), terminal);
    if (damaged.length > 0) throw new DamagedPosts(damaged);
    if (!asked.json && asked.untitled) say(words.untitled(asked.about.title));
    if (!asked.json) say(words.compiled({ digests, entries, ms }));
    return 0;
  } catch (error) {
    complain(explain(error, words));
    return 1;
  }
}

function placeProblems(
  { posts, problems }: Pick<Built, 'posts' | 'problems'>,
  from: string,
  terminal: Terminal,
) {
  const byPath = new Map(posts.map((post) => [post.path, post]));
  return problems.flatMap((problem) => {
    const post = byPath.get(problem.file);
    return post ? placeProblem(problem, post, from, terminal) : [];
  });
}
