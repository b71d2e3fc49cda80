import { resolve } from 'node:path';
import { printPlaces } from './findings/printFindings';
import type { Terminal } from './terminal';
import { tellFailure } from './write/failures/tellFailure';
import { findUnsure } from './write/findUnsure';
import { type Asked, readArguments } from './write/readArguments';
import { type AskedPaper, readAskedPapers } from './write/readAskedPapers';
import { readPost } from './write/storePost';
import { openWorld, type World } from './write/world';
import { type WriteRun, writePapers } from './write/writePapers';

/**
 * Has a model write a post of papers, one after another, and gives the exit code: 0 all stand in it, 1 there is something to
 * look at, 2 it ended before the last. Whatever happens the post holds whole summaries only. Throws `Misuse`.
 */
export async function write(
  args: readonly string[],
  terminal: Terminal,
  given?: World,
): Promise<number> {
  const asked = readArguments(args, given?.env ?? process.env);
  const world = given ?? openWorld();
  const run: WriteRun = { made: [], kept: [], skipped: [], faults: new Map() };
  const papers: AskedPaper[] = [];
  let ended: unknown;
  try {
    papers.push(...(await readAskedPapers(asked.papers, terminal.cwd)));
    await writePapers(papers, asked, run, terminal, world);
  } catch (error) {
    ended = error ?? 'stopped';
  }
  terminal.progress('');
  const findings = await lookAt(papers, asked, { ...run, ended }, terminal);
  if (ended !== undefined) {
    terminal.complain(
      world.signal.aborted ? terminal.words.write.stopped : tellFailure(ended, terminal),
    );
    return 2;
  }
  return findings > 0 ? 1 : 0;
}

/** Says what there is to look at, and gives how much. */
async function lookAt(
  papers: readonly AskedPaper[],
  { out, json }: Asked,
  { made, kept, skipped, faults, ended }: WriteRun & { readonly ended: unknown },
  terminal: Terminal,
): Promise<number> {
  const ids = papers.map(({ paper }) => paper);
  // What cannot be read has ended the run, and is told there.
  const stored = await readPost(resolve(terminal.cwd, out), true).catch(() => undefined);
  const unsure = stored ? await findUnsure(stored, ids, { file: out, faults, terminal }) : [];
  const problems = [...skipped, ...unsure];
  if (json) terminal.say(JSON.stringify({ made, kept, problems }, null, 2));
  else {
    printPlaces(problems, { ...terminal, say: terminal.complain });
    // Where nothing could begin, what ended it says all there is to say.
    if (ended === undefined || made.length + kept.length + problems.length > 0)
      terminal.say(terminal.words.write.done(made.length, kept.length, problems.length));
  }
  return problems.length;
}
