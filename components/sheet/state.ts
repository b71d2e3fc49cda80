import type { Outgoing } from '../../core/export';
import type { FailureCode } from '../../core/failure';

export type SheetState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly code: FailureCode }
  /** `left`: so many papers of those that were asked for are too many for one sheet, which takes `most`. */
  | {
      readonly kind: 'shown';
      readonly papers: readonly Outgoing[];
      readonly left: number;
      readonly most: number;
    };
