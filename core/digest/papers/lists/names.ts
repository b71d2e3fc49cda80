import { foldWords } from '../../foldWords';
import { cleanTitle } from '../../titles/title';

/** What a title may be called: in all its words, in short, or by letters. */
export type TitleNames = {
  readonly full: string;
  /** What stands before its colon or in brackets, in letters only. */
  readonly short: readonly string[];
  /** The letters of an acronym (`CoT`), where it is nothing else. */
  readonly acronym: string;
  /** The first letters of its words before a colon, and of those alone that begin with a capital. */
  readonly initials: readonly string[];
};

const LEAST = 3;
const LONGEST_ACRONYM = 6;

/** What a title may be called. */
export function readTitleNames(title: string): TitleNames {
  const words = cleanTitle(title).normalize('NFC');
  const [, before = ''] = /^([^:：(–—]{2,80}?)\s*(?:[:：(–—]|\s-\s)/u.exec(words) ?? [];
  const [, within = ''] = /\(([^()\s]{2,20})\)/u.exec(words) ?? [];
  const full = foldWords(words);
  const isAcronym = /^[A-Za-z\d-]{2,10}$/.test(words) && (words.match(/[A-Z]/g) ?? []).length > 1;
  const short = [full, foldWords(before), foldWords(within)].filter((name) => name.length >= LEAST);
  const letters = (before || words).split(/[^A-Za-z\d]+/).map((word) => word.charAt(0));
  const initials = [letters, letters.filter((letter) => /[A-Z\d]/.test(letter))];
  return {
    full,
    short: [...new Set(short)],
    acronym: isAcronym && full.length <= LONGEST_ACRONYM ? full : '',
    initials: initials.map((each) => each.join('').toLowerCase()),
  };
}

/** All keys by which a title may be found, the sure one first; a long title has those of its acronym, which is all of its initials. */
export function keysOfTitle({ full, short, acronym, initials }: TitleNames): readonly string[] {
  const isAcronym = ({ length }: string) => length >= LEAST && length <= LONGEST_ACRONYM;
  return [
    `= ${full}`,
    ...short.map((name) => `~ ${name}`),
    ...(acronym.length >= LEAST ? [`a ${acronym}`] : []),
    ...[...new Set(initials.filter(isAcronym))].map((each) => `i ${each}`),
  ];
}

/** The key that the other title has where this one has a key. */
export function toCounterpart(key: string): string {
  if (key.startsWith('a ')) return key.replace('a ', 'i ');
  return key.startsWith('i ') ? key.replace('i ', 'a ') : key;
}
