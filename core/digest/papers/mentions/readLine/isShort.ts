import type { Inline } from '../../../../tree';
import { isCapital } from '../../../../tree/lines';
import { splitTitle } from '../../../titles/splitTitle';
import { findNamedPaper } from '../namedPaper';
import { countLetters, type LinePiece } from '../pieces';
import { readPlainTitle } from '../plainTitle';

/** More words than this beside its links make a line a sentence. */
const LONGEST_LABEL = 48;
/** A title is no sentence: with a label it may be as long as this. */
const LONGEST_TITLE = 250;

/** Is a line, cut into its pieces, no sentence, its links and ids apart? One that is known as a title may be long. */
export function isShort(
  nodes: readonly Inline[],
  pieces: readonly LinePiece[],
  isHead: boolean,
): boolean {
  const rest = pieces.map((piece) => (piece.url ? ' ' : withoutIds(piece.text))).join(' ');
  if (/[가-힣][.。]\s*$|다\s*$/.test(rest.trim())) return false;
  const letters = countLetters(rest);
  if (letters <= (isHead ? LONGEST_TITLE : LONGEST_LABEL)) return true;
  return letters <= LONGEST_TITLE && isSetApart(nodes);
}

/** Does a title stand apart from the links behind it, in bold or in capitals? */
function isSetApart(nodes: readonly Inline[]): boolean {
  return splitTitle(nodes)?.rest.length === 0 || isCapital(readPlainTitle(nodes) ?? '');
}

function withoutIds(text: string): string {
  const words = findNamedPaper(text)?.words;
  return words ? text.replace(words, () => ' ') : text;
}
