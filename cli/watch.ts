import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { overlap } from './args/overlap';
import { readAsked, withOut } from './args/readAsked';
import { explain } from './explain';
import { buildFeed } from './feed/buildFeed';
import { writeFeed } from './feed/writeFeed';
import { followPosts } from './follow/followPosts';
import { sayBuilds } from './follow/sayBuilds';
import { untilStopped } from './follow/untilStopped';
import type { Terminal } from './terminal';

/** Writes the feed of posts, again on each change, until it is stopped: then the exit code is 0. Throws `Misuse`. */
export async function watch(args: readonly string[], terminal: Terminal): Promise<number> {
  const { cwd, words, complain } = terminal;
  const asked = withOut(readAsked(args, { out: { type: 'string' } }));
  const from = resolve(cwd, asked.from);
  const out = resolve(cwd, asked.out);
  if (overlap(from, out)) {
    complain(words.overlap(asked.from, asked.out));
    return 2;
  }
  const stopped = untilStopped();
  const build = async () => {
    const built = await buildFeed(from, asked.about);
    await writeFeed(out, built);
    return built;
  };
  try {
    await stat(from);
    if (asked.untitled) terminal.say(words.untitled(asked.about.title));
    terminal.say(words.watching(asked.from));
    const sayBuilt = sayBuilds(asked.from, terminal);
    await followPosts(from, () => sayBuilt(build()), stopped);
    return 0;
  } catch (error) {
    complain(explain(error, words));
    return 1;
  }
}
