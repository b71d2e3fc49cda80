import type { Day } from '../../core/day/calendar';

/** What a digest can be known by. */
export type ToldDigest = {
  readonly day: Day;
  /** The subscription's name. */
  readonly from: string;
  readonly title: string;
  readonly id: string;
};

/**
 * What tells one digest from others of the same day: nothing where the day does, then its subscription's name, then
 * its title, and at last its id.
 */
export function tellApart(one: ToldDigest, others: readonly ToldDigest[]): readonly string[] {
  const parts: string[] = [];
  let alike = others.filter((each) => each !== one && each.day === one.day);
  for (const key of ['from', 'title', 'id'] as const) {
    if (alike.every((each) => each[key] === one[key])) continue;
    parts.push(one[key]);
    alike = alike.filter((each) => each[key] === one[key]);
  }
  return parts.filter((part) => part !== '');
}
