import { cutTex } from '../../math/cutTex';
import { showFormula } from '../../math/words';
import type { Block, InlineMath, MathBlock } from '../../tree';
import { joinMarks, type Mark } from '../findMarks';
import { writeSearched } from '../folded/rows';

/** A piece of a line: as it is searched and as it is shown, which differ where it is a formula. */
type Piece = { readonly searched: string; readonly shown: string; readonly isFormula: boolean };

/** What is read in one piece, in words alone: its formulas are searched as TeX, and shown in plain characters. */
export type ShownLine = {
  readonly searched: string;
  readonly shown: string;
  /** Marks of what is searched → of what is shown: of a formula all of it. */
  readonly toShown: (marks: readonly Mark[]) => readonly Mark[];
};

/** Stands for a formula; no text of Markdown holds it. */
const FORMULA = '\0';

/** A block's lines as they are searched and shown; its labels (`Goal:`) are found, and say nothing. */
export function writeLines(block: Block): readonly ShownLine[] {
  if (block.type === 'list')
    return block.children.flatMap(({ children }) => children.flatMap(writeLines));
  if (block.type === 'blockquote') return block.children.flatMap(writeLines);
  if (block.type !== 'paragraph' || !block.label) return writePieces(block).map(joinPieces);
  const { label, ...rest } = block;
  const said = { searched: `${label.text} `, shown: '', isFormula: false };
  return writePieces(rest).map((pieces) => joinPieces([said, ...pieces]));
}

function writePieces(block: Block): readonly (readonly Piece[])[] {
  const formulas: (InlineMath | MathBlock)[] = [];
  const lines = writeSearched(block, (formula) => {
    formulas.push(formula);
    return FORMULA;
  });
  let next = 0;
  return lines.map((line) => {
    const pieces = line.split(FORMULA).flatMap((text, at): readonly Piece[] => {
      const formula = at === 0 ? undefined : formulas[next++];
      return [...(formula ? [toPiece(formula.value, formula)] : []), ...cutText(text)];
    });
    return trimEnds(pieces);
  });
}

/** The lines of a note, as they were typed. */
export function showReaderNote(note: string): readonly ShownLine[] {
  const lines = note.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => ({ searched: line, shown: line, toShown: (marks) => marks }));
}

/** Formulas that a writer left in a text are found as in titles. */
function cutText(text: string): readonly Piece[] {
  return cutTex(text).flatMap(({ raw, tex }) => {
    const searched = raw.replace(/\s+/g, ' ');
    if (tex !== undefined) return [toPiece(searched, { type: 'inlineMath', value: tex })];
    return undress(searched);
  });
}

/** What TeX dresses words in, as abstracts have it: `\textbf{Words}`, `\emph{words}`. */
const DRESSED = /(\\(?:text(?:bf|it|tt|sc|sf|rm)|emph|underline)\{)([^{}\\]{0,200})(\})/;

/** A text with the dress of its words searched alone. */
function undress(text: string): readonly Piece[] {
  // Of every four pieces the second and the fourth are dress.
  return text.split(DRESSED).flatMap((searched, at) => {
    if (searched === '') return [];
    return [{ searched, shown: at % 2 === 1 ? '' : searched, isFormula: false }];
  });
}

function toPiece(searched: string, formula: InlineMath | MathBlock): Piece {
  return { searched, shown: showFormula(formula), isFormula: true };
}

/** Without the white space around the whole. */
function trimEnds(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, at) => {
    if (piece.isFormula) return piece;
    const from = at === 0 ? piece.shown.trimStart() : piece.shown;
    const shown = at === pieces.length - 1 ? from.trimEnd() : from;
    return { ...piece, searched: shown, shown };
  });
}

function joinPieces(pieces: readonly Piece[]): ShownLine {
  const toShown = (marks: readonly Mark[]): readonly Mark[] => {
    const found: Mark[] = [];
    let [from, begin] = [0, 0];
    for (const { searched, shown, isFormula } of pieces) {
      for (const mark of marks) {
        const start = Math.max(mark.start - from, 0);
        const end = Math.min(mark.end - from, searched.length);
        if (start >= end || shown === '') continue;
        if (isFormula) found.push({ start: begin, end: begin + shown.length });
        else found.push({ start: begin + start, end: begin + end });
      }
      [from, begin] = [from + searched.length, begin + shown.length];
    }
    return joinMarks(found);
  };
  return {
    searched: pieces.map(({ searched }) => searched).join(''),
    shown: pieces.map(({ shown }) => shown).join(''),
    toShown,
  };
}
