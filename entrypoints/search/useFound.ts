import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../core/library';
import { type Found, parseQuery, search } from '../../core/search';
import type { Texts } from '../../core/search/texts';
import { withNotes } from '../../core/search/withNotes';
import { knownOf } from './knownOf';
import { useNotesOf } from './useNotesOf';

/**
 * What a query finds, while it is typed, a paper of several digests once: what the last one found stays until the first of the next is there. Undefined for an
 * empty one, and until there is something to search. Until `readings` are of all papers, more may come of a query that asks for them.
 */
export function useFound(
  typed: string,
  texts: Texts | undefined,
  library: Pick<Library, 'sources' | 'readings'>,
  limit: number,
  areAll = true,
): Found | undefined {
  const [found, setFound] = useState<Found>();
  const { sources, readings } = library;
  const notes = useNotesOf(readings);
  useEffect(() => {
    if (typed.trim() === '' || !texts) return setFound(undefined);
    const controller = new AbortController();
    void run(controller.signal);
    return () => controller.abort();

    async function run(signal: AbortSignal): Promise<void> {
      const known = knownOf({ sources, readings });
      try {
        const { digests = [], isWhole = true } = texts ?? {};
        const options = { ...known, limit, signal, once: true, isPart: !isWhole || !areAll };
        for await (const part of search(withNotes(digests, notes), parseQuery(typed), options))
          if (!signal.aborted) setFound(part);
      } catch (error) {
        if (!signal.aborted) console.warn('[Yoyak]', error);
      }
    }
  }, [typed, texts, sources, notes, limit, areAll]);
  return found;
}
