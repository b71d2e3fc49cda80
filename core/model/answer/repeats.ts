/** A sentence of fewer letters may well be said twice. */
const LEAST = 8;
/** So often no sentence is said. */
const OFTEN = 3;
/** A loop is found in as many signs as these. */
const LOOKED_AT = 4000;

/** Does a text say a sentence over and over, or run in a loop? `parts` are the texts of one answer. */
export function repeats(parts: readonly string[]): boolean {
  const seen = new Map<string, number>();
  const sentences = parts.flatMap((part) => part.split(/(?<=[.!?。])\s+|\n+/));
  for (const sentence of sentences) {
    const folded = fold(sentence);
    const times = (seen.get(folded) ?? 0) + 1;
    if (folded.length >= LEAST && times >= OFTEN) return true;
    seen.set(folded, times);
  }
  const whole = parts.map(fold).filter((part) => part.length >= LEAST);
  if (new Set(whole).size < whole.length) return true;
  return parts.some((part) => /(.{3,150}?)\1{3}/su.test(part.slice(0, LOOKED_AT)));
}

function fold(text: string): string {
  return text.replace(/[\s\p{P}]+/gu, '').toLowerCase();
}
