import { useEffect, useState } from 'preact/hooks';
import { nameSource, toNames } from '../../components/words/nameSource';
import type { Library } from '../../core/library';
import { readState } from '../../core/query/days';
import { isNoted } from '../../core/query/noted';
import { type Found, parseQuery, search } from '../../core/search';
import type { Texts } from '../../core/search/texts';
import { withNotes } from '../../core/search/withNotes';
import { tagsOf } from '../../core/store/notes';
import { useNotesOf } from './useNotesOf';

/**
 * What a query finds, while it is typed, a paper of several digests once: what the last one found stays until the first of the next is there. Undefined for an
 * empty one, and until there is something to search.
 */
export function useFound(
  typed: string,
  texts: Texts | undefined,
  library: Pick<Library, 'sources' | 'readings'>,
  limit: number,
): Found | undefined {
  const [found, setFound] = useState<Found>();
  const { sources } = library;
  const notes = useNotesOf(library.readings);
  useEffect(() => {
    if (typed.trim() === '' || !texts) return setFound(undefined);
    const controller = new AbortController();
    void run(controller.signal);
    return () => controller.abort();

    async function run(signal: AbortSignal): Promise<void> {
      const names = toNames(sources);
      const stateOf = (paper: string) => {
        const reading = library.readings.get(paper);
        return {
          isBookmarked: reading?.bookmarkedAt !== undefined,
          isUnread: readState(reading) === 'unread',
          isNoted: isNoted(reading),
          tags: reading && tagsOf(reading),
        };
      };
      const nameOf = (source: string) => nameSource(source, names);
      try {
        const { digests = [], isWhole = true } = texts ?? {};
        const options = { nameOf, stateOf, limit, signal, once: true, isPart: !isWhole };
        for await (const part of search(withNotes(digests, notes), parseQuery(typed), options))
          if (!signal.aborted) setFound(part);
      } catch (error) {
        if (!signal.aborted) console.warn('[Yoyak]', error);
      }
    }
  }, [typed, texts, sources, notes, limit]);
  return found;
}
