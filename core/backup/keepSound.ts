import { validateBackup } from 'virtual:feed-validator';
import type { Opened } from '../backup';
import { Failure } from '../failure';
import { isWithinBounds } from './isWithinBounds';

/** The lists of a backup, and by what a record of each is known. */
const lists: Readonly<Record<string, (record: Readonly<Record<string, unknown>>) => unknown>> = {
  sources: ({ id }) => id,
  reading: ({ paper }) => paper,
  declined: ({ source, id }) => [source, id],
  digests: ({ source, id }) => [source, id],
};

/**
 * A value that calls itself a backup → the backup without the records that do not fit the schema, are larger than any that
 * is stored, or stand there a second time, and how many those are. Throws `Failure` `backup-damaged` where not one record is left of some, or a list is none.
 */
export function keepSound(value: object): Opened {
  const given = value as Readonly<Record<string, unknown>>;
  const empty = { sources: [], reading: [], declined: [], digests: [] };
  const frame = { ...given, ...empty };
  if (!fits(frame)) throw damaged();
  let kept = 0;
  let left = 0;
  const sound: Record<string, unknown[]> = {};
  for (const [name, identify] of Object.entries(lists)) {
    const records = given[name];
    if (!Array.isArray(records)) throw new Failure('backup-damaged', `${name} is no list`);
    const isWhole = fits({ ...frame, [name]: records });
    const seen = new Set<string>();
    sound[name] = records.filter((record) => {
      if (!isWhole && !fits({ ...frame, [name]: [record] })) return false;
      if (!isWithinBounds(record)) return false;
      const key = JSON.stringify(identify(record));
      return seen.size !== seen.add(key).size;
    });
    kept += sound[name].length;
    left += records.length - sound[name].length;
  }
  if (left > 0 && kept === 0) throw damaged();
  return { ...(given as Opened), ...sound, ...(left > 0 && { left }) };
}

function fits(value: object): boolean {
  try {
    return validateBackup(value);
  } catch (error) {
    // Nested so deep that checking it overflows the stack.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function damaged(): Failure {
  const [first] = validateBackup.errors ?? [];
  return new Failure('backup-damaged', `${first?.instancePath} ${first?.message}`);
}
