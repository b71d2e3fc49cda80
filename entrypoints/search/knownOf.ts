import { nameSource, toNames } from '../../components/words/nameSource';
import type { Library } from '../../core/library';
import type { PaperId } from '../../core/paper';
import { readState } from '../../core/query/days';
import { isNoted } from '../../core/query/readings';
import type { PaperState } from '../../core/search';
import type { Notes } from '../../core/search/withNotes';
import { tagsOf } from '../../core/store/notes';

type Known = {
  readonly nameOf: (source: string) => string;
  readonly stateOf: (paper: PaperId) => PaperState;
};

/** What a query may ask for beside texts: what subscriptions are called, and what the reader did with each paper. */
export function knownOf({ sources, readings }: Pick<Library, 'sources' | 'readings'>): Known {
  const names = toNames(sources);
  return {
    nameOf: (source) => nameSource(source, names),
    stateOf: (paper) => {
      const reading = readings.get(paper);
      return {
        isBookmarked: reading?.bookmarkedAt !== undefined,
        isUnread: readState(reading) === 'unread',
        isNoted: isNoted(reading),
        tags: reading && tagsOf(reading),
      };
    },
  };
}

/** The notes among what the reader did. */
export function notesOf(readings: Library['readings']): Notes {
  return new Map(
    [...readings].flatMap(([paper, { note }]): (readonly [PaperId, string])[] =>
      note ? [[paper, note]] : [],
    ),
  );
}
