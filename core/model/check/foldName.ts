/** A command of TeX, with the space that ends it. */
const COMMAND = /\\[A-Za-z]+\*?\s?/g;
/** What keeps two words from being one name. */
const BETWEEN = /[.!?;:,](?=\s)|\s\|\s|\n/g;

/** A name as it is looked for, whatever its case, accents, hyphens and dress: `LongChat-QA`, `LongChat\_QA`, `longchat qa`. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\n]+/gu, '');
}

/** A paper's words as names are looked for in them, with what TeX calls them (`\\alpha`) and without its commands. */
export function foldPaper(words: string): string {
  const cut = words.replace(BETWEEN, '\n');
  return `${foldName(cut)}\n${foldName(cut.replace(COMMAND, ''))}`;
}
