import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { today } from '../../core/day';
import { parseDigest } from '../../core/digest';
import { Failure } from '../../core/failure';
import { type LeftOut, type Model, type SectionName, sectionNames } from '../../core/model';
import { cleanTerms, defaultTerms } from '../../core/model/prompt';
import { listModels, recogniseServer } from '../../core/model/servers';
import type { Entry, PaperId } from '../../core/paper';
import type { Finding } from '../findings/finding';
import type { Terminal } from '../terminal';
import { findKept, makeOne } from './makeOne';
import { beginPost, joinPost, type Post, putEntry, type State, stateOf } from './post';
import type { Asked } from './readArguments';
import type { AskedPaper } from './readPapers';
import { readPost, writePost } from './storePost';
import { tellFailure } from './tellFailure';
import { openTexts } from './texts';
import type { World } from './world';

/** A paper of which there is no summary then; the others are made. */
const ofPaper = new Set(['model-no-text', 'model-unfit', 'model-context', 'model-endless']);

/** What came of each paper so far; `skipped` are those that cannot be summarised. */
export type Run = {
  readonly made: PaperId[];
  readonly kept: PaperId[];
  readonly skipped: Finding[];
  readonly faults: Map<PaperId, readonly LeftOut[]>;
};

/** Makes the summaries that the post does not have, one after another, and writes the post after each. Throws what ends it. */
export async function writePapers(
  papers: readonly AskedPaper[],
  asked: Asked,
  run: Run,
  terminal: Terminal,
  world: World,
): Promise<void> {
  const { cwd, words } = terminal;
  const path = resolve(cwd, asked.out);
  const server = recogniseServer(asked.server);
  const terms = asked.terms
    ? cleanTerms([await readFile(resolve(cwd, asked.terms), 'utf8')])
    : defaultTerms;
  const findText = await openTexts(asked, cwd, world);
  await readPost(path, asked.force);
  let model: Model | undefined;

  /** What was made of a paper; undefined where what the post has stays. */
  const make = async (ref: AskedPaper, known: Entry | undefined, place: string) => {
    if (known && known.sections.length >= sectionNames.length) return undefined;
    const text = await findText(ref);
    model ??= await measureModel({ server, name: asked.model }, asked.key, world);
    const making = { text, model, terms };
    const kept = known && findKept(known, making);
    if (known && !kept) return undefined;
    const { paper, version } = ref;
    const request = {
      paper,
      ...making,
      ...(version !== undefined && { version }),
      ...(asked.key && { key: asked.key }),
      ...(kept && { kept }),
      day: today(new Date(world.now())),
      onSection: (name: SectionName) =>
        terminal.progress(`${place}  ${words.write.section[name]} …`),
    };
    return makeOne(request, world);
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
      const made = await make(ref, post && readEntry(post, paper), place);
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
      if (!(error instanceof Failure) || !ofPaper.has(error.code)) throw error;
      const message = `${paper}: ${tellFailure(error, terminal)}`;
      run.skipped.push({ file, line, column: 1, code: error.code, message });
    }
  }
}

/** What somebody wrote or took out by hand is left as it is. */
function isTheirs(state: State): state is 'edited' | 'removed' {
  return state === 'edited' || state === 'removed';
}

function begin({ title }: Asked, world: World): Post {
  return beginPost(title ?? '논문 요약', today(new Date(world.now())));
}

function readEntry(post: Post, paper: PaperId) {
  const { entries } = parseDigest('post.md', joinPost(post)).digest;
  return entries.find((entry) => entry.paper === paper);
}

/** With as much as its server says that it reads at once; what is wrong with the server the first question tells. */
async function measureModel(
  model: Model,
  key: string | undefined,
  { signal }: World,
): Promise<Model> {
  try {
    const listed = await listModels(model.server, { signal, ...(key && { key }) });
    const window = listed.find(({ name }) => name === model.name)?.window;
    return { ...model, ...(window && { window }) };
  } catch (error) {
    if (error instanceof Failure) return model;
    throw error;
  }
}
