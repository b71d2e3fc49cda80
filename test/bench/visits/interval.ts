import { makeRandom } from '../../random';
import { median } from '../median';

const RESAMPLES = 2000;

/** The ratio of two medians, and the 95 % interval in which it lies, by bootstrap; the same numbers give the same one. */
export function compareMedians(ours: readonly number[], others: readonly number[]) {
  // A visit whose paint the browser did not tell of.
  const [own, other] = [ours, others].map((list) =>
    list.filter((value) => !Number.isNaN(value)),
  ) as [number[], number[]];
  const random = makeRandom(1);
  const pick = (list: readonly number[]) =>
    list.map(() => list[Math.floor(random() * list.length)] ?? Number.NaN);
  const ratios = Array.from(
    { length: RESAMPLES },
    () => median(pick(own)) / median(pick(other)),
  ).sort((a, b) => a - b);
  const at = (share: number) => ratios[Math.floor(share * (RESAMPLES - 1))] ?? Number.NaN;
  return { ratio: median(own) / median(other), low: at(0.025), high: at(0.975) };
}
