/** A note without the tags that stand at its end: the row shows all tags beside it. */
export function withoutLastTags(note: string): string {
  return note.replace(/(?:(?<!\S)#\p{L}[\p{L}\p{M}\p{N}_-]*\s*)+$/u, '').trim();
}
