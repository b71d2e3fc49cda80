/** How long a note may be, in UTF-16 units. */
export const NOTE_LENGTH = 10_000;
/** How long a tag may be, in UTF-16 units, and how many a paper may have. */
export const TAG_LENGTH = 50;
export const MOST_TAGS = 20;

/** Words as they are typed → tags: without `#`, spaces or doubles, in the order in which they came. */
export function toTags(words: readonly string[]): readonly string[] {
  const tags = words.map((word) =>
    word
      .normalize()
      .replace(/[#\s]+/g, '')
      .slice(0, TAG_LENGTH),
  );
  return [...new Set(tags)].filter((tag) => tag !== '').slice(0, MOST_TAGS);
}
