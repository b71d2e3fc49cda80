import type { FailureCode } from '../failure';

/** How browsers say why they store nothing, in the words of Chromium 156 and Firefox 153. */
const signs: readonly (readonly [RegExp, FailureCode])[] = [
  // Both name it QuotaExceededError; storage.local of Chromium only says "quota".
  [/quota/i, 'storage-full'],
  // Firefox, in private windows and where it never remembers history.
  [/did not allow mutations/i, 'storage-private'],
  // A database of a later version of Yoyak.
  [/VersionError|less than the existing version/i, 'storage-newer'],
  // No site data may be kept, or IndexedDB is switched off as a whole.
  [
    /SecurityError|denied permission to access|indexedDB is (?:not defined|undefined|null)|reading 'open'/i,
    'storage-off',
  ],
];

/** What a browser threw, as text → why nothing can be stored. */
export function readStorageError(text: string): FailureCode {
  return signs.find(([sign]) => sign.test(text))?.[1] ?? 'storage-unusable';
}
