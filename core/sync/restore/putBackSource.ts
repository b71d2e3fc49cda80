import type { Before, DigestStores } from '../../store';
import { forgetListing } from './beside';

/** Of a run that took a source out: the source, its notes and restore points, unless the reader follows it again. Tells whether any came back. */
export async function putBackSource(
  { sources, declined, befores }: DigestStores,
  row: Before | undefined,
): Promise<boolean> {
  let back = false;
  for (const source of row?.beside?.sources ?? []) {
    if (await sources.get(source.id)) continue;
    // What is listed now is asked for anew, whatever has come and gone meanwhile.
    await sources.put(forgetListing(source));
    for (const each of row?.beside?.declined ?? []) await declined.put(each);
    for (const each of row?.beside?.befores ?? []) await befores.put(each);
    back = true;
  }
  return back;
}
