import { describe, expect, it } from 'vitest';
import { Failure, storageFailure } from '../../core/failure';

const dom = (name: string, message: string) => new DOMException(message, name);

describe('what a browser throws instead of storing', () => {
  it.each([
    ['QuotaExceededError', 'The quota has been exceeded.', 'storage-full'],
    [
      'QuotaExceededError',
      'storage.local API call exceeded its quota limitations.',
      'storage-full',
    ],
    [
      'InvalidStateError',
      'A mutation operation was attempted on a database that did not allow mutations.',
      'storage-private',
    ],
    [
      'VersionError',
      'The requested version (3) is less than the existing version (4).',
      'storage-newer',
    ],
    [
      'VersionError',
      'The operation failed because the stored database is a higher version.',
      'storage-newer',
    ],
    ['SecurityError', 'The operation is insecure.', 'storage-off'],
    ['UnknownError', 'The user denied permission to access the database.', 'storage-off'],
    [
      'UnknownError',
      'Internal error opening backing store for indexedDB.open.',
      'storage-unusable',
    ],
    [
      'InvalidStateError',
      "Failed to execute 'transaction' on 'IDBDatabase': The database connection is closing.",
      'storage-unusable',
    ],
  ] as const)('%s: %s', (name, message, code) => {
    expect(storageFailure(dom(name, message)).code).toBe(code);
  });

  it.each([
    'indexedDB is not defined',
    `can't access property "open", indexedDB is undefined`,
    "Cannot read properties of undefined (reading 'open')",
  ])('no IndexedDB at all: %s', (message) => {
    expect(storageFailure(new TypeError(message)).code).toBe('storage-off');
  });

  it('leaves a failure that has its word as it is', () => {
    const failure = new Failure('storage-silent', 'No answer');
    expect(storageFailure(failure)).toBe(failure);
  });
});
