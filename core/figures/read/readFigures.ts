import type { Figure } from '../../figures';
import { cleanFigureText } from './cleanFigureText';
import { findNumberMarks, type NumberMark } from './findNumberMarks';
import { isNamed } from './isNamed';
import type { Speech } from './language';

/**
 * The figures of a text in any of the languages; `judge` may think otherwise of each, by the
 * text as it was cleaned, or leave it out.
 */
export function readFigures(
  text: string,
  speech: Speech,
  judge: (clean: string, mark: NumberMark) => NumberMark | undefined = (_clean, mark) => mark,
): readonly Figure[] {
  // In most texts there is none, which is told soon.
  if (text.search(speech.starts) < 0) return [];
  const { text: clean, startOf, endOf } = cleanFigureText(text);
  return findNumberMarks(clean, speech).flatMap((mark) => {
    const judged = isNamed(clean, mark, speech.languages) ? undefined : judge(clean, mark);
    if (!judged) return [];
    const { from, to, ...rest } = judged;
    return [{ ...rest, start: startOf(from), end: endOf(to - 1) }];
  });
}
