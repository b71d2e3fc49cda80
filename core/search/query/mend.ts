import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul';
import { trimEdges } from '../folded/edges';
import type { Word } from '../query';
import {
  finalOf,
  isOpen,
  isSyllable,
  rangeOfInitial,
  rangesOfGrowth,
  replaceFinal,
  splitFinal,
} from './hangul';
import { readWord, spell } from './words';

/**
 * What a word that stands nowhere may have been meant as, the likeliest first: one whose last syllable is about to change as
 * more is typed (`트랜스폼` → 트랜스포머), and one on the other layout of the keyboard (`rkdghk` → 강화, `ㅣㅣㅡ` → llm).
 */
export function mendWord(word: Word): readonly Word[] {
  if (word.gaps || word.paper) return [];
  const kind = word.kind && { kind: word.kind };
  const bare = trimEdges(word.typed);
  const typed = [convertTyped(bare), convertTyped(bare.toLowerCase())];
  const converted = [...new Set(typed)].flatMap((text) => {
    const other = text === undefined ? undefined : readWord(text, word.isUnfinished ?? false);
    return other ? [{ ...other, ...kind }] : [];
  });
  return [word, ...converted].flatMap((each) => {
    const carried = carryOver(each);
    return [...(each === word ? [] : [each]), ...(carried ? [carried] : [])];
  });
}

/** A word with what its last syllable may become: its end begins the next one, or it grows. */
function carryOver(word: Word): Word | undefined {
  const last = word.folded.at(-1);
  if (!word.isUnfinished || word.isBrief || !isSyllable(last)) return undefined;
  const grown = rangesOfGrowth(last);
  const [first = '', second] = splitFinal(finalOf(last));
  const range = rangeOfInitial(second ?? first);
  const before = replaceFinal(last, second === undefined ? '' : first);
  const then = range && !isOpen(last) ? `(?:${grown}|${before}${range})` : grown;
  return { ...word, pattern: spell(word.folded.slice(0, -1), then) };
}

/** A text on the other layout, digits and what stands between them as they are; nothing where nobody can have meant that. */
function convertTyped(typed: string): string | undefined {
  if (/^[\d.-]*[a-z][a-z\d.-]*$/i.test(typed)) {
    const hangul = convertQwertyToHangul(typed);
    return /^(?=.*[가-힣])[\d가-힣.-]+[ㄱ-ㅎ]?$|^[ㄱ-ㅎ]{4,}$/.test(hangul) ? hangul : undefined;
  }
  // English that was typed so is hardly ever all whole syllables, but for names with a number (`헷-3`).
  if (!/^[\d.-]*[ㄱ-ㅣ가-힣][\dㄱ-ㅣ가-힣.-]*$/.test(typed) || !/[\dㄱ-ㅣ]/.test(typed))
    return undefined;
  return convertHangulToQwerty(typed).toLowerCase();
}
