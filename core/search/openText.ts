import { openMarks } from './findMarks';
import { fold } from './folded/fold';
import { findPattern } from './folded/pattern';
import type { Word } from './query';

/** A text in which several words are looked for, one after the other: tells of each whether it stands there. */
export function openText(text: string): (word: Word) => boolean {
  const folded = fold(text);
  const marksOf = openMarks(text);
  const stands = (word: Word) =>
    word.gaps || word.isBrief
      ? marksOf([word], word.kind).length > 0
      : findPattern(word.pattern, folded) >= 0;
  return (word) => stands(word) || word.parts?.every(stands) === true;
}
