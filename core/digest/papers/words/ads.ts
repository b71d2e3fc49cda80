/**
 * What says of itself that it is an advertisement, before anything else that it says, Korean and English: a part of the table of
 * words. In plain words, without brackets or a colon, it may be what a paper is about.
 */
const names =
  '(?:광고|협찬|후원 ?광고|스폰서|유료 ?광고|파트너 ?광고|sponsored(?: (?:post|content|by))?|sponsor(?: message)?|advertisement|advertorial|promoted)';
const ad = new RegExp(
  `^[^\\p{L}\\p{N}([【<]*(?:[([【<]\\s*(?:${names}|ad)\\s*[)\\]】>]|${names}\\s*(?:[:：|]|by\\s|$))`,
  'iu',
);

/** Does a block begin by saying that it is an advertisement (`[Sponsored] …`, `광고: …`)? */
export function saysAd(words: string): boolean {
  return ad.test(words);
}
