/** A pattern of whole sentences, each known from its first word to its last. */
export function sentence(...kinds: readonly string[]): RegExp {
  return new RegExp(`^(?:${kinds.join('|')})$`, 'iu');
}

/** Words that only greet or say goodbye are no longer, nor is a sentence of them: so looking at them takes no time. */
export const LONGEST_TEXT = 600;
export const LONGEST_SENTENCE = 160;

export const sentenceEnd = /(?<=[.!?。~…])\s+|\n/u;

/** The sentences of a text without the signs around them, but for quotes; none where one is too long. */
export function cutBareSentences(text: string): readonly string[] {
  if (text.length > LONGEST_TEXT) return [];
  const sentences = text
    .trim()
    .split(sentenceEnd)
    .map(bareSentence)
    .filter((each) => each !== '');
  return sentences.some((each) => each.length > LONGEST_SENTENCE) ? [] : sentences;
}

/** A sentence without the signs around it, but for quotes. */
export function bareSentence(words: string): string {
  return words
    .replace(/\s[:;]-?[)D]+$/u, '')
    .replace(/^[^\p{L}\p{N}“”"'‘’「『(<]+/u, '')
    .replace(/[^\p{L}\p{N}“”"'‘’」』)>]+$/u, '');
}
