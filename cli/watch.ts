import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildFeed } from './buildFeed';
import { explain } from './explain';
import { followPosts } from './followPosts';
import { aboutOptions, readAbout } from './readAbout';
import { sayBuilt } from './sayBuilt';
import type { Terminal } from './terminal';
import { untilStopped } from './untilStopped';
import { writeFeed } from './writeFeed';

/** Writes the feed of posts, again on each change, until it is stopped: then the exit code is 0. */
export async function watch(args: readonly string[], terminal: Terminal): Promise<number> {
  const { cwd, words, complain } = terminal;
  const asked = readArguments(args);
  if (!asked) {
    complain(words.usage.watch);
    return 2;
  }
  const from = resolve(cwd, asked.from);
  const out = resolve(cwd, asked.out);
  const stopped = untilStopped();
  try {
    await stat(from);
  } catch (error) {
    complain(explain(error, words));
    return 1;
  }
  terminal.say(words.watching(asked.from));
  const build = async () => {
    const built = await buildFeed(from, asked.about);
    await writeFeed(out, built.files);
    return built;
  };
  await followPosts(from, () => sayBuilt(build(), asked.from, terminal), stopped);
  return 0;
}

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...aboutOptions, out: { type: 'string' } },
    });
    const [from, ...more] = positionals;
    if (!from || !values.out || more.length > 0) return undefined;
    return { from, out: values.out, about: readAbout(values) };
  } catch {
    return undefined;
  }
}
