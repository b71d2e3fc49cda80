import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildFeed } from './buildFeed';
import { explain } from './explain';
import { aboutOptions, readAsked } from './readAsked';
import { reword } from './reword';
import type { Terminal } from './terminal';
import { writeFeed } from './writeFeed';

/** Writes the feed of posts and gives the exit code: 0 it was written, 1 nothing was, 2 bad usage. */
export async function compile(args: readonly string[], terminal: Terminal): Promise<number> {
  const { cwd, words, say, complain } = terminal;
  const asked = readArguments(args);
  if (!asked) {
    complain(words.usage.compile);
    return 2;
  }
  const started = performance.now();
  try {
    const { files, digests, entries, ...built } = await buildFeed(
      resolve(cwd, asked.from),
      asked.about,
    );
    await writeFeed(resolve(cwd, asked.out), files);
    const problems = built.problems.map((problem) => reword(problem, terminal));
    const ms = Math.round(performance.now() - started);
    if (asked.json) say(JSON.stringify({ digests, entries, problems, ms }, null, 2));
    else {
      for (const { file, line, message } of problems) say(`${file}:${line} ${message}`);
      say(words.compiled({ digests, entries, ms }));
    }
    return 0;
  } catch (error) {
    complain(explain(error, words));
    return 1;
  }
}

function readArguments(args: readonly string[]) {
  const asked = readAsked(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...aboutOptions,
        out: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    }),
  );
  return asked?.out ? { ...asked, out: asked.out } : undefined;
}
