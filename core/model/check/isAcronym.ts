/** Words that an acronym has no capital of: CoT is chain of thought. */
const FUNCTION_WORDS = new Set(
  'a an the of in on at to for by with from as and or nor but is are was were be been it its this that these those we our they their not no can may which than then also so if such via into'.split(
    ' ',
  ),
);
const ACRONYM = /^(?:[A-Z]{3,6}|[A-Z][a-z][A-Z]{1,3})(?=s?$)/;
/** Of a whole paper's words so many begin with the same letters by chance that what is meant is said twice. */
const LEAST_SAID = { abstract: 1, html: 2 } as const;

/** The words of a text that stand together, in small letters, hyphens apart. */
export function readPhrases(text: string): readonly (readonly string[])[] {
  return text
    .toLowerCase()
    .split(/[.!?;:,()[\]|\n]+/)
    .map((phrase) => phrase.match(/[a-z]+/g) ?? []);
}

/** Is a name made of the first letters of words in a row: QAR of "question answering with retrieval"? Of two letters there are always some. */
export function isAcronym(
  name: string,
  phrases: readonly (readonly string[])[],
  kind: keyof typeof LEAST_SAID,
): boolean {
  const [letters] = ACRONYM.exec(name) ?? [];
  if (letters === undefined) return false;
  const said = new Map<string, number>();
  for (const words of phrases)
    for (let at = 0; at + letters.length <= words.length; at += 1) {
      const row = words.slice(at, at + letters.length);
      if (!row.every((word, nth) => begins(word, letters[nth] ?? ''))) continue;
      const key = row.join(' ');
      const times = (said.get(key) ?? 0) + 1;
      if (times >= LEAST_SAID[kind]) return true;
      said.set(key, times);
    }
  return false;
}

function begins(word: string, letter: string): boolean {
  if (word[0] !== letter.toLowerCase()) return false;
  return FUNCTION_WORDS.has(word) === (letter !== letter.toUpperCase());
}
