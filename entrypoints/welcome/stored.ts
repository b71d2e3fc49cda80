import { heads } from '../../core/query';
import { sources } from '../../core/query/sources';

export { hearStored } from '../cards/hearStored';

/** What is followed, and what came of it. */
export async function readFollowed() {
  const [places, all] = await Promise.all([sources(), heads()]);
  return { sources: places, heads: all };
}
