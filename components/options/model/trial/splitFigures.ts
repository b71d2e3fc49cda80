import type { CheckedFigure } from '../../../../core/model';

/** A piece of a text: as it is, or one of its figures. */
export type FigurePiece = { readonly text: string; readonly figure?: CheckedFigure };

/**
 * A text cut at the figures that were checked, wherever they stand by themselves: `12` is none in `2012`. Where two begin
 * at one place the longer one is meant.
 */
export function splitFigures(
  text: string,
  figures: readonly CheckedFigure[],
): readonly FigurePiece[] {
  const sorted = figures
    .filter(({ figure }) => figure !== '')
    .sort((a, b) => b.figure.length - a.figure.length);
  const pieces: FigurePiece[] = [];
  let plain = '';
  let at = 0;
  while (at < text.length) {
    const from = at;
    const found = sorted.find(({ figure }) => standsAt(text, figure, from));
    if (!found) {
      plain += text[at];
      at += 1;
      continue;
    }
    if (plain !== '') pieces.push({ text: plain });
    plain = '';
    pieces.push({ text: found.figure, figure: found });
    at += found.figure.length;
  }
  return plain === '' ? pieces : [...pieces, { text: plain }];
}

function standsAt(text: string, figure: string, at: number): boolean {
  if (!text.startsWith(figure, at)) return false;
  const before = text.slice(0, at);
  const after = text.slice(at + figure.length);
  const isCut = /^\d/.test(figure) && /\d[.,]?$/.test(before);
  return !isCut && !(/\d$/.test(figure) && /^[.,]?\d/.test(after));
}
