import { withStore } from '../store';

/** Which database this is: after the browser has deleted one, the next has another name of its own. */
export function birth(): Promise<string | undefined> {
  return withStore(async (db) => (await db.getAll('birth'))[0]?.id);
}
