import { resolve } from 'node:path';
import { today } from '../../core/day';
import { parseDigest } from '../../core/digest';
import { Failure } from '../../core/failure';
import { type LeftOut, type Model, type SectionName, sectionNames } from '../../core/model';
import { cleanTerms, defaultTerms } from '../../core/model/prompt';
import { recogniseServer } from '../../core/model/servers';
import type { Entry, PaperId } from '../../core/paper';
import type { Finding } from '../findings/finding';
import type { Terminal } from '../terminal';
import { tellFailure } from './failures/tellFailure';
import { WrongText } from './failures/wrongText';
import { findKeptSections, makePaper } from './makePaper';
import { measureModel } from './measureModel';
import { beginPost, joinPost, type MadePost, type PostState, putEntry, stateOf } from './post';
import type { Asked } from './readArguments';
import type { AskedPaper } from './readAskedPapers';
import { readTextFile } from './readTextFile';
import { checkPlace, readPost, writePost } from './storePost';
import { openPaperTexts } from './texts';
import type { World } from './world';

/** A paper of which there is no summary then; the others are made. */
const ofPaper = new Set(['model-no-text', 'model-unfit', 'model-context', 'model-endless']);

/** What came of each paper so far; `skipped` are those that cannot be summarised. */
export type WriteRun = {
  readonly made: PaperId[];
  readonly kept: PaperId[];
  readonly skipped: Finding[];
  readonly faults: Map<PaperId, readonly LeftOut[]>;
};

type Say = (what: string) => void;

/** Makes the summaries that the post does not have, one after another, and writes the post after each. Throws what ends it. */
export async function writePapers(
  papers: readonly AskedPaper[],
  asked: Asked,
  run: WriteRun,
  terminal: Terminal,
  world: World,
): Promise<void> {
  const { cwd, words } = terminal;
  const path = resolve(cwd, asked.out);
  const server = recogniseServer(asked.server);
  const terms = asked.terms
    ? cleanTerms([await readTextFile(resolve(cwd, asked.terms))])
    : defaultTerms;
  const findText = await openPaperTexts(asked, cwd, world);
  await checkPlace(path);
  await readPost(path, asked.force);
  let model: Model | undefined;

  /** What was made of a paper; undefined where what the post has stays. */
  const make = async (ref: AskedPaper, known: Entry | undefined, place: string, say: Say) => {
    const isWhole = known && known.sections.length >= sectionNames.length;
    if (isWhole && !isOther(known.version, ref.version)) return undefined;
    const { text, version = ref.version } = await findText(ref);
    model ??= await measureModel({ server, name: asked.model }, asked.key, world);
    const making = { text, model, terms };
    const own = isOther(known?.version, version) ? undefined : known;
    const kept = own && findKeptSections(own, making);
    if (own && !kept) {
      say(words.write.left.other);
      return undefined;
    }
    const request = {
      paper: ref.paper,
      ...making,
      ...(version !== undefined && { version }),
      ...(asked.key && { key: asked.key }),
      ...(kept && { kept }),
      day: today(new Date(world.now())),
      onSection: (name: SectionName) =>
        terminal.progress(`${place}  ${words.write.section[name]} …`),
    };
    return makePaper(request, world);
  };

  for (const [at, ref] of papers.entries()) {
    world.signal.throwIfAborted();
    const { paper, file = paper, line = 0 } = ref;
    const place = `[${at + 1}/${papers.length}] ${paper}`;
    const say = (what: string) => asked.json || terminal.say(`${place}  ${what}`);
    const post = asked.force ? undefined : await readPost(path, false);
    const state = post ? await stateOf(post, paper) : 'absent';
    if (isTheirs(state)) {
      run.kept.push(paper);
      say(words.write.left[state]);
      continue;
    }
    try {
      const made = await make(ref, post && readEntry(post, paper), place, say);
      if (!made) {
        run.kept.push(paper);
        continue;
      }
      world.signal.throwIfAborted();
      // Read again: somebody may have written in it meanwhile.
      const now = (await readPost(path, asked.force)) ?? begin(asked, world);
      const since = asked.force ? 'absent' : await stateOf(now, paper);
      if (isTheirs(since)) {
        run.kept.push(paper);
        say(words.write.left[since]);
        continue;
      }
      await writePost(path, await putEntry(now, made.entry));
      run.made.push(paper);
      run.faults.set(paper, made.faults);
      terminal.progress('');
      say(`${made.entry.title} (${made.entry.made?.seconds ?? 0} s)`);
    } catch (error) {
      const code = nameSkip(error);
      if (code === undefined) throw error;
      const told = tellFailure(error, terminal);
      const message = ref.file ? `${paper}: ${told}` : told;
      run.skipped.push({ file, line, column: 1, code, message });
    }
  }
}

/** Under which code a paper is passed over; undefined for what ends the run. */
function nameSkip(error: unknown): string | undefined {
  if (error instanceof WrongText) return `text-${error.why}`;
  return error instanceof Failure && ofPaper.has(error.code) ? error.code : undefined;
}

/** Are both known, and not one? */
function isOther(version: number | undefined, asked: number | undefined): boolean {
  return version !== undefined && asked !== undefined && version !== asked;
}

/** What somebody wrote or took out by hand is left as it is. */
function isTheirs(state: PostState): state is 'edited' | 'removed' {
  return state === 'edited' || state === 'removed';
}

function begin({ title }: Asked, world: World): MadePost {
  return beginPost(title ?? '논문 요약', today(new Date(world.now())));
}

function readEntry(post: MadePost, paper: PaperId) {
  const { entries } = parseDigest('post.md', joinPost(post)).digest;
  return entries.find((entry) => entry.paper === paper);
}
