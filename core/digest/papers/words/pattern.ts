/** Words that are all of what is asked, in any case, as `bare` writes them. */
export const pattern = (words: string) => new RegExp(`^(?:${words})$`, 'iu');

/** Words without signs: letters and numbers with one space between them. */
export function bare(words: string): string {
  return words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
