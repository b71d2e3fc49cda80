import type { IDBPDatabase } from 'idb';
import { withStore } from '../../../core/store';
import { sampleEntry } from '../../samples';

const ENTRIES = 12;
const DAY_MS = 86_400_000;
const SENTENCE = '이 문장은 여는 시간을 재려고 쓴 것으로 실제 요약과 비슷한 길이를 지닌다. ';

/** Replaces all that is stored by digests of so many entries in all, a dozen a day back from today, every other day read. */
export async function plantDays(entries: number): Promise<void> {
  const db = await withStore(async (opened) => opened as unknown as IDBPDatabase);
  const tx = db.transaction(['heads', 'bodies', 'reading'], 'readwrite');
  for (const name of ['heads', 'bodies', 'reading']) void tx.objectStore(name).clear();
  for (let day = 0; day * ENTRIES < entries; day += 1) {
    const date = new Date(Date.now() - day * DAY_MS).toISOString().slice(0, 10);
    const count = Math.min(ENTRIES, entries - day * ENTRIES);
    const papers = Array.from({ length: count }, (_, rank) => nameOf(day * ENTRIES + rank));
    const place = { source: 'files', id: date };
    const told = papers.map((paper) => sampleEntry(paper, SENTENCE.repeat(20)));
    void tx.objectStore('bodies').put({ ...place, entries: told });
    void tx.objectStore('heads').put({ ...place, date, title: date, revision: '', papers });
    if (day % 2 === 0) continue;
    for (const paper of papers) {
      void tx.objectStore('reading').put({ paper, seenAt: Date.now(), readAt: Date.now() });
    }
  }
  await tx.done;
}

function nameOf(n: number): string {
  return `25${String(1 + (n % 12)).padStart(2, '0')}.${String(10_000 + n)}`;
}
