/** Words in bold, where they have no signs of their own. */
export function bold(words: string): string {
  return words === '' || /[*_`[\]<>\\]/.test(words) ? words : `**${words}**`;
}
