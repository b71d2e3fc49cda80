import { joinTerm } from '../../prompt/terms';
import type { PlainNode } from '../toPlain';

/** Of the letters that are no name's and no term's so many are Hangul. */
const LEAST_SHARE = 0.45;
/** A letter of a name that the paper does not have counts as so much of one. */
const NAME_WEIGHT = 1 / 3;
/** From how many on Latin letters with marks that the paper does not have, or letters of a third script, are no slip. */
const MOST_MARKED = 3;
const MOST_FOREIGN = 1;
/** What explains a Korean word: 희소(稀疏). */
const HANJA = /(?<=[가-힣])\(\p{Script=Han}{1,8}\)/gu;

/** Latin words together with what joins them: `LongChat-QA`, `fine-tuning`, `v2.1`. */
const WORD = /[A-Za-z][A-Za-z\d]*(?:[-_.'’/+][A-Za-z\d]+)*/g;

/**
 * Is a text Korean? Formulas and code are not looked at, and of Latin words neither the terms that stay English, nor names
 * (a capital or a digit in them), nor what stands in brackets behind a Korean word, as far as they stand in the paper.
 */
export function isKorean(
  nodes: readonly PlainNode[],
  { terms, paper }: { readonly terms: readonly string[]; readonly paper: string },
): boolean {
  const text = nodes
    .map((node) => (node.type === 'text' ? node.value.replace(HANJA, '') : ' '))
    .join('');
  const known = joinTerm(paper);
  const has = (word: string) => known.includes(joinTerm(word));
  let left = text.replace(
    /(?<=[가-힣])\(([A-Za-z][^()가-힣]{0,80})\)/g,
    (whole, english: string) => (has(english) ? '' : whole),
  );
  for (const term of [...terms].sort((a, b) => b.length - a.length))
    if (term !== '' && /[a-z]/i.test(term)) left = left.replaceAll(toPattern(term), ' ');
  // What the paper does not name is told of by its own check: here it weighs little, but a list of names is no Korean.
  let names = 0;
  left = left.replace(WORD, (word) => {
    if (!/[A-Z\d]/.test(word)) return word;
    if (!has(word)) names += word.length * NAME_WEIGHT;
    return ' ';
  });
  const letters = left.match(/\p{L}/gu) ?? [];
  const hangul = letters.filter((letter) => /[가-힣]/.test(letter)).length;
  const strange = letters.filter(
    (letter) => !/[가-힣a-z\p{Script=Greek}]/iu.test(letter) && !paper.includes(letter),
  );
  const foreign = strange.filter((letter) => !/[\p{Script=Latin}\p{Script=Hangul}]/u.test(letter));
  if (foreign.length > MOST_FOREIGN || strange.length > MOST_MARKED) return false;
  return hangul > 0 && hangul >= LEAST_SHARE * (letters.length + names);
}

/** A term as it is written with capitals, with a space or a hyphen, in the plural. */
function toPattern(term: string): RegExp {
  const parts = term.split(/[\s-]+/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![A-Za-z])${parts.join('[\\s-]?')}(?:s|es|ed|ing)?(?![A-Za-z])`, 'gi');
}
