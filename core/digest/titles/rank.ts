/**
 * A place among papers before the link of a title: `1위 —`, `🥇 1위`, `TOP 1.`, `No. 1 |`. In one word with the title it may be its own
 * (`1등급`), and so may an English one that no sign parts from it (`Rank 1 Updates`).
 */
const rank =
  /^[^\p{L}\p{N}([]*(?:\d{1,3}\s?[위등](?![가-힣])\s*[.:：)|·—–-]*|(?:top|no|rank|순위)\s?[.#]?\s?\d{1,3}\s*[.:：)|·—–](?!\d))\s*/iu;
/** A quick look: few lines have a number so near to their beginning. */
const LONGEST = 24;

/** Words without the place that they begin with. */
export function dropRank(words: string): string {
  return /\d/.test(words.slice(0, LONGEST)) ? words.replace(rank, '') : words;
}
