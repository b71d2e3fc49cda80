import fc from 'fast-check';

// What comes from outside meets these doors first. `npm run fuzz` tries them for ten minutes; CI some hundreds of times.
export const isLong = process.env.FUZZ === 'long';
const MINUTES = Number(process.env.FUZZ_MINUTES ?? 10);
const doors = 3;
const long = { numRuns: 1e9, interruptAfterTimeLimit: (MINUTES / doors) * 60_000 };
export const options = isLong ? long : { numRuns: 300, seed: Number(process.env.FUZZ_SEED ?? 1) };

/** Words that mean something to some door. */
export const word = fc.constantFrom(
  ...'a p div math mi script img iframe style svg constructor __proto__ toString onclick href src class style hidden'.split(
    ' ',
  ),
  ...'javascript:ran(1) https://a.kr //a.kr data:text/html, 2509.00001 arXiv:2509.1 ../x'.split(
    ' ',
  ),
  ...'paragraph text link html mathml frame read sync bookmark copy'.split(' '),
  '',
  '\0',
  '\ud800',
);
/** What JSON can hold, and such words. */
export const leaf = fc.oneof(word, fc.string(), fc.jsonValue());
