const TAG = /^#\p{L}[\p{L}\p{M}\p{N}_-]*$/u;

/** A note without the tags that stand at its end: the row shows all tags beside it. */
export function withoutLastTags(note: string): string {
  // Word by word: of a pattern a long note of tags with a word behind them would have each tried from each.
  const words = note.trim().split(/(\s+)/);
  while (TAG.test(words.at(-1) ?? '')) words.splice(-2);
  return words.join('');
}
