import { TERMS } from './terms';

/**
 * How the English words for a term begin; `isGeneral` where it is said of too much to tell one thing from another, `isAction`
 * where it is what is done with what is counted.
 */
export type Term = {
  readonly stems: readonly string[];
  readonly isGeneral: boolean;
  readonly isAction: boolean;
};

const KNOWN: ReadonlyMap<string, Term> = new Map(
  TERMS.trim()
    .split(/\s+/)
    .map((entry) => {
      const [word = '', stems = ''] = entry.split('=');
      return [
        word.replace(/[*!]/, ''),
        {
          stems: stems.split(','),
          isGeneral: /[*!]$/.test(word),
          isAction: word.endsWith('!'),
        },
      ] as const;
    }),
);
const LONGEST = Math.max(...[...KNOWN.keys()].map((word) => word.length));

/** Is a whole word, as it stands, a term? Then what it ends in is no particle. */
export function isTerm(word: string): boolean {
  return KNOWN.has(word);
}

/**
 * The terms in a Korean word with its particles, compounds too (편집과제를 → edit, task): the longest at each place, one of a
 * single syllable only where nothing but a particle is behind it.
 */
export function findTerms(word: string): readonly Term[] {
  const found: Term[] = [];
  for (let at = 0; at < word.length; ) {
    let length = Math.min(LONGEST, word.length - at);
    while (length > 0 && !isAt(word, at, length)) length -= 1;
    const term = KNOWN.get(word.slice(at, at + length));
    if (term) found.push(term);
    at += Math.max(length, 1);
  }
  return found;
}

function isAt(word: string, at: number, length: number): boolean {
  if (!KNOWN.has(word.slice(at, at + length))) return false;
  return length > 1 || (at === 0 && /^.(?:[을를은는이가의에로와과도만]|이?의)?$/.test(word));
}
