import type { Placed } from '../../../markdown/node';
import { writePlain } from '../../../tree/plain';

/** A figure as results have it, with a unit or without, and what it varies by (`76.2`, `91%`, `1,024 ms`, `76.2 ± 0.3`, `76.2 (+1.1)`). */
const figure =
  /^[~≈<>±+−-]?\s?\d[\d,]*(?:\.\d+)?\s?(?:%p?|[a-zA-Z/]{1,8})?(?:\s?±\s?\d+(?:\.\d+)?%?|\s?\([+−-]\d+(?:\.\d+)?%?p?\))?$/u;
const exact = /\.\d|%/;
/** What is said of papers by those who rate them is no result of theirs. */
const rating =
  /별점|별표|평점|평가|점수|만족|재미|신뢰|인용|추천|관심|중요|난이도|순위|공개|발표|날짜|^(?:my |our )?score$|(?<!\p{L})(?:ratings?|stars?|votes?|upvotes?|likes?|cited|citations?|date|year)(?!\p{L})|^rank$/iu;
/** What results are measured by, whatever else a column's name says (`F1 점수`, `추천 정확도`). */
const measure =
  /정확도|정밀도|재현율|오류율|손실|(?<!\p{L})(?:acc(?:uracy)?|precision|recall|error|loss|perplexity|ppl|f-?1|bleu|rouge|auc|auroc|mrr|ndcg|mAP|wer|fid|psnr|ssim)(?![\p{L}])/iu;
/** A measure that counts up to a place: `Rank-1`, `R@5`, `Top-1`, `pass@k`. Its figures may be whole. */
const ofPlace =
  /(?<!\p{L})(?:rank|top|cmc|r|p|hits?|recall|precision|pass|maj|acc|n?dcg|map|mrr)(?:\s?@\s?|-)(?:\d{1,4}|k|n)(?![\p{L}\d])/iu;

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
    if (cells.length < 2 || !cells.every((cell) => figure.test(cell))) return false;
    if (ofPlace.test(name)) return true;
    if (rating.test(name) && !measure.test(name)) return false;
    return cells.filter((cell) => exact.test(cell)).length * 2 >= cells.length;
  });
}
