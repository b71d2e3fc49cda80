import type { Built } from './buildFeed';
import { explain } from './explain';
import type { Terminal } from './terminal';

/** One line on how a build went, with the time of day; a failure is said and nothing is thrown. */
export async function sayBuilt(
  building: Promise<Built>,
  from: string,
  { words, say, complain, mark }: Terminal,
  now: () => Date = () => new Date(),
): Promise<void> {
  const time = () => mark('dim', now().toTimeString().slice(0, 8));
  try {
    const built = await building;
    const problems = built.problems.length;
    const more = problems > 0 ? `  ${mark('yellow', words.andProblems(problems, from))}` : '';
    say(`${time()}  ${words.compiled(built)}${more}`);
  } catch (error) {
    complain(`${time()}  ${explain(error, words)}`);
  }
}
