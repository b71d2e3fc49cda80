import type { DigestHead, Problem } from '../../paper';
import { writeDigestKey } from '../../paper/digestName';
import type { Declined, Run } from '../../run';
import type { SourceResult } from '../../source';
import { BESIDE, type Before, withDigests } from '../../store';
import type { Part } from '../part/part';
import { PROBLEMS_KEPT, toResult } from './result';

/**
 * What one source's part of a run came to, with what was done before the worker was stopped in the middle
 * of it: the restore point of the run knows.
 */
export function sumUpPart(run: Run, source: string, part: Part, at: number): Promise<SourceResult> {
  return withDigests(async ({ befores, heads, declined }) => {
    // A backup brings digests of any source.
    const of = run.cause === 'restore' ? [] : [source];
    const own = IDBKeyRange.bound(of, [...of, []]);
    const [all, stored, waiting] = await Promise.all([
      befores.getAll(IDBKeyRange.bound([run.id, ...of], [run.id, ...of, []])),
      heads.getAll(own),
      declined.getAll(own),
    ]);
    const rows = all.filter(({ id }) => id !== BESIDE.id);
    const there = new Map(stored.map((head) => [writeDigestKey(head), head]));
    const moved = part.moves.map(({ from }) => from);
    const told = [...part.added, ...part.changed, ...part.removed, ...part.vanished, ...moved];
    const now = new Set(told.map(writeDigestKey));
    const earlier = rows.filter((row) => !now.has(writeDigestKey(row)));
    const count = (is: (row: Before) => boolean) => earlier.filter(is).length;
    const isThere = (row: Before) => there.has(writeDigestKey(row));
    const added = count((row) => isThere(row) && !row.head);
    const isMarked = (row: Before) => isOnlyMarked(row, there.get(writeDigestKey(row)));
    const marked = count(isMarked);
    const changed = count((row) => isThere(row) && row.head !== undefined && !isMarked(row));
    const result = toResult(part, at);
    const vanished = marked + (result.vanished ?? 0);
    return {
      ...result,
      added: result.added + added,
      changed: result.changed + changed,
      ...(vanished > 0 && { vanished }),
      removed: result.removed + count((row) => !isThere(row) && row.head !== undefined),
      unchanged: Math.max(0, result.unchanged - added - changed),
      held: waiting.filter((each) => isHeld(each.reason) && each.at >= run.startedAt).length,
      problems: [
        ...earlier.flatMap(({ problems = [] }) => problems),
        ...findLeftOut(waiting, run, part),
        ...result.problems,
      ].slice(0, PROBLEMS_KEPT),
    };
  });
}

/** What was left out before the run was cut off: its notes know. */
function findLeftOut(waiting: readonly Declined[], run: Run, { problems }: Part): Problem[] {
  const told = new Set(problems.map(({ file }) => file));
  return waiting.flatMap(({ reason, id, at, code = 'other' }) =>
    reason === 'broken' && at >= run.startedAt && !told.has(id)
      ? [{ file: id, line: 1, code }]
      : [],
  );
}

/** Is all that became of it that its source no longer lists it? */
function isOnlyMarked({ head }: Before, now: DigestHead | undefined): boolean {
  if (!head || now?.goneAt === undefined || head.goneAt !== undefined) return false;
  return now.revision === head.revision && now.parser === head.parser;
}

function isHeld(reason: string): boolean {
  return reason === 'shrunk' || reason === 'gone';
}
