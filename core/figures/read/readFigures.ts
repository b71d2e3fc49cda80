import type { Figure } from '../../figures';
import { cleanText } from './cleanText';
import { findMarks, type Mark, mayHave } from './findMarks';
import { isNamed } from './isNamed';
import type { Language } from './language';

/**
 * The figures of a text in any of the languages, the first of which is asked first; `judge` may think otherwise of each, by the
 * text as it was cleaned, or leave it out.
 */
export function readFigures(
  text: string,
  languages: readonly Language[],
  judge: (clean: string, mark: Mark) => Mark | undefined = (_clean, mark) => mark,
): readonly Figure[] {
  if (!mayHave(text, languages)) return [];
  const { text: clean, startOf, endOf } = cleanText(text);
  return findMarks(clean, languages).flatMap((mark) => {
    const judged = isNamed(clean, mark, languages) ? undefined : judge(clean, mark);
    if (!judged) return [];
    const { from, to, ...rest } = judged;
    return [{ ...rest, start: startOf(from), end: endOf(to - 1) }];
  });
}
