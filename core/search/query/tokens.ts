import { foldWidth } from '../folded/letters';
import { closeNames } from './names';

/** How much of a query is read, in characters and in words: more than a title has. */
const LONGEST = 400;
const MOST = 24;

/** A piece of a query: what stands before its colon, what it says, whether in quotes, and whether it may still be typed at. */
export type Token = {
  readonly name?: string;
  readonly text: string;
  readonly isQuoted: boolean;
  readonly isUnfinished: boolean;
  /** The runs of initial consonants that it is joined from. */
  readonly runs?: readonly string[];
};

/**
 * A piece of a query in half width: what stands in quotes, also where they are still open, with the name before it; or a word.
 */
export const PIECE = /(?:([^\s"“”:]+):)?["“”]([^"“”]*)(?:["“”]|$)|[^\s"“”]+/gu;

/** A query as it is typed → its pieces in their order; runs of initial consonants are one, whatever stands between them. */
export function cutTokens(typed: string): readonly Token[] {
  // Half a character at the end is none.
  const read = closeNames(foldWidth(typed.slice(0, LONGEST).toWellFormed().normalize('NFC')));
  const tokens: Token[] = [];
  for (const { 0: piece, 1: name, 2: quoted, index } of read.matchAll(PIECE)) {
    if (tokens.length === MOST) break;
    const isUnfinished = index + piece.length === read.length && typed.length <= LONGEST;
    if (quoted !== undefined) {
      tokens.push({ ...(name && { name }), text: quoted, isQuoted: true, isUnfinished: false });
      continue;
    }
    const last = tokens.at(-1);
    if (last && isInitials(piece) && isInitials(last.text) && !last.name && !last.isQuoted)
      tokens[tokens.length - 1] = {
        ...last,
        text: last.text + piece,
        runs: [...(last.runs ?? [last.text]), piece],
      };
    else tokens.push({ ...cutName(piece), isQuoted: false, isUnfinished });
  }
  return tokens;
}

/** Is a text nothing but consonants that stand alone? */
export function isInitials(text: string): boolean {
  return /^[ㄱ-ㅎ]+$/.test(text);
}

function cutName(piece: string): { readonly name?: string; readonly text: string } {
  const [, name, text = ''] = /^([^:]+):(?!\/\/)(.*)$/.exec(piece) ?? [];
  return name ? { name, text } : { text: piece };
}
