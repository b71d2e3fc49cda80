import type { RunnerHost } from './host';

/**
 * The sources that the reader asked for and whose run has not begun: in memory, and in the note of the
 * host, where the next worker finds what the one before had no time for.
 */
export function openAsked({
  readAsked,
  writeAsked,
  report,
}: Pick<RunnerHost, 'readAsked' | 'writeAsked' | 'report'>) {
  const ids = new Set<string>();
  const left = new Set<string>();
  const read = async () => {
    const stored = await readAsked();
    for (const id of Array.isArray(stored) ? stored : []) left.add(String(id));
  };
  const found = read();
  // What cannot be read holds up nothing that is asked for now.
  let written = found.catch(report);

  /** One write after the other, each of what is asked for by then. */
  const write = (): Promise<void> => {
    const next = () => writeAsked([...new Set([...ids, ...left])]);
    written = written.then(next, next);
    return written;
  };

  return {
    ids: ids as ReadonlySet<string>,
    /** What an earlier worker left. */
    async left(): Promise<readonly string[]> {
      await found;
      return [...left];
    },
    /** All that was left is asked for anew. */
    async forgetLeft(): Promise<void> {
      if (left.size === 0) return;
      left.clear();
      await write();
    },
    /** Resolves once everything that was added so far is written down. */
    add(wanted: readonly string[]): Promise<void> {
      for (const id of wanted) ids.add(id);
      return wanted.length > 0 ? write() : written;
    },
    /** Their run has begun, or there will be none. */
    remove(gone: readonly string[]): Promise<void> {
      for (const id of gone) left.delete(id);
      const had = gone.filter((id) => ids.delete(id));
      return had.length > 0 ? write() : written;
    },
  };
}
