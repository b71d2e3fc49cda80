/** An address as it stands behind a link's words: what would end it there is encoded. */
export function writeAddress(url: string): string {
  return url.replace(/[()\s<>]/g, encodeCharacter);
}

// `encodeURIComponent` leaves parentheses alone, which end a link.
function encodeCharacter(character: string): string {
  return `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}
