import { explain } from '../explain';
import type { Built } from '../feed/buildFeed';
import type { Terminal } from '../terminal';

/**
 * Says of each build how it went, one line with the time of day; a failure is said and nothing is thrown. A build that
 * gives the same as the one before is no news: one change of an editor may be heard of twice.
 */
export function sayBuilds(
  from: string,
  { words, say, complain, mark }: Terminal,
  now: () => Date = () => new Date(),
): (building: Promise<Built>) => Promise<void> {
  const time = () => mark('dim', now().toTimeString().slice(0, 8));
  let last: string | undefined;
  return async (building) => {
    try {
      const built = await building;
      const { files, problems } = built;
      const result = JSON.stringify([files, problems]);
      if (result === last) return;
      last = result;
      const more =
        problems.length > 0 ? `  ${mark('yellow', words.andProblems(problems.length, from))}` : '';
      say(`${time()}  ${words.compiled(built)}${more}`);
    } catch (error) {
      last = undefined;
      complain(`${time()}  ${explain(error, words)}`);
    }
  };
}
