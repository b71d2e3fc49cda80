import type { Outgoing } from '../../core/export';
import type { FailureCode } from '../../core/failure';

export type SheetState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly code: FailureCode }
  | { readonly kind: 'shown'; readonly papers: readonly Outgoing[] };
