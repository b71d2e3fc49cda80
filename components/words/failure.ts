import type { FailureCode } from '../../core/failure';
import { say } from './say';

const sentences = {
  'storage-full': 'failure.storageFull',
  'storage-unusable': 'failure.storageUnusable',
  'storage-private': 'failure.storagePrivate',
  'storage-off': 'failure.storageOff',
  'storage-silent': 'failure.storageSilent',
  'storage-newer': 'failure.storageNewer',
  'feed-unreadable': 'failure.feedUnreadable',
  offline: 'failure.offline',
  unreachable: 'failure.unreachable',
  'timed-out': 'failure.timedOut',
  'permission-needed': 'failure.permissionNeeded',
  'bad-address': 'failure.badAddress',
  'insecure-address': 'failure.insecureAddress',
  'bad-redirect': 'failure.badRedirect',
  'not-found': 'failure.notFound',
  'access-denied': 'failure.accessDenied',
  'rate-limited': 'failure.rateLimited',
  'server-failed': 'failure.serverFailed',
  'page-instead': 'failure.pageInstead',
  'error-body': 'failure.errorBody',
  'too-large': 'failure.tooLarge',
  'too-many': 'failure.tooMany',
  'wrong-encoding': 'failure.wrongEncoding',
  compressed: 'failure.compressed',
  malformed: 'failure.malformed',
  'cut-short': 'failure.cutShort',
  'newer-format': 'failure.newerFormat',
  'wrong-hash': 'failure.wrongHash',
  'changed-meanwhile': 'failure.changedMeanwhile',
  'duplicate-id': 'failure.duplicateId',
  'unsafe-path': 'failure.unsafePath',
  'nothing-found': 'failure.nothingFound',
  'feed-empty': 'failure.feedEmpty',
  'feed-without-text': 'failure.feedWithoutText',
  'feed-without-papers': 'failure.feedWithoutPapers',
  'lfs-pointer': 'problem.lfsPointer',
  'broken-link': 'failure.brokenLink',
  submodule: 'failure.submodule',
  'already-added': 'failure.alreadyAdded',
  'undo-gone': 'failure.undoGone',
  'zip-damaged': 'failure.zipDamaged',
  'zip-too-large': 'failure.zipTooLarge',
  'zip-locked': 'failure.zipLocked',
  'zip-nested': 'failure.zipNested',
  'backup-damaged': 'failure.backupDamaged',
  'backup-newer': 'failure.backupNewer',
  'not-a-backup': 'failure.notABackup',
  'parser-failed': 'failure.parserFailed',
  'cut-off': 'failure.cutOff',
  'digest-too-large': 'failure.digestTooLarge',
  'store-refused': 'failure.storeRefused',
  other: 'failure.other',
} as const satisfies Record<FailureCode, string>;

/** Is this the code of a failure, as a problem of a digest that could not be had has it? */
export function isFailure(code: string): code is FailureCode {
  return Object.hasOwn(sentences, code);
}

/** Said in place of the others where nothing was stored yet and nothing comes later by itself. */
const whenGiven = {
  'not-found': 'failure.given.notFound',
  'rate-limited': 'failure.given.rateLimited',
  'wrong-hash': 'failure.given.wrongHash',
  'changed-meanwhile': 'failure.given.changedMeanwhile',
  'parser-failed': 'failure.given.parserFailed',
  'digest-too-large': 'failure.given.digestTooLarge',
} as const satisfies Partial<Record<FailureCode, string>>;

/** Any other string, without hiding the known ones from whoever writes the program. */
type UnknownCode = string & Record<never, never>;

/** What failed: the reading of a source, or what the reader gives: files, or an address to look at. */
export type Failing = 'source' | 'given' | 'address';

/**
 * What went wrong and what to do about it, in the reader's language. What is stored or restored from a backup may
 * bear the code of another version: one that is not known here is read as `other`.
 */
export function describeFailure(
  code: FailureCode | UnknownCode,
  failing: Failing = 'source',
): string {
  if (failing === 'address' && code === 'not-found') return say('failure.given.addressNotFound');
  if (failing !== 'source' && isIn(whenGiven, code)) return say(whenGiven[code]);
  return say(sentences[isFailure(code) ? code : 'other']);
}

function isIn<T extends object>(table: T, code: PropertyKey): code is keyof T {
  return Object.hasOwn(table, code);
}
