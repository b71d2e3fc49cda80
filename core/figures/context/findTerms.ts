import { TERMS } from './terms';

/**
 * How the English words for a term begin; `isGeneral` where it is said of too much to tell one thing from another, `isAction`
 * where it is what is done with what is counted.
 */
export type EnglishTerm = {
  readonly stems: readonly string[];
  readonly isGeneral: boolean;
  readonly isAction: boolean;
};

type Known = { readonly terms: ReadonlyMap<string, EnglishTerm>; readonly longest: number };

let known: Known | undefined;

/** Read when the first word is asked for: whatever wakes the background evaluates this file, and seldom asks. */
function readTerms(): Known {
  known ??= parseTerms();
  return known;
}

function parseTerms(): Known {
  const terms = new Map(
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
  return { terms, longest: Math.max(...[...terms.keys()].map((word) => word.length)) };
}

/** Is a whole word, as it stands, a term? Then what it ends in is no particle. */
export function isTerm(word: string): boolean {
  return readTerms().terms.has(word);
}

/**
 * The terms in a Korean word with its particles, compounds too (편집과제를 → edit, task): the longest at each place, one of a
 * single syllable only where nothing but a particle is behind it.
 */
export function findTerms(word: string): readonly EnglishTerm[] {
  const { terms, longest } = readTerms();
  const found: EnglishTerm[] = [];
  for (let at = 0; at < word.length; ) {
    let length = Math.min(longest, word.length - at);
    while (length > 0 && !isAt(word, at, length)) length -= 1;
    const term = terms.get(word.slice(at, at + length));
    if (term) found.push(term);
    at += Math.max(length, 1);
  }
  return found;
}

function isAt(word: string, at: number, length: number): boolean {
  if (!readTerms().terms.has(word.slice(at, at + length))) return false;
  return length > 1 || (at === 0 && /^.(?:[을를은는이가의에로와과도만]|이?의)?$/.test(word));
}
