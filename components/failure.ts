import { i18n } from '#i18n';
import type { FailureCode } from '../core/failure';

const sentences = {
  'storage-full': 'failure.storageFull',
  'storage-unusable': 'failure.storageUnusable',
  'feed-unreadable': 'failure.feedUnreadable',
} as const satisfies Record<FailureCode, string>;

/** What went wrong and what to do about it, in the reader's language. */
export function describeFailure(code: FailureCode): string {
  return i18n.t(sentences[code]);
}
