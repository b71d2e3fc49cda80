import { foldWidth } from './folded/letters';
import { parseQuery } from './query';
import { closeNames } from './query/names';
import { cutTokens, PIECE } from './query/tokens';

/** A query as it is typed → its pieces as they stand in it, a phrase in quotes whole, and closed where it was still open. */
export function cutQuery(typed: string): readonly string[] {
  return [...closeNames(foldWidth(typed)).matchAll(PIECE)].flatMap(([piece, _name, phrase]) => {
    if (phrase === undefined) return [piece];
    if (phrase.trim() === '') return [];
    return [piece.endsWith(phrase) ? `${piece}"` : piece];
  });
}

/** A filter by a name, as it is typed: in quotes where the name has spaces; undefined for a name that quotes cannot hold. */
export function writeFilter(filter: string, name: string): string | undefined {
  const plain = name.trim();
  if (plain === '' || /["“”＂]/.test(plain)) return undefined;
  return /\s/.test(plain) ? `${filter}:"${plain}"` : `${filter}:${plain}`;
}

/** Words as they are typed to be found as they stand: in quotes where there are several. */
export function writePhrase(words: string): string {
  const plain = words.replace(/["“”]/g, ' ').trim();
  return /\s/.test(plain) ? `"${plain}"` : plain;
}

/** A piece that asks by a name, in words: `note:"Table 3"` → `note: Table 3`. */
export function describePiece(piece: string): string {
  const [token] = cutTokens(piece);
  return [token?.name, token?.text.trim()].filter(Boolean).join(': ') || piece;
}

/** Does a piece ask by a name with a colon for something that a search knows: a section, a note, a subscription? */
export function asksByName(piece: string): boolean {
  const { words, filters } = parseQuery(piece);
  const isKnown = filters.length > 0 || words.some(({ kind }) => kind !== undefined);
  return isKnown && /^[^"“”:]+:/.test(piece);
}
