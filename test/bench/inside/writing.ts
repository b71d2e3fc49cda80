import type { Digest } from '../../../core/paper';
import type { SourceAdapter } from '../../../core/source';
import { closeStore, withStore } from '../../../core/store';
import { sync } from '../../../core/sync';
import { replace } from '../../../core/sync/write';
import { sampleDigest } from '../../samples';

const DIGESTS = 200;
const ENTRIES = 50;
const SENTENCE = '이 문장은 저장 시간을 재려고 쓴 것으로 실제 요약과 비슷한 길이를 지닌다. ';

export type Times = { readonly raw: number; readonly ours: number; readonly run: number };

/** Writes the same 10,000 entries in three ways, each into an empty database, a different way first each round. */
export async function measureWriting(round: number): Promise<Times> {
  const digests = makeDigests();
  const ways: [keyof Times, () => Promise<unknown>][] = [
    ['raw', () => writeRaw(digests)],
    ['ours', () => replace(digests.map(toStored))],
    ['run', () => sync(sourceOf(digests))],
  ];
  const times = { raw: 0, ours: 0, run: 0 };
  for (let n = 0; n < ways.length; n += 1) {
    const [way, write] = ways[(round + n) % ways.length] ?? [];
    if (way && write) times[way] = await onEmpty(write);
  }
  await onEmpty(async () => undefined);
  return times;
}

function makeDigests(): Digest[] {
  return Array.from({ length: DIGESTS }, (_, day) => {
    const papers = Array.from({ length: ENTRIES }, (_, rank) => name(day * ENTRIES + rank));
    return sampleDigest(`2025-01-01-${String(day).padStart(4, '0')}`, papers, SENTENCE.repeat(20));
  });
}

function name(n: number): string {
  return `25${String(1 + (n % 12)).padStart(2, '0')}.${String(10_000 + n)}`;
}

function toStored({ entries, ...digest }: Digest) {
  const papers = entries.map(({ paper }) => paper);
  return { head: { source: 'bench', revision: digest.id, papers, ...digest }, entries };
}

/** The fastest layout known: a record a digest and a small list of ids, in one transaction. */
async function writeRaw(digests: readonly Digest[]): Promise<void> {
  const db = await withStore(async (opened) => opened);
  const tx = db.transaction(['heads', 'bodies'], 'readwrite');
  for (const { id, entries } of digests) {
    void tx.objectStore('bodies').put({ source: 'bench', id, entries });
    const papers = entries.map(({ paper }) => paper);
    void tx
      .objectStore('heads')
      .put({ source: 'bench', id, date: '', title: '', revision: '', papers });
  }
  await tx.done;
}

function sourceOf(digests: readonly Digest[]): SourceAdapter {
  const byId = new Map(digests.map((digest) => [digest.id, digest]));
  return {
    id: 'bench',
    width: 6,
    list: async () => ({
      digests: digests.map(({ id }) => ({ id, revision: id })),
      keeps: () => false,
    }),
    async fetch({ id }) {
      const digest = byId.get(id);
      return { ...(digest && { digest }), revision: id, problems: [] };
    },
  };
}

async function onEmpty(work: () => Promise<unknown>): Promise<number> {
  await closeStore();
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase('yoyak');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
  await withStore((db) => db.count('heads'));
  const start = performance.now();
  await work();
  return performance.now() - start;
}
