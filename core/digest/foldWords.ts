/** Words as they are compared: their letters and digits alone, in lower case. */
export function foldWords(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
