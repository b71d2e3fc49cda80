import { addDays } from '../core/day';
import { Misuse, readWords } from './args/misuse';
import { checkFeed } from './check/checkFeed';
import { checkPosts } from './check/checkPosts';
import { explain } from './explain';
import { withoutNotes } from './findings/finding';
import { printAsJson, printForGitHub, printForPeople } from './findings/printFindings';
import type { Terminal } from './terminal';

/**
 * Tells what is wrong with posts or a feed; the exit code: 0 nothing, 1 something, 2 nothing could be
 * checked. Throws `Misuse`.
 */
export async function check(
  args: readonly string[],
  terminal: Terminal,
  now: () => number = Date.now,
): Promise<number> {
  const asked = readArguments(args);
  try {
    const checked = asked.feed
      ? await checkFeed(asked.feed, terminal)
      : await checkPosts(asked.posts, terminal, {
          tomorrow: dayAfter(now()),
          isExplained: asked.isExplained,
        });
    asked.print(checked, terminal);
    return withoutNotes(checked.findings).length > 0 ? 1 : 0;
  } catch (error) {
    terminal.complain(explain(error, terminal.words));
    return 2;
  }
}

/** The day after the one at a time, in UTC: nowhere on earth is it later yet. */
function dayAfter(time: number): string {
  return addDays(new Date(time).toISOString().slice(0, 10), 1);
}

function readArguments(args: readonly string[]) {
  const { values, positionals: posts } = readWords(args, {
    feed: { type: 'string' },
    json: { type: 'boolean', default: false },
    github: { type: 'boolean', default: false },
    explain: { type: 'boolean', default: false },
  });
  const { feed, json, github, explain: isExplained } = values;
  if (json && github) throw new Misuse('together', '--json, --github');
  const [post] = posts;
  if (feed === undefined ? !post || posts.includes('') : feed === '') throw new Misuse('path');
  if (feed !== undefined && post !== undefined) throw new Misuse('together', `--feed, ${post}`);
  if (feed !== undefined && isExplained) throw new Misuse('together', '--feed, --explain');
  return {
    feed,
    posts,
    isExplained,
    print: json ? printAsJson : github ? printForGitHub : printForPeople,
  };
}
