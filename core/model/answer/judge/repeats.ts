/** A sentence of fewer letters may well be said twice. */
const LEAST = 8;
/** How often a sentence has to stand to be a repetition. */
const OFTEN = 3;
/** A loop is found in as many signs as these. */
const LOOKED_AT = 4000;
/** Of fewer signs a few make another sentence. */
const LEAST_ALIKE = 15;
/** Sentences that share so many of their pairs of signs say one thing, and so do whole texts. */
const ALIKE = 0.85;
const WHOLE_ALIKE = 0.9;

/** Does a text say a sentence over and over, be it with small changes, or run in a loop? `parts` are the texts of one answer. */
export function repeats(parts: readonly string[]): boolean {
  const looked = parts.map((part) => part.slice(0, LOOKED_AT));
  const sentences = looked
    .flatMap(cutSentences)
    .map(foldSentence)
    .filter(({ length }) => length >= LEAST);
  const isOften = sentences.some(
    (sentence, at) =>
      sentences.slice(at).filter((other) => isNearlySame(sentence, other, ALIKE)).length >= OFTEN,
  );
  if (isOften) return true;
  const whole = looked.map(foldSentence).filter((part) => part.length >= LEAST);
  if (
    whole.some((part, at) =>
      whole.slice(at + 1).some((one) => isNearlySame(part, one, WHOLE_ALIKE)),
    )
  )
    return true;
  return looked.some((part) => /(.{3,150}?)\1{3}/su.test(part));
}

/** Are two texts one but for a few signs? With another figure or name they say something else. */
export function isNearlySame(one: string, other: string, share: number): boolean {
  if (one === other) return true;
  const [short = 0, long = 0] = [one.length, other.length].sort((a, b) => a - b);
  if (short < LEAST_ALIKE || short < long * share) return false;
  if (pickFacts(one) !== pickFacts(other)) return false;
  const left = new Map<string, number>();
  for (const pair of toPairs(one)) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of toPairs(other)) {
    const count = left.get(pair) ?? 0;
    if (count > 0) shared += 1;
    left.set(pair, count - 1);
  }
  return (2 * shared) / (one.length + other.length - 2) >= share;
}

/** A text, sentence by sentence. */
export function cutSentences(text: string): readonly string[] {
  return text.split(/(?<=[.!?。])\s+|\n+/);
}

function pickFacts(text: string): string {
  return (text.match(/[a-z\d]+/g) ?? []).join(' ');
}

function toPairs(text: string): readonly string[] {
  return Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));
}

/** A text without what only sets it. */
export function foldSentence(text: string): string {
  return text.replace(/[\s\p{P}]+/gu, '').toLowerCase();
}
