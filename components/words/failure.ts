import type { FailureCode } from '../../core/failure';
import { isFailureCode } from '../../core/failure/codes';
import { nameSentence } from '../../core/failure/nameSentence';
import { say } from './say';

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
  return say(`failure.${nameSentence(isFailureCode(code) ? code : 'other')}`);
}

function isIn<T extends object>(table: T, code: PropertyKey): code is keyof T {
  return Object.hasOwn(table, code);
}
