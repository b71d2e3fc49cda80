import { vi } from 'vitest';

/**
 * A disk without room for what is too large, as Firefox has it: once a transaction that found none has ended, the next one of
 * the connection may only delete.
 */
export function fillDisk(isTooLarge: (value: unknown) => boolean): void {
  const { transaction } = IDBDatabase.prototype;
  const { put } = IDBObjectStore.prototype;
  const onlyDeleting = new WeakSet<IDBTransaction>();
  let full = false;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...args
  ) {
    const opened = transaction.apply(this, args);
    if (full && args[1] === 'readwrite') {
      onlyDeleting.add(opened);
      full = false;
    }
    return opened;
  });
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    if (onlyDeleting.has(this.transaction))
      throw new DOMException('closed to changes', 'InvalidStateError');
    if (!isTooLarge(args[0])) return put.apply(this, args);
    this.transaction.addEventListener('abort', () => {
      full = true;
    });
    throw new DOMException('no room', 'QuotaExceededError');
  });
}
