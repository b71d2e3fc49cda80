import type { FailureCode } from '../../core/failure';

/** What was just done, and can be taken back, or did not succeed. */
export type Notice =
  | {
      readonly kind:
        | 'read'
        | 'unread'
        | 'bookmarked'
        | 'cleared'
        | 'copied'
        | 'droppedAll'
        | 'stoppedMaking';
      readonly count: number;
    }
  /** What was done to a summary of the reader's own, or to one that is being made. */
  | { readonly kind: 'removed' | 'edited' | 'discarded' | 'dropped' | 'replaced' }
  | { readonly kind: 'copyFailed' }
  /** A private window, in which nothing is noted as read. */
  | { readonly kind: 'private' }
  | { readonly kind: 'failed'; readonly code: FailureCode }
  /** Nothing was to be stored: a summary could not be asked for. */
  | { readonly kind: 'unmade'; readonly code: FailureCode };
