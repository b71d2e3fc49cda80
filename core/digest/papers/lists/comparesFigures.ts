import type { Placed } from '../../../markdown/node';
import { writePlain } from '../../../tree/plain';

/** A figure as results have it, with a unit or without (`76.2`, `91%`, `1,024 ms`). */
const figure = /^[~≈<>±+−-]?\s?\d[\d,]*(?:\.\d+)?\s?(?:%p?|[a-zA-Z/]{1,8})?$/u;
const exact = /\.\d|%/;
/** What is said of papers by those who rate them is no result of theirs. */
const rating =
  /별점|별표|평점|평가|점수|만족|재미|신뢰|인용|추천|관심|중요|난이도|순위|공개|발표|날짜|rating|^(?:my |our )?score$|stars?|votes?|likes?|^rank$|cited|citations?|date|year/iu;

/** Is a block a table of figures, as the results of one paper beside others'? Its columns are measures, and no ratings. */
export function comparesFigures({ node }: Placed): boolean {
  if (node.type !== 'table') return false;
  const [header, ...rows] = node.children.map(({ children }) =>
    children.map((cell) => writePlain(cell.children).trim()),
  );
  // What says something of each is no results.
  if (rows.some((row) => row.slice(1).some((cell) => /[가-힣].*\s.*[가-힣]/u.test(cell))))
    return false;
  return (header ?? []).some((name, column) => {
    const cells = rows.map((row) => row[column] ?? '').filter((cell) => !/^[-–—]?$/.test(cell));
    if (cells.length < 2 || rating.test(name) || !cells.every((cell) => figure.test(cell)))
      return false;
    return cells.filter((cell) => exact.test(cell)).length * 2 >= cells.length;
  });
}
