import { foldTag } from './folded/fold';

/** The tags of a paper → whether a tag as it is typed, without its `#`, is one of them: compared as a search compares tags; an empty one is. */
export function openTags(tags: readonly string[]): (typed: string) => boolean {
  const own = new Set(tags.map(foldTag));
  return (typed) => {
    const tag = foldTag(typed);
    return tag === '' || own.has(tag);
  };
}
