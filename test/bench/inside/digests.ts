import type { IDBPDatabase } from 'idb';
import type { Digest } from '../../../core/paper';
import { closeStore, withStore } from '../../../core/store';
import { sampleDigest } from '../../samples';

const SENTENCE = '이 문장은 저장 시간을 재려고 쓴 것으로 실제 요약과 비슷한 길이를 지닌다. ';

/** So many digests of so many entries each, about as long as real ones, of so many years. */
export function makeDigests(count: number, entries: number, years = 1): Digest[] {
  return Array.from({ length: count }, (_, day) => {
    const papers = Array.from({ length: entries }, (_, rank) => name(day * entries + rank));
    const id = `${2025 - (day % years)}-01-01-${String(day).padStart(4, '0')}`;
    return sampleDigest(id, papers, SENTENCE.repeat(20));
  });
}

function name(n: number): string {
  return `25${String(1 + (n % 12)).padStart(2, '0')}.${String(10_000 + n)}`;
}

/** The fastest layout known: a record a digest and a small list of ids, in one transaction. */
export async function writeRaw(digests: readonly Digest[], into?: IDBPDatabase): Promise<void> {
  const db = into ?? (await withStore(async (opened) => opened as unknown as IDBPDatabase));
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

/** How long some work takes on an empty database, in milliseconds. */
export async function onEmpty(work: () => Promise<unknown>): Promise<number> {
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
