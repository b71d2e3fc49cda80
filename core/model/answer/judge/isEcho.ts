/** No one writes so many signs in a row as they stand in the prompt without copying them. */
const WINDOW = 24;
const STEP = 6;
/** A whole sentence of so many signs is one of the prompt's. */
const SENTENCE = 9;

/** Does a text repeat what the prompt says in its own words (`instructions`), or its fence? */
export function isEcho(text: string, instructions: string, mark: string): boolean {
  if (text.includes(mark)) return true;
  const folded = fold(text);
  const known = fold(instructions);
  for (let at = 0; at + WINDOW <= folded.length; at += STEP)
    if (known.includes(folded.slice(at, at + WINDOW))) return true;
  // What stands behind the name of a key is a sentence of its own.
  const told = new Set(cutSentences(instructions.replace(/^- "\w+":/gm, '')));
  return cutSentences(text).some((sentence) => told.has(sentence));
}

function cutSentences(text: string): readonly string[] {
  const sentences = text.split(/(?<=[.!?])\s+|\n+/).map(fold);
  return sentences.filter(({ length }) => length >= SENTENCE);
}

function fold(text: string): string {
  return text.replace(/[\s\p{P}]+/gu, '').toLowerCase();
}
