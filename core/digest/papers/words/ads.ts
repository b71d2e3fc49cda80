/**
 * What says of itself that it is an advertisement, in brackets before anything else, Korean and English: a part of the table of
 * words. In plain words it may be what a paper is about.
 */
const names =
  '(?:광고|협찬|스폰서|유료 ?광고|sponsored(?: (?:post|content))?|sponsor|advertisement|advertorial|promoted|ad)';
const led = new RegExp(
  `^[^\\p{L}\\p{N}([【<]*(?:[[【<]\\s*${names}\\s*[\\]】>]|\\(\\s*(?!ad\\s*\\))${names}\\s*\\)|sponsored by\\s)`,
  'iu',
);
const alone = new RegExp(`^[^\\p{L}\\p{N}]*${names}[^\\p{L}\\p{N}]*$`, 'iu');

/** Does a block begin by saying that it is an advertisement (`[Sponsored] …`)? */
export function saysAd(words: string): boolean {
  return led.test(words);
}

/** Does a block say no more than that an advertisement follows (`광고`)? */
export function labelsAd(words: string): boolean {
  return alone.test(words);
}
