import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withStore } from '../../../../../core/store';
import { type Intake, openIntake } from '../../../../../core/sync/part/intake/intake';
import { useBrowser } from '../../../../browser';
import { sampleDigest } from '../../../../samples';

useBrowser();
afterEach(() => vi.restoreAllMocks());
beforeEach(async () => {
  const part = { source: 'x', title: '' };
  await withStore(async (db) => {
    await db.put('runs', { id: 1, cause: 'reader', startedAt: 0, parts: [part] });
    await db.put('sources', {
      id: 'x',
      kind: 'feed',
      url: 'https://x.example/',
      title: '',
      enabled: true,
      order: 1,
      every: { kind: 'off' },
      addedAt: 0,
      failures: 0,
    });
  });
});

/** A disk that has room for so many digests. */
function limitDisk(room: number): void {
  const put = IDBObjectStore.prototype.put;
  const counts = new Map<IDBTransaction, number>();
  let kept = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    const { transaction } = this;
    if (this.name !== 'bodies') return put.apply(this, args);
    const count = counts.get(transaction) ?? 0;
    if (kept + count === room) throw new DOMException('no room', 'QuotaExceededError');
    const keep = () => {
      kept += counts.get(transaction) ?? 0;
    };
    if (count === 0) transaction.addEventListener('complete', keep);
    counts.set(transaction, count + 1);
    return put.apply(this, args);
  });
}

const options = { source: 'x', run: 1, careful: true, now: 0 };
async function add(intake: Intake, n: number): Promise<void> {
  const id = `2025-09-01-${n}`;
  const fetched = { digest: sampleDigest(id, ['2509.00001']), revision: id, problems: [] };
  await intake.add({ listed: { id }, fetched, known: undefined, declined: false });
}

describe('what arrives on a full disk', () => {
  it('is kept up to the first that does not fit, and nothing more is asked for meanwhile', async () => {
    limitDisk(10);
    let stored = 0;
    const later = new Promise((resolve, reject) => {
      const intake = openIntake(options, (taken) => {
        stored += taken.length;
        if (stored === 1) add(intake, 99).then(resolve, reject);
      });
      for (let n = 0; n < 16; n += 1) void add(intake, n);
    });
    await expect(later).rejects.toMatchObject({ code: 'storage-full' });
    expect(stored).toBe(10);
  });
});
