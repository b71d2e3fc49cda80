/** Does a text have every word of a query? Letters' case and the spaces between Korean words do not count. */
export function matches(text: string, query: string): boolean {
  const within = fold(text);
  return query
    .split(/\s+/)
    .map(fold)
    .every((word) => within.includes(word));
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, '');
}
