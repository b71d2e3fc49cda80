import { describe, expect, test } from 'vitest';
import { findFault, measure } from './fuzz/cost';
import { type Reader, readers } from './fuzz/readers';

// The one test that looks at time, and at ratios of it: every sign of the grammar and every pair of them,
// repeated, costs what its length says. `npm run fuzz` tries them all, which takes hours; CI a sample.
const isLong = process.env.FUZZ === 'long';
const sizes = isLong ? [20_000, 200_000, 2_000_000] : [20_000, 200_000];
const SAMPLE = 20;
const SEED = Number(process.env.FUZZ_SEED ?? 1);

describe.each(readers)('$name', (reader) => {
  test.runIf(!isLong)('a sample of what can be repeated', () => {
    const units = pick([
      ...reader.signs,
      ...reader.signs.flatMap((sign) => pairWith(reader, sign)),
    ]);
    expect(units.flatMap((unit) => findFault(reader, unit, sizes))).toEqual([]);
  });

  describe.runIf(isLong)('every sign', () => {
    test.each(reader.signs)('%j, alone and before every other', (sign) => {
      const units = [sign, ...pairWith(reader, sign)];
      expect(units.flatMap((unit) => findFault(reader, unit, sizes))).toEqual([]);
    });

    test.each(reader.signs)('%j in 20 MB takes less than a second a megabyte', (sign) => {
      const { bytes, ms } = measure(reader, sign, 20_000_000);
      expect(ms / (bytes / 1e6)).toBeLessThan(1000);
    });
  });
});

function pairWith({ signs }: Reader, sign: string): readonly string[] {
  return signs.map((other) => sign + other);
}

/** The same few of many in every run of the same seed. */
function pick(units: readonly string[]): readonly string[] {
  let state = SEED;
  return Array.from({ length: SAMPLE }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return units[(state >>> 8) % units.length] ?? '';
  });
}
