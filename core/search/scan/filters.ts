import type { PaperId } from '../../paper';
import { fold, foldTag } from '../folded/fold';
import type { SearchedDigest } from '../folded/rows';
import { isOnDay } from '../isOnDay';
import type { Filter } from '../query';

/** What a reader did with a paper, whether they wrote a note or tags to it, and these. */
export type PaperState = {
  readonly isBookmarked: boolean;
  readonly isUnread: boolean;
  readonly isNoted?: boolean;
  readonly tags?: readonly string[] | undefined;
};

/**
 * What is known beside the texts: how sources are called, and what the reader did; and which papers stand in several digests,
 * where each is to be found once.
 */
export type SearchKnown = {
  readonly nameOf?: (source: string) => string;
  readonly stateOf?: (paper: PaperId) => PaperState;
  readonly repeated?: ReadonlySet<PaperId>;
};

/** May a digest have what a filter asks for, by its day and its source? */
export function fits(filter: Filter, { head }: SearchedDigest, { nameOf }: SearchKnown): boolean {
  switch (filter.type) {
    case 'day':
      return isOnDay(head.date, filter.day);
    case 'source':
      return fold(nameOf?.(head.source) ?? '').includes(filter.name);
    default:
      return true;
  }
}

/** Is any summary of a digest what a filter asks for? */
export function meetsAny(filter: Filter, digest: SearchedDigest, known: SearchKnown): boolean {
  return (
    fits(filter, digest, known) && digest.papers.some((_, at) => isIn(filter, digest, at, known))
  );
}

/** Is summary `at` of a digest what the reader made of its paper? A tag may be the digest's own, too. */
export function isIn(
  filter: Filter,
  { head, papers }: SearchedDigest,
  at: number,
  { stateOf }: SearchKnown,
): boolean {
  const paper = papers[at];
  const state = paper === undefined ? undefined : stateOf?.(paper);
  if (filter.type === 'bookmarked') return state?.isBookmarked === true;
  if (filter.type === 'unread') return state?.isUnread === true;
  if (filter.type === 'noted') return state?.isNoted === true;
  if (filter.type !== 'tag') return true;
  return [...(head.tags ?? []), ...(state?.tags ?? [])].some((tag) => {
    const folded = foldTag(tag);
    return filter.isUnfinished ? folded.startsWith(filter.tag) : folded === filter.tag;
  });
}
