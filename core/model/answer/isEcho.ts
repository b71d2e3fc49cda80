/** No one writes so many signs in a row as they stand in the prompt without copying them. */
const WINDOW = 24;
const STEP = 6;

/** Does a text repeat what the prompt says in its own words (`instructions`), or its fence? */
export function isEcho(text: string, instructions: string, mark: string): boolean {
  if (text.includes(mark)) return true;
  const folded = fold(text);
  const known = fold(instructions);
  for (let at = 0; at + WINDOW <= folded.length; at += STEP)
    if (known.includes(folded.slice(at, at + WINDOW))) return true;
  return false;
}

function fold(text: string): string {
  return text.replace(/[\s\p{P}]+/gu, '').toLowerCase();
}
