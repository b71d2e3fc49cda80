/** A sentence, and the same again right behind it. */
const DOUBLED = /(?<=^|[.!?。]\s+|\n)((?:[^.!?。\n]|\.(?=\S)){8,400}?[.!?。])\s+\1(?=\s|$)/gu;

/** What is longer is no section, and is told so. */
const LONGEST = 10_000;

/**
 * A text without the sentence that stands there twice in a row. What is said more often is a loop, of which the whole answer may
 * be one.
 */
export function dropDoubled(text: string): string {
  if (text.length > LONGEST) return text;
  return text.replace(DOUBLED, (both, sentence: string) =>
    text.split(sentence).length === 3 ? sentence : both,
  );
}
