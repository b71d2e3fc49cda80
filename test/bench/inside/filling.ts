import { withDigests } from '../../../core/store';
import { putDigest } from '../../../core/store/digests';
import { makeDigests, onEmpty } from './digests';

/** An empty database gets so many digests of so many entries, each of a day of its own. */
export async function fill(count: number, entries: number): Promise<void> {
  const digests = makeDigests(count, entries);
  await onEmpty(() =>
    withDigests((stores) =>
      Promise.all(
        digests.map(({ entries: own, ...digest }, back) => {
          const date = new Date(Date.UTC(2025, 11, 31 - back)).toISOString().slice(0, 10);
          const papers = own.map(({ paper }) => paper);
          const head = { ...digest, date, source: 'bench', revision: digest.id, papers };
          return putDigest(stores, { head, entries: own });
        }),
      ),
    ),
  );
}
