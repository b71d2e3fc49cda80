import { resolve } from 'node:path';
import { type Built, buildFeed } from './buildFeed';
import { explain } from './explain';
import { overlap } from './overlap';
import { placeProblem } from './placeProblem';
import { printPlaces } from './printFindings';
import { readAsked, withOut } from './readAsked';
import { reword } from './reword';
import type { Terminal } from './terminal';
import { writeFeed } from './writeFeed';

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
    const { files, digests, entries, ...built } = await buildFeed(
      resolve(cwd, asked.from),
      asked.about,
    );
    await writeFeed(resolve(cwd, asked.out), files);
    const ms = Math.round(performance.now() - started);
    if (asked.json) {
      const problems = built.problems.map((problem) => reword(problem, terminal));
      say(JSON.stringify({ digests, entries, problems, ms }, null, 2));
    } else {
      printPlaces(placeProblems(built, asked.from, terminal), terminal);
      if (asked.untitled) say(words.untitled(asked.about.title));
      say(words.compiled({ digests, entries, ms }));
    }
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
