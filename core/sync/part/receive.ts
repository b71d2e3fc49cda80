import { Failure } from '../../failure';
import { mayPass } from '../../failure/scope';
import type { DigestHead, Problem } from '../../paper';
import { isOutdated } from '../../paper/parser';
import type { Asking, Fetched, Hold, Listed, SourceAdapter } from '../../source';
import type { TakeOptions } from './arrival';
import { type Known, nameListed } from './compareListing';
import { type FetchEvents, fetchAll } from './fetchAll';
import { openIntake } from './intake/intake';
import type { Tally } from './tally';

/** `hold` is the run's hand on what is being read. */
export type ReceiveOptions = Omit<TakeOptions, 'source'> &
  Known & {
    /** Versions, by `nameListed`, at which the run was cut off: they come last, one by one, so that all others are there. */
    readonly suspects?: ReadonlySet<string>;
    /** Those at which it was so more than once: it goes on without them. */
    readonly barred?: ReadonlySet<string>;
    readonly hold?: Hold;
    readonly signal?: AbortSignal;
  };

/**
 * Fetches what is due and stores it as it arrives. Whatever is wrong with one digest costs that one, and is told
 * in the tally. Throws what ends the whole source.
 */
export async function receive(
  source: SourceAdapter,
  due: readonly Listed[],
  options: ReceiveOptions,
  tally: Tally,
): Promise<void> {
  const { signal, hold, known, declined, careful } = options;
  const asking: Asking = {
    ...(signal && { signal }),
    ...(hold && { hold }),
    onBytes: tally.addBytes,
  };
  const heads = new Map(known.map((head) => [head.id, head]));
  const turnedDown = new Set(declined.map(({ id }) => id));
  const taking: TakeOptions = { ...options, source: source.id };
  const intake = openIntake(taking, (done) => {
    for (const each of done) {
      tally.taken.push(each);
      if (each.kind === 'broken') tally.problems.push(each.problem);
    }
    tally.tell({ stored: tally.taken.length });
  });
  const add = async (listed: Listed, fetched: Fetched, broken?: Failure) => {
    tally.addFetched();
    const id = fetched.digest?.id ?? listed.id;
    const stored = heads.get(id);
    const known = stored && (await asListed(source, listed, fetched, stored));
    const stands = { known, declined: turnedDown.has(id) };
    await intake.add({ listed, fetched, ...stands, ...(broken && { broken }) });
  };
  const onSkipped = ({ id }: Listed, { code, message }: Failure) => {
    tally.missed.add(id);
    tally.skipped.push({ file: id, line: 1, code, message });
  };
  const events: FetchEvents = {
    onFetched: async (listed, fetched) => {
      const known = heads.get(listed.id);
      // Of a digest that was one until it changed, the reader is to know what is wrong with it.
      const isNew = !known || known.revision === fetched.revision;
      const told = careful && isNew ? tellOfDigest(fetched) : fetched.problems;
      for (const problem of told) tally.problems.push(problem);
      await add(listed, fetched);
    },
    onSkipped,
    onBroken: (listed, failure) =>
      add(listed, { revision: listed.revision ?? '', problems: [] }, failure),
  };
  const { suspects = new Set(), barred = new Set() } = options;
  const rest = due.filter((each) => !suspects.has(nameListed(each)));
  const alone = due.filter(
    (each) => suspects.has(nameListed(each)) && !barred.has(nameListed(each)),
  );
  // What a moment of trouble kept away is asked for once more, after all the others.
  const again: Listed[] = [];
  try {
    for (const listed of due.filter((each) => barred.has(nameListed(each))))
      await events.onBroken(listed, new Failure('cut-off', 'The run was cut off at it, twice'));
    await fetchAll(source, rest, asking, {
      ...events,
      onSkipped: (listed, error) =>
        mayPass(error) ? again.push(listed) : onSkipped(listed, error),
    });
    await fetchAll(source, again, asking, events);
    await fetchAll({ ...source, width: 1 }, alone, asking, events);
  } finally {
    await intake.end();
  }
}

/** What is stored, under the revision that its text has now if it is the same that an older parser read. */
async function asListed(
  source: SourceAdapter,
  listed: Listed,
  { revision }: Fetched,
  head: DigestHead,
): Promise<DigestHead> {
  if (head.revision === revision || !isOutdated(head)) return head;
  return (await source.isSameText?.(listed, head)) ? { ...head, revision } : head;
}

/** What may have hidden the papers of a file. */
const hiding: ReadonlySet<string> = new Set(['draft', 'too-large', 'broken-letter', 'lfs-pointer']);

/**
 * Of a file without papers nothing is told but what hid them: folders and blogs hold much that is no digest, and
 * nobody wants to read that of each note.
 */
function tellOfDigest({ digest, problems }: Fetched): readonly Problem[] {
  if (digest?.entries.length !== 0) return problems;
  return problems.filter(({ code }) => hiding.has(code));
}
