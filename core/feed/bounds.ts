/** The largest digest that is stored, in bytes of JSON; real ones have a hundredth of it. */
export const LARGEST_DIGEST_BYTES = 32 * 1024 * 1024;
/** Every page reads the heads of all digests: so many letters may stand in one. */
const MOST_HEAD_LETTERS = 50_000;

/** Are the texts of a head, its title, address and tags, more than every page reads of one digest? */
export function isLongHead(texts: readonly string[]): boolean {
  const letters = texts.reduce((sum, text) => sum + text.length, 0);
  return letters > MOST_HEAD_LETTERS || texts.length > MOST_HEAD_LETTERS;
}

/** Has the JSON of a value more bytes than are stored of one digest? Looks no further than it takes to tell. */
export function isHuge(value: unknown): boolean {
  let letters = 0;
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === 'string') letters += next.length + 3;
    else if (typeof next !== 'object' || next === null) letters += 4;
    else
      for (const [key, inner] of Object.entries(next)) {
        letters += Array.isArray(next) ? 1 : key.length + 4;
        open.push(inner);
      }
    if (letters > LARGEST_DIGEST_BYTES) return true;
  }
  // A letter has three bytes at most, and most digests end here.
  if (letters * 3 <= LARGEST_DIGEST_BYTES) return false;
  return new TextEncoder().encode(JSON.stringify(value)).length > LARGEST_DIGEST_BYTES;
}
