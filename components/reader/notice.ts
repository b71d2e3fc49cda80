import type { FailureCode } from '../../core/failure';

/** What was just done, and can be taken back, or did not succeed. */
export type Notice =
  | {
      readonly kind: 'read' | 'unread' | 'bookmarked' | 'cleared' | 'copied';
      readonly count: number;
    }
  | { readonly kind: 'copyFailed' }
  /** A private window, in which nothing is noted as read. */
  | { readonly kind: 'private' }
  | { readonly kind: 'failed'; readonly code: FailureCode };
