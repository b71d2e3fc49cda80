import { readings } from '../../../core/query/readings';
import { sources } from '../../../core/query/sources';
import { knownOf, notesOf } from '../../search/knownOf';

/** What the reader did, and what a query can ask of that. */
export type Searched = Awaited<ReturnType<typeof readSearched>>;

/** What the reader did, and what they call whom: a query asks for notes, tags and subscriptions too. */
export async function readSearched() {
  const [all, named] = await Promise.all([readings(), sources()]);
  return { readings: all, notes: notesOf(all), known: knownOf({ sources: named, readings: all }) };
}
