import { once } from 'node:events';
import { resolve } from 'node:path';
import { Misuse } from './args/misuse';
import { readAsked } from './args/readAsked';
import { DamagedPosts, explain } from './explain';
import { buildFeed } from './feed/buildFeed';
import { holdsFeed, shelfInMemory, shelfOfFolder } from './feed/shelf';
import { followPosts } from './follow/followPosts';
import { sayBuilds } from './follow/sayBuilds';
import { untilStopped } from './follow/untilStopped';
import { startFeedServer } from './serve/feedServer';
import type { Terminal } from './terminal';

/** Serves a feed, or posts as one, until it is stopped: then the exit code is 0; 1 when it cannot. Throws `Misuse`. */
export async function serve(args: readonly string[], terminal: Terminal): Promise<number> {
  const { cwd, words, say, complain } = terminal;
  const asked = readArguments(args);
  const stopped = untilStopped();
  const from = resolve(cwd, asked.from);
  const { shelf, fill } = shelfInMemory();
  try {
    const made = await holdsFeed(from);
    const server = await startFeedServer(made ? shelfOfFolder(from) : shelf, asked.port);
    say(words.serving(`http://127.0.0.1:${server.port}/index.json`));
    if (!made && asked.untitled) say(words.untitled(asked.about.title));
    const build = async () => {
      const built = await buildFeed(from, asked.about);
      if (built.damaged.length > 0) throw new DamagedPosts(built.damaged);
      fill(built.files);
      return built;
    };
    const sayBuilt = sayBuilds(asked.from, terminal);
    try {
      if (!made) await followPosts(from, () => sayBuilt(build()), stopped);
      else if (!stopped.aborted) await once(stopped, 'abort');
    } finally {
      await server.close();
    }
    return 0;
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    complain(taken ? words.portTaken(`${asked.port}`) : explain(error, words));
    return 1;
  }
}

function readArguments(args: readonly string[]) {
  const asked = readAsked(args, { port: { type: 'string', default: '8321' } });
  const port = /^\d{1,5}$/.test(asked.port) ? Number(asked.port) : Number.NaN;
  if (!(port < 65_536)) throw new Misuse('port', asked.port);
  return { ...asked, port };
}
