import type { Inline } from '../../../../tree';
import { cutLines } from '../../../../tree/lines';
import { writePlain } from '../../../../tree/plain';
import { splitTitle } from '../../../titles/splitTitle';
import { countLetters, cutLinePieces, opensAsTitle, speaks } from '../../mentions/pieces';
import { readLine } from '../../mentions/readLine';
import { namesCompared, namesLink, namesTitle } from '../../words';

/** A cell under the name of its column. */
export type Cell = { readonly column: readonly Inline[]; readonly children: readonly Inline[] };

/** The cell under the name of a title, else the first that begins with one. */
export function findTitle(cells: readonly Cell[]): Cell | undefined {
  const hasTitle = ({ children }: Cell) =>
    splitTitle(cutLines(children)[0]?.children ?? []) !== undefined;
  const own = cells.filter((cell) => !namesCompared(nameColumn(cell)));
  const titled = cells.filter((cell) => namesTitle(nameColumn(cell)));
  return (
    titled.find((cell) => countLetters(writePlain(cell.children)) > SHORT && !isLinks(cell)) ??
    titled.find((cell) => saysShort(cell) || (hasTitle(cell) && opens(cell))) ??
    own.find((cell) => cutLinePieces(cell.children).some(speaks) && hasTitle(cell)) ??
    own.find(hasTitle)
  );
}

/** A title of so few letters (`SAM`, `T5`) may also be a number or a sign, and is taken where no other cell is one. */
const SHORT = 3;

function saysShort(cell: Cell): boolean {
  const words = writePlain(cell.children).trim();
  return /\p{L}/u.test(words) && !namesLink(words) && !isLinks(cell);
}

/** Are a cell's words a title because its link leads to a paper? */
export function opens({ children }: Pick<Cell, 'children'>): boolean {
  const [only, ...others] = cutLinePieces(children).filter(({ url }) => url !== undefined);
  return only !== undefined && others.length === 0 && opensAsTitle(only);
}

/** The papers that a cell names. */
export function readCell(children: readonly Inline[]) {
  return cutLines(children)
    .flatMap((line) => readLine(line.children))
    .filter(({ role, words }) => role !== 'prose' || words !== '')
    .map(({ ref }) => ref);
}

/** What a cell's column is called. */
export function nameColumn({ column }: Cell): string {
  return writePlain(column).trim();
}

/** Does a cell hold nothing but links? */
export function isLinks({ children }: Cell): boolean {
  const pieces = cutLinePieces(children);
  if (pieces.some(speaks)) return false;
  const words = pieces
    .filter(({ url }) => !url)
    .map(({ text }) => text)
    .join(' ');
  return pieces.some(({ url }) => url) ? countLetters(words) === 0 : readCell(children).length > 0;
}
